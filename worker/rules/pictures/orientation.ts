import { letters, viewOf } from "./bytes.ts";

const ORIENTATION = 0x0112;
const SHORT = 3;

/** Which way up a picture is, 1 to 8, as its EXIF says (TIFF 6.0, tag 274); null where it does not. */
export function findOrientation(tiff: Uint8Array): number | null {
  const order = letters(tiff, 0, 2);
  if (tiff.length < 14 || (order !== "II" && order !== "MM")) return null;
  const view = viewOf(tiff);
  const little = order === "II";
  const directory = view.getUint32(4, little);
  if (directory + 2 > tiff.length) return null;
  const count = view.getUint16(directory, little);
  for (let entry = 0; entry < count; entry++) {
    const at = directory + 2 + entry * 12;
    if (at + 12 > tiff.length) return null;
    if (view.getUint16(at, little) !== ORIENTATION) continue;
    const way = view.getUint16(at + 8, little);
    return way >= 1 && way <= 8 ? way : null;
  }
  return null;
}

/** An EXIF part of a JPEG that says which way up it is, and nothing else. */
export function writeOrientation(way: number): Uint8Array {
  const part = new Uint8Array(36);
  const view = viewOf(part);
  view.setUint16(0, 0xffe1);
  view.setUint16(2, part.length - 2);
  part.set(new TextEncoder().encode("Exif\0\0MM\0*"), 4);
  view.setUint32(14, 8);
  view.setUint16(18, 1);
  view.setUint16(20, ORIENTATION);
  view.setUint16(22, SHORT);
  view.setUint32(24, 1);
  view.setUint16(28, way);
  return part;
}

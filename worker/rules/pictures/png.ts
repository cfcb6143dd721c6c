import { isDrawable, joinBytes, letters, viewOf } from "./bytes.ts";

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** The chunks that say how to draw; texts, times, EXIF and movement stay out. */
const DRAWN = ["IHDR", "PLTE", "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "cICP", "pHYs", "IDAT", "IEND"];

/**
 * A PNG (ISO/IEC 15948) without its metadata.
 *
 * @returns null for what is no whole PNG, or is drawn larger than we show
 */
export function cleanPng(bytes: Uint8Array): Uint8Array<ArrayBuffer> | null {
  if (!SIGNATURE.every((byte, index) => bytes[index] === byte)) return null;
  const view = viewOf(bytes);
  const kept = [bytes.subarray(0, 8)];
  let at = 8;
  while (at + 12 <= bytes.length) {
    const length = view.getUint32(at);
    const name = letters(bytes, at + 4, 4);
    const end = at + 12 + length;
    if (end > bytes.length) return null;
    if (at === 8 && !isHeader(view, name, length)) return null;
    if (DRAWN.includes(name)) kept.push(bytes.subarray(at, end));
    if (name === "IEND") return joinBytes(kept);
    at = end;
  }
  return null;
}

const isHeader = (view: DataView, name: string, length: number): boolean =>
  name === "IHDR" && length === 13 && isDrawable(view.getUint32(16), view.getUint32(20));

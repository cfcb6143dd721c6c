import { isDrawable, joinBytes, letters, viewOf } from "./bytes.ts";
import { findOrientation, writeOrientation } from "./orientation.ts";

const SOI = 0xd8;
const EOI = 0xd9;
const SOS = 0xda;
const APP1 = 0xe1;
const COMMENT = 0xfe;

/** One part of a JPEG: its marker, and where it stands with its two bytes of marker. */
interface Segment {
  marker: number;
  bytes: Uint8Array;
}

/**
 * A JPEG (ITU T.81) without its metadata. What says how it is to be drawn stays: the tables, the colour profile, and of
 * EXIF which way up it is.
 *
 * @returns null for what is no whole JPEG, or is drawn larger than we show
 */
export function cleanJpeg(bytes: Uint8Array): Uint8Array<ArrayBuffer> | null {
  const segments = readSegments(bytes);
  if (!segments) return null;
  const frame = segments.find(({ marker }) => isFrame(marker));
  if (!frame || frame.bytes.length < 9) return null;
  const view = viewOf(frame.bytes);
  if (!isDrawable(view.getUint16(7), view.getUint16(5))) return null;
  const kept = segments.filter(isDrawn).map((segment) => segment.bytes);
  const way = segments.map(readOrientation).find((found) => found !== null);
  return joinBytes([
    Uint8Array.of(0xff, SOI),
    ...(way && way > 1 ? [writeOrientation(way)] : []),
    ...kept,
    Uint8Array.of(0xff, EOI),
  ]);
}

/** The parts between start and end; what follows the end is no part of the picture. */
function readSegments(bytes: Uint8Array): Segment[] | null {
  if (bytes[0] !== 0xff || bytes[1] !== SOI || bytes[2] !== 0xff) return null;
  const segments: Segment[] = [];
  let at = 2;
  while (at + 4 <= bytes.length) {
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const length = viewOf(bytes).getUint16(at + 2);
    let end = at + 2 + length;
    if (length < 2 || end > bytes.length || marker < 0xc0 || (marker >= 0xd0 && marker <= EOI)) return null;
    if (marker === SOS) end = findScanEnd(bytes, end);
    segments.push({ marker, bytes: bytes.subarray(at, end) });
    at = end;
    if (bytes[at] === 0xff && bytes[at + 1] === EOI) return segments;
  }
  return null;
}

/** Where the drawing of a scan ends: at the first marker that is neither a stuffed byte nor a restart. */
function findScanEnd(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at + 1 < bytes.length) {
    const next = bytes[at + 1] ?? 0;
    if (bytes[at] === 0xff && next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at;
    at += 1;
  }
  return bytes.length;
}

const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

/** JFIF, the colour profile and Adobe's note on colours say how to draw; every other application's note goes. */
function isDrawn({ marker, bytes }: Segment): boolean {
  if (marker === COMMENT) return false;
  if (marker < 0xe0 || marker > 0xef) return true;
  if (marker === 0xe0) return letters(bytes, 4, 5) === "JFIF\0";
  if (marker === 0xe2) return letters(bytes, 4, 12) === "ICC_PROFILE\0";
  return marker === 0xee && letters(bytes, 4, 5) === "Adobe";
}

const readOrientation = ({ marker, bytes }: Segment): number | null =>
  marker === APP1 && letters(bytes, 4, 6) === "Exif\0\0" ? findOrientation(bytes.subarray(10)) : null;

import { isDrawable, joinBytes, letters, viewOf } from "./bytes.ts";

/** The chunks of a still picture that say how to draw (RFC 9649 §2.7). */
const DRAWN = ["VP8X", "VP8 ", "VP8L", "ALPH", "ICCP"];
/** Of the flags of VP8X: profile and transparency. EXIF, XMP and movement are none of ours. */
const KEPT_FLAGS = 0x30;

/**
 * A WebP without its metadata.
 *
 * @returns null for what is no whole WebP, moves, or is drawn larger than we show
 */
export function cleanWebp(bytes: Uint8Array): Uint8Array<ArrayBuffer> | null {
  if (bytes.length < 20 || letters(bytes, 0, 4) !== "RIFF" || letters(bytes, 8, 4) !== "WEBP") return null;
  const view = viewOf(bytes);
  const end = 8 + view.getUint32(4, true);
  if (end > bytes.length) return null;
  const kept: Uint8Array[] = [];
  let sides: [width: number, height: number] | null = null;
  for (let at = 12; at + 8 <= end; ) {
    const name = letters(bytes, at, 4);
    const length = view.getUint32(at + 4, true);
    const next = at + 8 + length + (length % 2);
    if (next > end) return null;
    const chunk = bytes.slice(at, next);
    sides ??= measure(name, chunk);
    if (name === "VP8X") chunk[8] = (chunk[8] ?? 0) & KEPT_FLAGS;
    if (DRAWN.includes(name)) kept.push(chunk);
    at = next;
  }
  const isStill = kept.some((chunk) => ["VP8 ", "VP8L"].includes(letters(chunk, 0, 4)));
  if (!isStill || !sides || !isDrawable(...sides)) return null;
  const whole = joinBytes([bytes.slice(0, 12), ...kept]);
  viewOf(whole).setUint32(4, whole.length - 8, true);
  return whole;
}

/** Both sides, by the first chunk that tells them. */
function measure(name: string, chunk: Uint8Array): [number, number] | null {
  if (chunk.length < 18) return null;
  const view = viewOf(chunk);
  switch (name) {
    case "VP8X":
      return [(view.getUint32(12, true) & 0xffffff) + 1, (view.getUint32(14, true) >>> 8) + 1];
    case "VP8 ":
      return [view.getUint16(14, true) & 0x3fff, view.getUint16(16, true) & 0x3fff];
    case "VP8L": {
      const bits = view.getUint32(9, true);
      return [(bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1];
    }
    default:
      return null;
  }
}

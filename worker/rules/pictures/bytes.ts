/** How large a picture may be drawn, in pixels of each side: a small file can unfold to gigabytes. */
export const MAX_PIXELS = 8192;

/** Whether both sides of a picture are ones we show. */
export const isDrawable = (width: number, height: number): boolean =>
  width > 0 && height > 0 && width <= MAX_PIXELS && height <= MAX_PIXELS;

/** Puts parts of a file together. */
export function joinBytes(parts: Uint8Array[]): Uint8Array<ArrayBuffer> {
  const joined = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}

/** Bytes as the letters of ASCII, for the names of parts. */
export const letters = (bytes: Uint8Array, from: number, length: number): string =>
  String.fromCharCode(...bytes.subarray(from, from + length));

/** A view to read and write numbers by. */
export const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

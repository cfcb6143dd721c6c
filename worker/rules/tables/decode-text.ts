const UTF_8_BOM = [0xef, 0xbb, 0xbf];
const UTF_16_LE_BOM = [0xff, 0xfe];

/**
 * The text of a file that somebody saved somewhere: UTF-16 and UTF-8 by their marks, else UTF-8 where the bytes are
 * valid UTF-8, else Windows-1252, as German Excel saves plain CSV.
 */
export function decodeText(bytes: Uint8Array): string {
  if (startsWith(bytes, UTF_16_LE_BOM)) return new TextDecoder("utf-16le").decode(bytes);
  if (startsWith(bytes, UTF_8_BOM)) return new TextDecoder().decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: false }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

const startsWith = (bytes: Uint8Array, mark: number[]) => mark.every((byte, index) => bytes[index] === byte);

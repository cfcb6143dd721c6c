import { cleanJpeg } from "./jpeg.ts";
import { cleanPng } from "./png.ts";
import { cleanWebp } from "./webp.ts";

/** A picture without anything that is not drawn: no place, no camera, no comment (L-28). */
export interface CleanPicture {
  type: "image/jpeg" | "image/png" | "image/webp";
  content: Uint8Array<ArrayBuffer>;
}

/**
 * Knows a picture by its content, whatever its name says, and leaves out its metadata.
 *
 * @returns null for what is no JPEG, PNG or WebP, is cut off, moves, or is drawn larger than we show
 */
export function cleanPicture(bytes: Uint8Array): CleanPicture | null {
  const jpeg = cleanJpeg(bytes);
  if (jpeg) return { type: "image/jpeg", content: jpeg };
  const png = cleanPng(bytes);
  if (png) return { type: "image/png", content: png };
  const webp = cleanWebp(bytes);
  return webp && { type: "image/webp", content: webp };
}

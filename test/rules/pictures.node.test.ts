import { describe, expect, it } from "vitest";
import { findOrientation } from "../../worker/rules/pictures/orientation.ts";
import { cleanPicture } from "../../worker/rules/pictures/picture.ts";
import * as pictures from "../support/pictures.ts";

const text = (bytes: Uint8Array) => Buffer.from(bytes).toString("latin1");
const join = (...parts: (Uint8Array | number[])[]) => Uint8Array.from(parts.flatMap((part) => [...part]));
const clean = (bytes: Uint8Array) => cleanPicture(bytes)?.content ?? new Uint8Array();
const { JPEG_WITH_PLACE, JPEG_IN_SCANS, PNG_WITH_PLACE, WEBP_WITH_PLACE, WEBP_LOSSLESS } = pictures;

describe("a picture", () => {
  it.each([
    ["image/jpeg", JPEG_WITH_PLACE],
    ["image/jpeg", JPEG_IN_SCANS],
    ["image/png", PNG_WITH_PLACE],
    ["image/webp", WEBP_WITH_PLACE],
    ["image/webp", WEBP_LOSSLESS],
  ])("is known by its content as %s, and cleaning it again changes nothing", (type, bytes) => {
    const once = cleanPicture(bytes);
    expect(once?.type).toBe(type);
    expect(once && cleanPicture(once.content)).toEqual(once);
  });

  it.each([
    ["JPEG", JPEG_WITH_PLACE],
    ["PNG", PNG_WITH_PLACE],
    ["WebP", WEBP_WITH_PLACE],
    ["lossless WebP", WEBP_LOSSLESS],
  ])("loses who took it and where, in %s (L-28)", (_, bytes) => {
    expect(text(bytes)).toContain("canary");
    expect(text(clean(bytes))).not.toMatch(/canary|GPS/);
    expect(clean(bytes).length).toBeGreaterThan(40);
  });

  it("keeps which way up it is, and nothing else of its EXIF", () => {
    const kept = text(clean(JPEG_WITH_PLACE));
    const exif = kept.indexOf("Exif");
    expect(findOrientation(clean(JPEG_WITH_PLACE).subarray(exif + 6))).toBe(6);
    expect(kept.match(/Exif/g)).toHaveLength(1);
    expect(text(clean(JPEG_IN_SCANS))).not.toContain("Exif");
  });

  it("loses comments, foreign notes and whatever was hung on behind its end", () => {
    const note = (marker: number) => [0xff, marker, 0, 8, ...Buffer.from("canary")];
    const scans = JPEG_IN_SCANS;
    const noted = join(scans.slice(0, 2), note(0xfe), note(0xe1), note(0xed), scans.slice(2), Buffer.from("canary"));
    expect(clean(noted)).toEqual(clean(scans));
    const words = join([0, 0, 0, 6], Buffer.from("tEXtcanary"), [0, 0, 0, 0]);
    const png = join(PNG_WITH_PLACE.slice(0, 33), words, PNG_WITH_PLACE.slice(33), Buffer.from("<script>canary"));
    expect(clean(png)).toEqual(clean(PNG_WITH_PLACE));
  });

  it.each([
    ["a GIF", pictures.GIF],
    ["a WebP that moves", pictures.WEBP_MOVING],
    ["an SVG", new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')],
    ["a page", new TextEncoder().encode("<html><script>alert(1)</script>")],
    ["a page that begins like a JPEG", join([0xff, 0xd8, 0xff], Buffer.from("<script>"))],
    ["nothing", new Uint8Array()],
  ])("is not %s", (_, bytes) => {
    expect(cleanPicture(bytes)).toBeNull();
  });

  it("that is cut off anywhere is none, and breaks nothing", () => {
    for (const bytes of [JPEG_WITH_PLACE, PNG_WITH_PLACE, WEBP_WITH_PLACE]) {
      const end = text(bytes).startsWith("\xff\xd8") ? bytes.length - 1 : bytes.length;
      for (let length = 0; length < end; length++) expect(cleanPicture(bytes.slice(0, length))).toBeNull();
    }
  });

  it("with any byte changed breaks nothing, and tells nothing new", () => {
    for (const bytes of [JPEG_WITH_PLACE, PNG_WITH_PLACE, WEBP_LOSSLESS]) {
      for (let at = 0; at < bytes.length; at++) {
        const changed = bytes.slice();
        changed[at] = 255 - (changed[at] ?? 0);
        expect((cleanPicture(changed)?.content.length ?? 0) <= bytes.length + 36).toBe(true);
      }
    }
  });

  it("that would unfold to gigabytes is refused by the size it claims", () => {
    const bomb = PNG_WITH_PLACE.slice();
    bomb.set([0, 0, 0x40, 0], 16);
    expect(cleanPicture(bomb)).toBeNull();
  });
});

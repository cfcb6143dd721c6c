import { createHash } from "node:crypto";

/** The hash of a file as `integrity` attributes and import maps name it (Subresource Integrity). */
export const integrityOf = (code: string): string =>
  `sha384-${createHash("sha384").update(code).digest("base64")}`;

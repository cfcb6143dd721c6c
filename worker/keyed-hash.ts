const encoder = new TextEncoder();

async function sign(key: string, text: string): Promise<Uint8Array> {
  const imported = await crypto.subtle.importKey("raw", encoder.encode(key), { name: "HMAC", hash: "SHA-256" }, false, [
    "sign",
  ]);
  return new Uint8Array(await crypto.subtle.sign("HMAC", imported, encoder.encode(text)));
}

const toHex = (bytes: Uint8Array) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");

/** Base64 for addresses of pages, RFC 4648 §5, without padding. */
export const toBase64Url = (bytes: Uint8Array) =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");

/** HMAC-SHA-256 in hex. The purpose keeps the hashes of one use from meaning anything in another. */
export async function keyedHash(key: string, purpose: string, text: string): Promise<string> {
  return toHex(await sign(key, `${purpose}\n${text}`));
}

/** HMAC-SHA-256 in base64url, for tokens. */
export async function keyedToken(key: string, purpose: string, text: string): Promise<string> {
  return toBase64Url(await sign(key, `${purpose}\n${text}`));
}

/** SHA-256 in hex: versions of wordings, and API tokens at rest. */
export async function plainHash(text: string): Promise<string> {
  return toHex(new Uint8Array(await crypto.subtle.digest("SHA-256", encoder.encode(text))));
}

/** SHA-256 of a file, in hex. */
export async function bytesHash(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return toHex(new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)));
}

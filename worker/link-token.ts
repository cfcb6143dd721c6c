import type { LinkPurpose } from "./contract/link-purposes.ts";
import { keyedToken, toBase64Url } from "./keyed-hash.ts";

/** 128 bits in base64url. */
const ID_LENGTH = 22;
/** Which key signed: a new key gets a new id, so that old mails can be told apart while both are known. */
const KEY_ID = "1";

/** A fresh, unguessable link id. It is no secret by itself: the token adds 256 bits of HMAC (design §5, S-11). */
export const createLinkId = () => toBase64Url(crypto.getRandomValues(new Uint8Array(16)));

/** The token that goes into the mail; the same for the same id, so a mail sent again carries the same link. */
export async function formatToken(linkKey: string, id: string, purpose: LinkPurpose): Promise<string> {
  return KEY_ID + id + (await keyedToken(linkKey, purpose, KEY_ID + id));
}

/** The id within a token, or null where the token was not made with our key for this purpose. */
export async function parseToken(linkKey: string, token: string, purpose: LinkPurpose): Promise<string | null> {
  if (!/^1[\w-]{65}$/.test(token)) return null;
  const id = token.slice(1, 1 + ID_LENGTH);
  return equalInConstantTime(token, await formatToken(linkKey, id, purpose)) ? id : null;
}

function equalInConstantTime(one: string, other: string): boolean {
  let difference = one.length ^ other.length;
  for (let index = 0; index < one.length; index++) difference |= one.charCodeAt(index) ^ other.charCodeAt(index);
  return difference === 0;
}

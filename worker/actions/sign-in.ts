import * as v from "valibot";
import type { Locale } from "../contract/locales.ts";
import { accept, type Outcome, refuse } from "../contract/outcome.ts";
import { emailSchema } from "../contract/sign-up.ts";
import { deleteOrganiserSessions, insertOrganiserSession, insertSignInLink, isSignInOpen } from "../db/organisers.ts";
import type { Act } from "../env.ts";
import { plainHash, toBase64Url } from "../keyed-hash.ts";
import { createLinkId, parseToken } from "../link-token.ts";
import { normaliseAddress } from "../rules/address.ts";
import { SIGN_IN } from "../rules/sign-in.ts";
import { toFaults } from "./field-faults.ts";

const MINUTE = 60_000;

/** Mails a link to sign in, where an organiser has the address; the answer is the same for everybody (S-08). */
export async function mailSignInLink(act: Act, email: unknown): Promise<Outcome<{ status: "check-your-mail" }>> {
  const parsed = v.safeParse(v.object({ email: emailSchema }), { email });
  if (!parsed.success) return refuse("invalid-fields", toFaults(parsed.issues));
  const at = (milliseconds: number) => new Date(act.now.getTime() + milliseconds).toISOString();
  await insertSignInLink(act.db, {
    id: createLinkId(),
    email: normaliseAddress(parsed.output.email) ?? "",
    now: at(0),
    expiresAt: at(SIGN_IN.linkMinutes * MINUTE),
    since: at(-SIGN_IN.linksWithinMinutes * MINUTE),
  });
  return accept({ status: "check-your-mail" });
}

/** Whether the page of a link may show its button. Looking uses nothing up (S-09). */
export async function isSignInLink(act: Act, token: string): Promise<boolean> {
  const id = await parseToken(act.settings.linkKey, token, "sign-in");
  return id !== null && isSignInOpen(act.db, id, act.now.toISOString(), SIGN_IN.uses);
}

/**
 * Signs in by a mailed link.
 *
 * @returns the secret for the cookie, of which the database keeps the hash alone; `unknown-item` for a link that opens
 *   nothing any more
 */
export async function signIn(act: Act, token: string, locale: Locale): Promise<Outcome<string>> {
  const linkId = await parseToken(act.settings.linkKey, token, "sign-in");
  if (!linkId) return refuse("unknown-item");
  const secret = toBase64Url(crypto.getRandomValues(new Uint8Array(32)));
  const opened = await insertOrganiserSession(act.db, {
    linkId,
    sessionId: await plainHash(secret),
    now: act.now.toISOString(),
    uses: SIGN_IN.uses,
    locale,
  });
  return opened ? accept(secret) : refuse("unknown-item");
}

/** Signs out, here or everywhere. */
export async function signOut(act: Act, secret: string, everywhere: boolean): Promise<void> {
  await deleteOrganiserSessions(act.db, await plainHash(secret), everywhere);
}

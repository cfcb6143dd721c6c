import { accept, type Outcome, refuse } from "../contract/outcome.ts";
import { confirmSignUp, findSignUpByLink, type StoredSignUp } from "../db/confirmations.ts";
import type { Act } from "../env.ts";
import { parseToken } from "../link-token.ts";
import { takesConfirmation } from "../rules/session-state.ts";
import type { Confirmation, ConfirmationChoice } from "./confirmation.ts";
import { personLocale, wordPageSeries, wordPageSession } from "./link-words.ts";

/** What a confirmation link shows. It changes nothing: mail scanners open every link (S-09). */
export async function findConfirmation(act: Act, token: string): Promise<Outcome<Confirmation>> {
  const signUp = await findByToken(act, token);
  return signUp ? accept(describe(act, signUp)) : refuse("unknown-address");
}

/**
 * Confirms what the person kept of a sign-up. Twice is friendly: the second time answers the same page.
 *
 * @returns `unknown-address` for a token that is none of ours; `invalid-fields` where nothing was kept
 */
export async function confirm(act: Act, token: string, choice: ConfirmationChoice): Promise<Outcome<Confirmation>> {
  const signUp = await findByToken(act, token);
  if (!signUp) return refuse("unknown-address");
  const before = describe(act, signUp);
  if (before.state !== "open") return accept(before);
  const kept = {
    session: choice.session && before.session !== null,
    subscription: choice.subscription && signUp.subscribe,
  };
  if (!kept.session && !kept.subscription) return refuse("invalid-fields", [{ field: "session", code: "required" }]);
  await confirmSignUp(act.db, signUp.id, kept, act.now.toISOString());
  return findConfirmation(act, token);
}

async function findByToken(act: Act, token: string): Promise<StoredSignUp | null> {
  const id = await parseToken(act.settings.linkKey, token, "confirm");
  return id ? findSignUpByLink(act.db, id) : null;
}

function describe(act: Act, signUp: StoredSignUp): Confirmation {
  const { series } = signUp;
  const locale = personLocale(signUp.locale, series);
  const done = signUp.confirmedAt !== null;
  const session = signUp.session && (done || takesConfirmation(signUp.session, act.now)) ? signUp.session : null;
  const late = signUp.expiresAt <= act.now.toISOString() || (!session && !signUp.subscribe);
  const { answers: _, ...typed } = signUp.typed;
  return {
    state: done ? "done" : late ? "expired" : "open",
    locale,
    series: wordPageSeries(series, locale, act.settings.publicUrl),
    session: session && wordPageSession(session, locale, series.lang),
    registration: session ? signUp.registration : null,
    position: session ? signUp.position : null,
    subscription: signUp.subscribe ? signUp.subscription : null,
    typed: { ...typed, email: signUp.email },
    expiresAt: signUp.expiresAt,
  };
}

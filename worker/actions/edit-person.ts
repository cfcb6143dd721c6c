import * as v from "valibot";
import { accept, type Outcome, refuse, refuseEdited } from "../contract/outcome.ts";
import { correctionSchema } from "../contract/sign-up.ts";
import { updatePerson } from "../db/people.ts";
import { endSubscription } from "../db/subscriptions.ts";
import type { Act } from "../env.ts";
import { erasePerson } from "./erase-person.ts";
import { toFaults } from "./field-faults.ts";
import { passOnFreeSeats } from "./free-seats.ts";
import { logDeed } from "./log-deed.ts";
import { type PersonItem, readPerson } from "./read-people.ts";
import { mailFreshLink } from "./send-my-link.ts";

/**
 * Corrects name, organisation and role of a person (Art. 16).
 *
 * @param edition what the edit began with
 * @returns `edited-meanwhile` with what stands there now; `invalid-fields`; `unknown-item`
 */
export async function editPerson(
  act: Act,
  seriesId: string,
  id: string,
  edition: number,
  body: unknown,
): Promise<Outcome<PersonItem>> {
  const parsed = v.safeParse(correctionSchema, body);
  if (!parsed.success) return refuse("invalid-fields", toFaults(parsed.issues));
  const current = await readPerson(act, seriesId, id);
  if (!current.ok) return current;
  const { givenName, familyName, organisation, role } = parsed.output;
  const correction = {
    givenName: givenName || null,
    familyName: familyName || null,
    organisation: organisation || null,
    role: role || null,
  };
  const [updated] = await act.db.batch([
    updatePerson(act.db, id, edition, correction),
    ...logDeed(act, { seriesId, deed: "person.edit", subjectId: id }),
  ]);
  const now = await readPerson(act, seriesId, id);
  return updated?.meta.changes || !now.ok ? now : refuseEdited(now.value);
}

/**
 * Erases all of a person but the restricted proof of a past consent, tells them by mail, and passes their seats on
 * (L-09, L-22).
 *
 * @returns `unknown-item`
 */
export async function eraseAskedPerson(act: Act, seriesId: string, id: string): Promise<Outcome<{ person: string }>> {
  const current = await readPerson(act, seriesId, id);
  if (!current.ok) return current;
  await erasePerson(act, id, false, { seriesId, deed: "person.erase", subjectId: id });
  await passOnFreeSeats(act);
  return accept({ person: id });
}

/**
 * Mails a person a fresh link to their own data.
 *
 * @returns `already-sent` where one is on its way or the day's three have gone (S-07); `conflict` where nobody has
 *   confirmed the address; `unknown-item`
 */
export async function sendPersonLink(act: Act, seriesId: string, id: string): Promise<Outcome<{ person: string }>> {
  const current = await readPerson(act, seriesId, id);
  if (!current.ok) return current;
  if (!current.value.confirmedAt) return refuse("conflict");
  const deed = { seriesId, deed: "person.send-link", subjectId: id };
  const isSent = await mailFreshLink(act, seriesId, current.value.email, deed);
  return isSent ? accept({ person: id }) : refuse("already-sent");
}

/** Ends the subscription of a person who asked for it (L-08). Twice changes nothing. @returns `unknown-item` */
export async function unsubscribePerson(act: Act, seriesId: string, id: string): Promise<Outcome<PersonItem>> {
  const current = await readPerson(act, seriesId, id);
  if (!current.ok) return current;
  const deed = logDeed(act, { seriesId, deed: "person.unsubscribe", subjectId: id });
  await endSubscription(act.db, id, act.now.toISOString(), deed);
  return readPerson(act, seriesId, id);
}

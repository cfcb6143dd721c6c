import * as v from "valibot";
import { type Outcome, refuse } from "../contract/outcome.ts";
import { type RegistrationChange, registrationChangeSchema } from "../contract/registration-change.ts";
import { giveSeatTo, repeatConfirmationMail, repeatRegisteredMail } from "../db/registration-changes.ts";
import { cancelRegistration } from "../db/seats.ts";
import type { Act } from "../env.ts";
import { toFaults } from "./field-faults.ts";
import { passOnFreeSeats } from "./free-seats.ts";
import { logDeed } from "./log-deed.ts";
import { type RegistrationState, readRegistration } from "./read-registrations.ts";

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
/** Within these minutes the mail before is still on its way (S-07). */
const REPEAT_MINUTES = 10;

/**
 * Changes somebody's place: cancels it and passes the seat on, moves it up from the waiting list, or mails again what
 * belongs to it. Done twice, it changes nothing more.
 *
 * @returns the registration as it is now; `unknown-item`; `invalid-fields`; `session-closed` where the session is over;
 *   `session-full` where no seat is free and none beyond the seats was asked for; `session-cancelled` where it is not
 *   published; `already-sent` where the mail went out just now; `conflict` where its status knows no such change
 */
export async function changeRegistration(
  act: Act,
  seriesId: string,
  id: string,
  body: unknown,
): Promise<Outcome<RegistrationState>> {
  const parsed = v.safeParse(registrationChangeSchema, body);
  if (!parsed.success) return refuse("invalid-fields", toFaults(parsed.issues));
  const found = await readRegistration(act, seriesId, id);
  if (!found.ok) return found;
  if (found.value.session.endsAt <= act.now.toISOString()) return refuse("session-closed");
  const refusal = await applyChange(act, seriesId, found.value, parsed.output);
  return refusal ?? readRegistration(act, seriesId, id);
}

function applyChange(act: Act, seriesId: string, registration: RegistrationState, change: RegistrationChange) {
  switch (change.change) {
    case "cancel":
      return cancel(act, seriesId, registration);
    case "move-up":
      return moveUp(act, seriesId, registration, change.beyond);
    case "resend":
      return resend(act, seriesId, registration);
  }
}

async function cancel(act: Act, seriesId: string, { id, person }: RegistrationState) {
  const deed = logDeed(act, { seriesId, deed: "registration.cancel", subjectId: id });
  await cancelRegistration(act.db, id, person, act.now.toISOString(), deed);
  await passOnFreeSeats(act);
}

async function moveUp(act: Act, seriesId: string, { id, status, session }: RegistrationState, beyond: boolean) {
  if (status === "confirmed") return;
  if (status !== "waiting" && status !== "offered") return refuse("conflict");
  if (session.state !== "published") return refuse("session-cancelled");
  const { give, mails } = giveSeatTo(act.db, id, beyond, act.now.toISOString());
  const deed = logDeed(act, { seriesId, deed: "registration.move-up", subjectId: id });
  const [given] = await act.db.batch([give, ...deed, ...mails]);
  if (given?.meta.changes) return;
  const now = await readRegistration(act, seriesId, id);
  if (now.ok && now.value.status === "waiting") return refuse("session-full");
  return now.ok && now.value.status === "confirmed" ? undefined : refuse("conflict");
}

async function resend(act: Act, seriesId: string, { id, status, session }: RegistrationState) {
  if (!["pending", "confirmed", "waiting"].includes(status)) return refuse("conflict");
  if (session.state !== "published") return refuse("session-cancelled");
  const at = (milliseconds: number) => new Date(act.now.getTime() + milliseconds).toISOString();
  const limits = { since: at(-REPEAT_MINUTES * MINUTE), daySince: at(-DAY) };
  const repeat = status === "pending" ? repeatConfirmationMail : repeatRegisteredMail;
  const [mail] = await act.db.batch([
    repeat(act.db, id, crypto.randomUUID(), at(0), limits),
    ...logDeed(act, { seriesId, deed: "registration.resend", subjectId: id }),
  ]);
  if (!mail?.meta.changes) return refuse("already-sent");
}

import type { MailKind } from "../contract/mail-kinds.ts";
import { MAIL_PRIORITY } from "../contract/mail-kinds.ts";
import { accept, type Outcome, refuse } from "../contract/outcome.ts";
import { insertMailing, withdrawMails } from "../db/mailings.ts";
import {
  type ChangeableSession,
  cancelSession as cancelRow,
  countSubscribers,
  findChangeableSession,
  moveSession as moveRow,
  publishSession as publishRow,
  setCapacity,
} from "../db/session-changes.ts";
import type { Act } from "../env.ts";
import { CONSENT_MONTHS, monthsBefore } from "../rules/consent-age.ts";
import { SESSION_CHANGES, type SessionChange } from "../rules/session-changes.ts";
import { passOnFreeSeats } from "./free-seats.ts";

/** Mails of a time that no longer holds. */
const OF_A_TIME: MailKind[] = ["access-link", "moved", "programme", "new-date"];
/** All that is pointless once a session is cancelled. */
const OF_A_SESSION: MailKind[] = [...OF_A_TIME, "registered", "offered", "thanks"];
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** What an organiser sets going can be stopped for so long. */
const STOP_MINUTES = 2;

type Changed = Promise<Outcome<{ session: string }>>;

/** Publishes a draft and tells the list, unless nobody is to be told. */
export async function publishSession(act: Act, id: string, tellsList = true): Changed {
  const found = await findChangeableSession(act.db, id);
  if (!found) return refuse("unknown-session");
  const mails = tellsList ? planMails(act, "publish", found, "published", STOP_MINUTES) : [];
  await act.db.batch([publishRow(act.db, id), ...mails]);
  return accept({ session: id });
}

/** Tells who is registered that topic and speakers are known: once for a person and session (G-02). */
export async function announceProgramme(act: Act, id: string): Changed {
  const found = await findChangeableSession(act.db, id);
  if (!found) return refuse("unknown-session");
  if (found.session.state !== "published") return refuse("session-cancelled");
  await act.db.batch(planMails(act, "complete-programme", found, "programme", STOP_MINUTES));
  return accept({ session: id });
}

/**
 * Moves a session: places stay, everybody is told, the course moves along, and what was to be sent for the old time is
 * taken back (G-09).
 *
 * @returns `invalid-fields` for a time that is over or ends before it begins; `conflict` where somebody else changed the
 *   session meanwhile
 */
export async function moveSession(act: Act, id: string, startsAt: string, endsAt: string): Changed {
  const found = await findChangeableSession(act.db, id);
  if (!found) return refuse("unknown-session");
  const { session } = found;
  if (session.state !== "published") return refuse("session-cancelled");
  if (!(startsAt > act.now.toISOString())) return refuse("invalid-fields", [{ field: "startsAt", code: "invalid" }]);
  if (!(endsAt > startsAt)) return refuse("invalid-fields", [{ field: "endsAt", code: "invalid" }]);
  if (startsAt === session.startsAt && endsAt === session.endsAt) return accept({ session: id });
  const shift = Date.parse(startsAt) - Date.parse(session.startsAt);
  const agenda = session.agenda.map((item) => ({
    ...item,
    startsAt: new Date(Date.parse(item.startsAt) + shift).toISOString(),
  }));
  const results = await act.db.batch([
    ...withdrawMails(act.db, session, OF_A_TIME),
    moveRow(act.db, id, { startsAt, endsAt, agenda: JSON.stringify(agenda), revision: session.revision }),
    ...planMails(act, "move", found, `revision ${session.revision + 1}`, 0),
  ]);
  return results[2]?.meta.changes ? accept({ session: id }) : refuse("conflict");
}

/** Cancels a session and tells everybody who has or waits for a place. */
export async function cancelSession(act: Act, id: string): Changed {
  const found = await findChangeableSession(act.db, id);
  if (!found) return refuse("unknown-session");
  const { session } = found;
  if (session.state === "cancelled") return accept({ session: id });
  const results = await act.db.batch([
    ...withdrawMails(act.db, session, OF_A_SESSION),
    cancelRow(act.db, id, session.revision),
    ...planMails(act, "cancel", found, `revision ${session.revision + 1}`, 0),
  ]);
  return results[2]?.meta.changes ? accept({ session: id }) : refuse("conflict");
}

/** Changes how many seats there are; more are offered to who waits, fewer unseat nobody (design §6). */
export async function changeCapacity(act: Act, id: string, capacity: number | null): Changed {
  const found = await findChangeableSession(act.db, id);
  if (!found) return refuse("unknown-session");
  await setCapacity(act.db, id, capacity);
  await passOnFreeSeats(act);
  return accept({ session: id });
}

/**
 * Tells the list of a date again by an organiser's hand.
 *
 * @returns `consent-aged` where every consent of the list is too old to be written to (L-10)
 */
export async function announceDate(act: Act, id: string): Changed {
  const found = await findChangeableSession(act.db, id);
  if (!found) return refuse("unknown-session");
  if (found.session.state !== "published") return refuse("session-cancelled");
  const list = await countSubscribers(act.db, found.seriesId, monthsBefore(act.now, CONSENT_MONTHS.end));
  if (list.people > 0 && list.aged === list.people) return refuse("consent-aged");
  await act.db.batch(planMails(act, "publish", found, "published", STOP_MINUTES));
  return accept({ session: id });
}

/** The mails that the table of changes names, as statements of the batch that makes the change. */
export function planMails(
  act: Act,
  change: SessionChange,
  found: Pick<ChangeableSession, "seriesId"> & { session: { id: string } },
  cause: string,
  delayMinutes: number,
): D1PreparedStatement[] {
  const { mails } = SESSION_CHANGES[change];
  if (!mails) return [];
  return insertMailing(act.db, {
    id: crypto.randomUUID(),
    seriesId: found.seriesId,
    sessionId: found.session.id,
    kind: mails.kind,
    to: mails.to,
    cause,
    priority: MAIL_PRIORITY[mails.kind],
    now: act.now.toISOString(),
    dueAt: new Date(act.now.getTime() + delayMinutes * MINUTE).toISOString(),
    consentsSince: monthsBefore(act.now, CONSENT_MONTHS.end),
    linkedSince: new Date(act.now.getTime() - 2 * HOUR).toISOString(),
  });
}

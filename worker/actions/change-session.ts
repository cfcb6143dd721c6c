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
import { capOffers } from "../db/waiting-list.ts";
import type { Act } from "../env.ts";
import { CONSENT_MONTHS, monthsBefore } from "../rules/consent-age.ts";
import { STOP_MINUTES } from "../rules/hand-mailings.ts";
import { planOffer } from "../rules/offers.ts";
import { SESSION_CHANGES, type SessionChange } from "../rules/session-changes.ts";
import type { StoredSession } from "../rules/session-state.ts";
import { passOnFreeSeats } from "./free-seats.ts";
import { logDeed } from "./log-deed.ts";

/** Mails of a time that no longer holds; those worded only when they are sent stay. */
const OF_A_TIME: MailKind[] = ["access-link", "moved"];
/** All that is pointless once a session is cancelled. */
const OF_A_SESSION: MailKind[] = [...OF_A_TIME, "programme", "new-date", "registered", "offered", "thanks"];
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

type Changed = Promise<Outcome<{ session: string }>>;

/** Publishes a draft and tells the list, unless nobody is to be told. Twice changes nothing. */
export async function publishSession(act: Act, id: string, tellsList = true): Changed {
  const found = await findChangeableSession(act.db, id);
  if (!found) return refuse("unknown-session");
  if (found.session.state === "cancelled") return refuse("session-cancelled");
  const mails = tellsList ? planMails(act, "publish", { ...found, ...after(found) }, "published", STOP_MINUTES) : [];
  await act.db.batch([publishRow(act.db, id), ...log(act, found, "publish"), ...mails]);
  return accept({ session: id });
}

/**
 * Tells who is registered that topic and speakers are known: once for a person and session (G-02).
 *
 * @returns `already-sent` where that mailing runs or has run
 */
export const announceProgramme = (act: Act, id: string): Changed =>
  announce(act, id, "complete-programme", "programme");

/**
 * Tells the list of a date by an organiser's hand.
 *
 * @returns `already-sent` where the list was told; `consent-aged` where every consent of the list is too old (L-10)
 */
export async function announceDate(act: Act, id: string): Changed {
  const found = await findChangeableSession(act.db, id);
  if (!found) return refuse("unknown-session");
  const list = await countSubscribers(act.db, found.seriesId, monthsBefore(act.now, CONSENT_MONTHS.end));
  if (list.people > 0 && list.aged === list.people) return refuse("consent-aged");
  return announce(act, id, "publish", "published");
}

async function announce(act: Act, id: string, change: SessionChange, cause: string): Changed {
  const found = await findChangeableSession(act.db, id);
  if (!found) return refuse("unknown-session");
  if (found.session.state !== "published") return refuse("session-cancelled");
  const [insert, ...rest] = planMails(act, change, found, cause, STOP_MINUTES);
  if (!insert) return refuse("already-sent");
  const [mailing] = await act.db.batch([insert, ...log(act, found, `tell-${change}`), ...rest]);
  return mailing?.meta.changes ? accept({ session: id }) : refuse("already-sent");
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
    ...log(act, found, "move"),
    capOffers(act.db, id, (planOffer(startsAt, act.now) ?? act.now).toISOString(), session.revision + 1),
    ...planMails(act, "move", { ...found, ...after(found, "published", 1) }, `revision ${session.revision + 1}`, 0),
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
    ...log(act, found, "cancel"),
    ...planMails(act, "cancel", { ...found, ...after(found, "cancelled", 1) }, `revision ${session.revision + 1}`, 0),
  ]);
  return results[2]?.meta.changes ? accept({ session: id }) : refuse("conflict");
}

/** Changes how many seats there are; more are offered to who waits, fewer unseat nobody (design §6). */
export async function changeCapacity(act: Act, id: string, capacity: number | null): Changed {
  const found = await findChangeableSession(act.db, id);
  if (!found) return refuse("unknown-session");
  await act.db.batch([setCapacity(act.db, id, capacity), ...log(act, found, "set-capacity")]);
  await passOnFreeSeats(act);
  return accept({ session: id });
}

const log = (act: Act, { seriesId, session }: ChangeableSession, what: string) =>
  logDeed(act, { seriesId, deed: `session.${what}`, subjectId: session.id });

/** A session as a change leaves it: published or cancelled, and revised where calendars have to know. */
const after = ({ session }: ChangeableSession, state: "published" | "cancelled" = "published", revisions = 0) => ({
  session: { id: session.id, state, revision: session.revision + revisions },
});

/** The mails that the table of changes names, as statements of the batch that makes the change. */
export function planMails(
  act: Act,
  change: SessionChange,
  found: { seriesId: string; session: { id: string; state: StoredSession["state"]; revision: number } },
  cause: string,
  delayMinutes: number,
): D1PreparedStatement[] {
  const { mails } = SESSION_CHANGES[change];
  const { id, state, revision } = found.session;
  if (!mails || state === "draft") return [];
  return insertMailing(act.db, {
    id: crypto.randomUUID(),
    seriesId: found.seriesId,
    session: { id, state, revision },
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

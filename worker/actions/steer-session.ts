import * as v from "valibot";
import { accept, type Outcome, refuse } from "../contract/outcome.ts";
import { type SessionChangeRequest, sessionChangeSchema } from "../contract/session-change.ts";
import { isSessionOf, setMeeting } from "../db/session-changes.ts";
import type { Act } from "../env.ts";
import { isAllowedMeeting } from "../rules/meeting-hosts.ts";
import {
  announceDate,
  announceProgramme,
  cancelSession,
  changeCapacity,
  moveSession,
  publishSession,
} from "./change-session.ts";
import { toFaults } from "./field-faults.ts";
import { logDeed } from "./log-deed.ts";

/**
 * Changes a session of a series; what follows from a change is the table in
 * `rules/session-changes.ts`.
 *
 * @returns the refusals of the change itself, `unknown-session` for one of another series
 */
export async function steerSession(
  act: Act,
  seriesId: string,
  session: string,
  body: unknown,
): Promise<Outcome<{ session: string }>> {
  const parsed = v.safeParse(sessionChangeSchema, body);
  if (!parsed.success) return refuse("invalid-fields", toFaults(parsed.issues));
  if (!(await isSessionOf(act.db, session, seriesId))) return refuse("unknown-session");
  return applyChange(act, seriesId, session, parsed.output);
}

function applyChange(
  act: Act,
  seriesId: string,
  session: string,
  change: SessionChangeRequest,
): Promise<Outcome<{ session: string }>> {
  switch (change.change) {
    case "publish":
      return publishSession(act, session, change.tellsList);
    case "announce-date":
      return announceDate(act, session);
    case "complete-programme":
      return announceProgramme(act, session);
    case "move":
      return moveSession(act, session, change.startsAt, change.endsAt);
    case "cancel":
      return cancelSession(act, session);
    case "set-capacity":
      return changeCapacity(act, session, change.capacity);
    case "set-meeting":
      return enterMeeting(act, seriesId, session, change.url, change.access);
  }
}

/** Enters where the meeting is. An address that the join page would not lead to is refused here, not on the day. */
async function enterMeeting(act: Act, seriesId: string, session: string, url: string | null, access: string | null) {
  if (url !== null && !isAllowedMeeting(url, act.settings.meetingHosts)) {
    return refuse("invalid-fields", [{ field: "url", code: "invalid" }]);
  }
  const deed = { seriesId, deed: "session.set-meeting", subjectId: session };
  await act.db.batch([setMeeting(act.db, session, url, access), ...logDeed(act, deed)]);
  return accept({ session });
}

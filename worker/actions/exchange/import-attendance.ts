import { FILE_LIMITS } from "../../contract/limits.ts";
import { accept, type Outcome, type Refusal, refuse } from "../../contract/outcome.ts";
import { listAttendablePlaces, noteAttendances } from "../../db/attendance.ts";
import { findExportFrame } from "../../db/exports.ts";
import type { SessionRow } from "../../db/series.ts";
import type { Act } from "../../env.ts";
import { keyedHash } from "../../keyed-hash.ts";
import { normaliseAddress } from "../../rules/address.ts";
import { readTable, readText } from "../../rules/tables/read-table.ts";
import { gatherParticipants, isZoomHeader, listNames, type ZoomParticipant } from "../../rules/tables/zoom-report.ts";
import { readZoomTime } from "../../rules/zoom-times.ts";
import { noteDeed } from "../log-deed.ts";
import { findOwnSession } from "./find-own-session.ts";
import { type AttendancePreview, type KeyedParticipant, matchPlaces } from "./match-attendance.ts";

/**
 * Holds Zoom's report of participants against the registrations of a session; it changes nothing.
 *
 * @returns `unknown-session`, `session-cancelled`, `session-not-begun`, `too-large`, `too-many-rows`, `invalid-fields`
 *   for a `file` that is no such report
 */
export async function previewAttendance(
  act: Act,
  seriesId: string,
  sessionId: string,
  file: Uint8Array | string,
): Promise<Outcome<AttendancePreview>> {
  const found = await findBegun(act, seriesId, sessionId);
  if (!found.ok) return found;
  const text = readText(file, FILE_LIMITS.attendance.bytes);
  if (text === null) return refuse("too-large");
  const table = readTable(text, FILE_LIMITS.attendance, isZoomHeader);
  if (table === "invalid-fields") return refuse(table, [{ field: "file", code: "invalid" }]);
  if (typeof table === "string") return refuse(table);
  const frame = await findExportFrame(act.db, seriesId, sessionId);
  const participants = await keyParticipants(act, gatherParticipants(table.header, table.rows));
  const names = participants.flatMap(({ name }) => listNames(name));
  const keys = participants.flatMap(({ emailKey }) => emailKey ?? []);
  const places = await listAttendablePlaces(act.db, sessionId, keys, names);
  const zone = frame?.series.timeZone ?? "Europe/Berlin";
  return accept(matchPlaces(participants, places, (joined) => readZoomTime(joined, found.value, zone)));
}

/**
 * Notes who was there, all in one statement: for confirmed registrations of the session, once; nothing is ever cleared.
 *
 * @param choices values of `AttendanceMatch.choice`, or ids of registrations: these count from the start of the session
 * @returns how many were noted that were not before; `unknown-session`, `session-cancelled`, `session-not-begun`
 */
export async function applyAttendance(
  act: Act,
  seriesId: string,
  sessionId: string,
  choices: string[],
): Promise<Outcome<{ noted: number }>> {
  const found = await findBegun(act, seriesId, sessionId);
  if (!found.ok) return found;
  if (choices.length > FILE_LIMITS.attendance.rows) return refuse("too-many-rows");
  const { startsAt, endsAt } = found.value;
  const attendances = choices.map((choice) => {
    const [registrationId = "", joinedAt = ""] = choice.split(" ");
    const isTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(joinedAt) && isNear(joinedAt, startsAt, endsAt);
    return { registrationId, attendedAt: isTime ? joinedAt : startsAt };
  });
  const noted = await noteAttendances(act.db, sessionId, attendances);
  if (noted > 0) await noteDeed(act, { seriesId, deed: "session.import-attendance", subjectId: sessionId });
  return accept({ noted });
}

const HOURS_AROUND = 3 * 3_600_000;
const isNear = (instant: string, startsAt: string, endsAt: string) =>
  Date.parse(instant) >= Date.parse(startsAt) - HOURS_AROUND &&
  Date.parse(instant) <= Date.parse(endsAt) + HOURS_AROUND;

/** A session that somebody can have attended. */
async function findBegun(act: Act, seriesId: string, sessionId: string): Promise<Outcome<SessionRow> | Refusal> {
  const session = await findOwnSession(act, seriesId, sessionId);
  if (!session || session.state === "draft") return refuse("unknown-session");
  if (session.state === "cancelled") return refuse("session-cancelled");
  return session.startsAt > act.now.toISOString() ? refuse("session-not-begun") : accept(session);
}

const keyParticipants = (act: Act, participants: ZoomParticipant[]): Promise<KeyedParticipant[]> =>
  Promise.all(
    participants.map(async (participant) => {
      const normalised = participant.email?.includes("@") ? normaliseAddress(participant.email) : null;
      const emailKey = normalised && (await keyedHash(act.settings.linkKey, "address", normalised));
      return { ...participant, emailKey };
    }),
  );

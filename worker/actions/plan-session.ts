import { Temporal } from "temporal-polyfill";
import type { SessionEdit } from "../contract/session-edit.ts";
import { findSessionItem, listSessionRows } from "../db/session-items.ts";
import { listSpeakerNames } from "../db/speakers.ts";
import type { Act } from "../env.ts";
import type { DeskSeries } from "../rules/desk.ts";
import { toDayAndTime, toInstant } from "../rules/zoned-time.ts";

/**
 * What a new session begins with: time of day, place, seats and course of another one, or of the last; without title,
 * speakers and meeting, which are its own. Four weeks after it, or a month from now.
 */
export async function planSession(act: Act, series: DeskSeries, from: string | null): Promise<SessionEdit> {
  const model = from
    ? await findSessionItem(act.db, series.id, from)
    : ((await listSessionRows(act.db, series.id, null, 1))[0] ?? null);
  const now = act.now.toISOString();
  const startsAt = weeksAfter(
    model && model.startsAt > now ? model.startsAt : now,
    4,
    series.timeZone,
    model?.startsAt,
  );
  if (!model) return { ...EMPTY, startsAt, endsAt: hoursAfter(startsAt, 1.5) };
  const shift = Date.parse(startsAt) - Date.parse(model.startsAt);
  const moved = (instant: string) => new Date(Date.parse(instant) + shift).toISOString();
  return {
    ...EMPTY,
    startsAt,
    endsAt: moved(model.endsAt),
    level: null,
    place: model.place,
    capacity: model.capacity,
    agenda: model.agenda.map((item) => ({ ...item, startsAt: moved(item.startsAt), speakerIds: [] })),
  };
}

/** The speakers that may be chosen, by name. */
export const listChoosableSpeakers = (act: Act, seriesId: string) => listSpeakerNames(act.db, seriesId);

const EMPTY: SessionEdit = {
  title: null,
  summary: null,
  startsAt: "",
  endsAt: "",
  signUpClosesAt: null,
  level: null,
  place: { kind: "online", platform: "Zoom" },
  capacity: null,
  agenda: [],
  speakers: [],
  meetingUrl: null,
  meetingAccess: null,
};

/** Weeks later on the calendar, at the time of day of a model, else at ten. */
function weeksAfter(instant: string, weeks: number, timeZone: string, model: string | undefined): string {
  const { day } = toDayAndTime(instant, timeZone);
  const later = Temporal.PlainDate.from(day).add({ weeks }).toString();
  const time = model ? toDayAndTime(model, timeZone).time : "10:00";
  return toInstant(later, time, timeZone) ?? new Date(Date.parse(instant) + weeks * 604_800_000).toISOString();
}

const hoursAfter = (instant: string, hours: number) => new Date(Date.parse(instant) + hours * 3_600_000).toISOString();

import type { FieldFault } from "../../../contract/codes.ts";
import { LOCALES } from "../../../contract/locales.ts";
import type { SessionEdit } from "../../../contract/session-edit.ts";
import { toDayAndTime, toInstant } from "../../../rules/zoned-time.ts";
import { fromLocalText, orNull, toLocalText } from "../posted-form.ts";

type Values = Record<string, string>;

/** Rows that stand empty below those that are filled, to add to them without any script. */
const SPARE = { agenda: 2, speakers: 2 };

/** A session as the fields of its form hold it. */
export function toFormValues(session: SessionEdit, timeZone: string): Values {
  const start = toDayAndTime(session.startsAt, timeZone);
  const closes = session.signUpClosesAt ? toDayAndTime(session.signUpClosesAt, timeZone) : { day: "", time: "" };
  const { place } = session;
  return {
    ...fromLocalText("title", session.title),
    ...fromLocalText("summary", session.summary),
    day: start.day,
    start: start.time,
    end: toDayAndTime(session.endsAt, timeZone).time,
    closesDay: closes.day,
    closesTime: closes.time,
    level: session.level ?? "",
    "place.kind": place.kind,
    ...(place.kind === "online"
      ? { "place.platform": place.platform }
      : { "place.name": place.name, "place.address": place.address }),
    capacity: session.capacity === null ? "" : String(session.capacity),
    meetingUrl: session.meetingUrl ?? "",
    meetingAccess: session.meetingAccess ?? "",
    ...Object.fromEntries(session.agenda.flatMap((item, index) => agendaValues(item, index, timeZone))),
    ...Object.fromEntries(session.speakers.flatMap(speakerValues)),
  };
}

const agendaValues = (item: SessionEdit["agenda"][number], index: number, timeZone: string): [string, string][] => [
  [`agenda.${index}.time`, toDayAndTime(item.startsAt, timeZone).time],
  [`agenda.${index}.kind`, item.kind],
  [`agenda.${index}.speakerIds`, item.speakerIds.join(" ")],
  ...Object.entries(fromLocalText(`agenda.${index}.title`, item.title)),
];

const speakerValues = ({ id, released }: SessionEdit["speakers"][number], index: number): [string, string][] => [
  [`speakers.${index}.id`, id],
  [`speakers.${index}.released`, released ? "1" : ""],
];

/** How many rows of a kind the form shows: the filled ones and some to fill. */
export function countRows(values: Values, kind: keyof typeof SPARE, of: string): number {
  const filled = Object.entries(values).filter(
    ([name, text]) => name.startsWith(`${kind}.`) && text && name.includes(of),
  );
  const last = Math.max(-1, ...filled.map(([name]) => Number(name.split(".")[1])));
  return Math.min(20, last + 1 + SPARE[kind]);
}

/** What the form sends, as the body that the API takes too; and how its faults find their fields again. */
export function readSessionForm(values: Values, timeZone: string) {
  const day = values.day ?? "";
  const at = (time: string | undefined) => toInstant(day, time ?? "", timeZone) ?? "";
  const agendaRows = listRows(values, "agenda").filter((row) => toLocalText(values, `agenda.${row}.title`));
  const speakerRows = listRows(values, "speakers").filter((row) => values[`speakers.${row}.id`]);
  const body = {
    title: toLocalText(values, "title"),
    summary: toLocalText(values, "summary"),
    startsAt: at(values.start),
    endsAt: at(values.end),
    signUpClosesAt: values.closesDay ? (toInstant(values.closesDay, values.closesTime ?? "", timeZone) ?? "") : null,
    level: orNull(values.level),
    place: readPlace(values),
    capacity: readCount(values.capacity),
    agenda: agendaRows.map((row) => ({
      startsAt: at(values[`agenda.${row}.time`]),
      kind: values[`agenda.${row}.kind`] ?? "",
      title: toLocalText(values, `agenda.${row}.title`),
      speakerIds: (values[`agenda.${row}.speakerIds`] ?? "").split(" ").filter(Boolean),
    })),
    speakers: speakerRows.map((row) => ({
      id: values[`speakers.${row}.id`],
      released: values[`speakers.${row}.released`] === "1",
    })),
    meetingUrl: orNull(values.meetingUrl),
    meetingAccess: orNull(values.meetingAccess),
  };
  const locate = (fault: FieldFault): FieldFault => ({ ...fault, field: locateField(fault.field, values, agendaRows) });
  return { body, locate };
}

function readPlace(values: Values) {
  if (values["place.kind"] === "onsite") {
    return { kind: "onsite", name: values["place.name"] ?? "", address: values["place.address"] ?? "" };
  }
  return { kind: "online", platform: values["place.platform"] ?? "" };
}

/** A number, null for an empty box, what was typed where it is none: the schema refuses it by name. */
function readCount(value: string | undefined): number | string | null {
  const typed = (value ?? "").trim();
  if (typed === "") return null;
  return /^\d{1,9}$/.test(typed) ? Number(typed) : typed;
}

const listRows = (values: Values, kind: string): string[] => [
  ...new Set(
    Object.keys(values)
      .filter((name) => name.startsWith(`${kind}.`))
      .map((name) => name.split(".")[1] ?? ""),
  ),
];

/** The field of the form where a fault of the body is mended. */
function locateField(path: string, values: Values, agendaRows: string[]): string {
  if (path === "startsAt") return toInstant(values.day ?? "", "12:00", "UTC") ? "start" : "day";
  if (path === "endsAt") return "end";
  if (path === "signUpClosesAt") return values.closesTime ? "closesDay" : "closesTime";
  if (path === "place") return "place.kind";
  const inAgenda = /^agenda\.(\d+)\.(\w+)/.exec(path);
  if (inAgenda) {
    const field = inAgenda[2] === "startsAt" ? "time" : inAgenda[2] === "title" ? `title.${LOCALES[0]}` : inAgenda[2];
    return `agenda.${agendaRows[Number(inAgenda[1])]}.${field}`;
  }
  return path;
}

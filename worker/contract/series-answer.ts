import * as v from "valibot";
import { GENDER_STYLES } from "./gender-styles.ts";
import { datesSchema } from "./instant-words.ts";
import { LOCALES } from "./locales.ts";

/** Tags of those fields that are not in the asked language (WCAG 3.1.2, A-19). */
const langs = v.optional(v.record(v.string(), v.string()), {});
const instant = v.pipe(v.string(), v.isoTimestamp());

export const organiserSchema = v.object({
  name: v.string(),
  url: v.nullable(v.string()),
  logo: v.nullable(v.string()),
  role: v.picklist(["organiser", "partner"]),
});

export const seriesSchema = v.object({
  slug: v.string(),
  title: v.string(),
  summary: v.string(),
  lang: v.string(),
  /** The language of this answer: the one asked for where the series offers it, else its own. */
  locale: v.picklist(LOCALES),
  /** The languages that can be asked for. */
  languages: v.array(v.picklist(LOCALES)),
  /** How the service's own German texts on pages and in mails name people. */
  genderStyle: v.picklist(GENDER_STYLES),
  timeZone: v.string(),
  organisers: v.array(organiserSchema),
  contact: v.object({ name: v.string(), email: v.string() }),
  image: v.nullable(v.object({ url: v.string(), alt: v.string() })),
  privacyUrl: v.string(),
  imprintUrl: v.string(),
  notice: v.object({
    controllers: v.array(v.string()),
    recipients: v.array(v.string()),
    retentionDays: v.object({ unconfirmed: v.number(), registration: v.number() }),
  }),
  langs,
});

export const speakerSchema = v.object({
  id: v.string(),
  name: v.string(),
  role: v.nullable(v.string()),
  organisation: v.nullable(v.string()),
  bio: v.nullable(v.string()),
  photo: v.nullable(v.object({ url: v.string(), alt: v.string() })),
  langs,
});

export const agendaItemSchema = v.object({
  startsAt: instant,
  kind: v.picklist(["networking", "input", "discussion", "other"]),
  title: v.string(),
  speakerIds: v.array(v.string()),
  langs,
});

export const placeSchema = v.variant("kind", [
  v.object({ kind: v.literal("online"), platform: v.string() }),
  v.object({ kind: v.literal("onsite"), name: v.string(), address: v.string() }),
]);

export const sessionSchema = v.object({
  id: v.string(),
  url: v.string(),
  title: v.nullable(v.string()),
  summary: v.nullable(v.string()),
  startsAt: instant,
  endsAt: instant,
  previousStartsAt: v.nullable(instant),
  status: v.picklist(["scheduled", "moved", "cancelled"]),
  signUp: v.picklist(["open", "waiting", "closed"]),
  seats: v.picklist(["many", "few", "none"]),
  level: v.nullable(v.picklist(["beginner", "intermediate", "advanced"])),
  agenda: v.array(agendaItemSchema),
  place: placeSchema,
  speakers: v.array(speakerSchema),
  langs,
});

export const questionSchema = v.object({
  id: v.string(),
  kind: v.picklist(["scale", "choice", "text"]),
  label: v.string(),
  options: v.array(v.object({ value: v.string(), label: v.string() })),
  required: v.boolean(),
  langs,
});

export const wishSchema = v.object({
  id: v.string(),
  text: v.string(),
  votes: v.number(),
  status: v.picklist(["open", "planned", "own-session", "done"]),
  session: v.nullable(v.string()),
});

export const consentSchema = v.object({
  purpose: v.literal("future-sessions"),
  wording: v.string(),
  /** SHA-256 of the wording, hex: what `consent.version` of a sign-up repeats. */
  version: v.string(),
  langs,
});

/** A series with its coming sessions, in one language. */
export const seriesAnswerSchema = v.object({
  series: seriesSchema,
  sessions: v.array(sessionSchema),
  questions: v.array(questionSchema),
  wishes: v.array(wishSchema),
  consents: v.array(consentSchema),
});

/** All that the widget's first paint needs, in one answer: `GET /api/v1/series/{series}`. */
export const datedSeriesAnswerSchema = v.object({ ...seriesAnswerSchema.entries, dates: datesSchema });

export type DatedSeriesAnswer = v.InferOutput<typeof datedSeriesAnswerSchema>;

export type SeriesAnswer = v.InferOutput<typeof seriesAnswerSchema>;
export type Series = SeriesAnswer["series"];
export type Session = SeriesAnswer["sessions"][number];
export type Speaker = Session["speakers"][number];
export type Question = SeriesAnswer["questions"][number];

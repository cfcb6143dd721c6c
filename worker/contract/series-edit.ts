import * as v from "valibot";
import { RESERVED_SLUGS } from "./admin-paths.ts";
import { GENDER_STYLES } from "./gender-styles.ts";
import { LOCALES } from "./locales.ts";
import { localText, organiserLine, organiserText, webUrl } from "./organiser-text.ts";
import { emailSchema } from "./sign-up.ts";

export const ORGANISER_KINDS = ["organiser", "partner"] as const;
export const EMBEDDINGS = ["anywhere", "partners"] as const;

/** A zone of the tz database by its name, `Europe/Berlin`; an offset is none, since it knows no summer time. */
const timeZone = v.pipe(
  v.string("invalid"),
  v.check((name) => /^[A-Za-z_]+(\/[A-Za-z0-9_+-]+)*$/.test(name) && isTimeZone(name), "unknown-value"),
);

function isTimeZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat("en", { timeZone: name }));
  } catch {
    return false;
  }
}

/** A picture of ours by its path, or one of the web. */
const imageUrl = v.union([v.pipe(v.string(), v.trim(), v.regex(/^\/(?!\/)[\w./~%-]{1,500}$/)), webUrl], "invalid");
const lines = (max: number) => v.pipe(v.array(organiserLine(300), "invalid"), v.maxLength(max, "too-long"));

/** All of a series that its owner edits, `PUT …/settings`. */
export const seriesEditSchema = v.pipe(
  v.strictObject({
    title: localText(organiserLine(200)),
    summary: localText(organiserText(1500)),
    /** The language that stands in where a text is missing in another. */
    lang: v.picklist(LOCALES, "unknown-value"),
    /** The languages that visitors may choose; that of the series is always one of them. */
    languages: v.pipe(
      v.array(v.picklist(LOCALES, "unknown-value"), "invalid"),
      v.maxLength(LOCALES.length, "too-long"),
    ),
    /** How our own German texts name people; what organisers write is left alone. */
    genderStyle: v.picklist(GENDER_STYLES, "unknown-value"),
    timeZone,
    contact: v.strictObject({ name: organiserLine(200), email: emailSchema }),
    organisers: v.pipe(
      v.array(
        v.strictObject({
          name: organiserLine(200),
          url: v.optional(v.nullable(webUrl), null),
          logo: v.optional(v.nullable(webUrl), null),
          role: v.picklist(ORGANISER_KINDS, "unknown-value"),
        }),
        "invalid",
      ),
      v.minLength(1, "required"),
      v.maxLength(20, "too-long"),
    ),
    image: v.optional(v.nullable(v.strictObject({ url: imageUrl, alt: localText(organiserLine(500)) })), null),
    /** Null: the notice that this service writes from its own facts. */
    privacyUrl: v.optional(v.nullable(webUrl), null),
    /** Null: the imprint below, on a page of this service. */
    imprintUrl: v.optional(v.nullable(webUrl), null),
    imprint: v.optional(v.nullable(localText(organiserText(5000))), null),
    /** Who is responsible for the data (Art. 4 no. 7 GDPR), in the notice and in each proof of consent (L-04, L-12). */
    controllers: v.pipe(lines(20), v.minLength(1, "required")),
    /** Who else gets data, by language, in the notice (Art. 13(1)(e) GDPR). */
    recipients: v.pipe(
      v.record(v.picklist(LOCALES, "unknown-key"), lines(20), "invalid"),
      // Without any in one language, those of the series' own stand in.
      v.transform((lists) => Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0))),
    ),
    /** Whether visitors see it. */
    open: v.boolean("invalid"),
    /** Whether sign-ups are taken from every site, or from allowed partners and our own pages alone. */
    embedding: v.picklist(EMBEDDINGS, "unknown-value"),
  }),
  // Nobody may offer a service without one (§ 5 DDG, L-12).
  v.forward(
    v.check((series) => !series.open || series.imprintUrl !== null || series.imprint !== null, "required"),
    ["imprint"],
  ),
);
export type SeriesEdit = v.InferOutput<typeof seriesEditSchema>;

/** A new series made from an old one, `POST …/copies`. */
export const seriesCopySchema = v.strictObject({
  /** Its name in addresses, for good: partners' pages carry it. */
  slug: v.pipe(
    v.string("invalid"),
    v.trim(),
    v.nonEmpty("required"),
    v.maxLength(60, "too-long"),
    v.regex(/^[a-z0-9][a-z0-9-]*$/, "invalid"),
    v.check((slug) => !RESERVED_SLUGS.includes(slug), "invalid"),
  ),
  title: localText(organiserLine(200)),
});

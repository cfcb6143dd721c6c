import * as v from "valibot";

/**
 * One instant in words, in a language and on the clocks of a time zone: what a date is made of wherever the tag shows it.
 * They come with the answer: a browser's first date costs 40 ms of work, more than drawing the list.
 */
export const instantWordsSchema = v.object({
  /** "Donnerstag" */
  weekday: v.string(),
  /** "Do" */
  weekdayShort: v.string(),
  /** "10", without the ordinal point that German sets behind it */
  dayOfMonth: v.string(),
  /** "Dezember 2026" */
  month: v.string(),
  /** "10. Dezember" */
  day: v.string(),
  /** "10. Dezember 2026" */
  date: v.string(),
  /** "Donnerstag, 10. Dezember" */
  weekdayDay: v.string(),
  /** "10:00" */
  time: v.string(),
  /** "Mitteleuropäische Zeit (MEZ)" */
  zone: v.string(),
  /** Minutes that the zone is ahead of UTC. */
  offset: v.number(),
});

/** Words by the instant that they say, as it stands in the same answer: UTC, ISO 8601. */
export const datesSchema = v.record(v.string(), instantWordsSchema);

export type InstantWords = v.InferOutput<typeof instantWordsSchema>;
export type Dates = v.InferOutput<typeof datesSchema>;

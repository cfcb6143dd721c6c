import * as v from "valibot";
import { LOCALES } from "./locales.ts";
import { emailSchema } from "./sign-up.ts";

/** The mailings that an organiser may send by hand. */
export const HAND_KINDS = ["new-date", "programme", "access-link", "thanks"] as const;
export type HandKind = (typeof HAND_KINDS)[number];

const kind = v.picklist(HAND_KINDS, "unknown-value");
const locale = v.picklist(LOCALES, "unknown-value");

/** `POST …/mailings`: to so many people as the organiser was told, or to nobody (G-10). */
export const handMailingSchema = v.strictObject({
  kind,
  session: v.pipe(v.string("invalid"), v.nonEmpty("required"), v.maxLength(100, "too-long")),
  people: v.pipe(v.number("invalid"), v.integer("invalid"), v.minValue(1, "invalid")),
});

/** `POST …/mailings/{mailing}/state`. A stopped mailing stays so. */
export const mailingStateSchema = v.strictObject({
  state: v.picklist(["running", "paused", "stopped"], "unknown-value"),
});

/** What is asked of a preview, and in which language. */
export const mailPreviewSchema = v.strictObject({ kind, locale: v.optional(locale, LOCALES[0]) });

/** `POST …/sessions/{session}/test-mails`: to an organiser of the series. */
export const testMailSchema = v.strictObject({ kind, locale: v.optional(locale, LOCALES[0]), to: emailSchema });

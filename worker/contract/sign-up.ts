import * as v from "valibot";
import { LIMITS, SIGN_UP_LIMITS } from "./limits.ts";

/** CR, LF, NUL, other controls and bidi overrides reach no header and no list (S-14). */
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/u;
/** What a spreadsheet would take for a formula (S-13). */
const FORMULA = /^[=+\-@\t\r]/u;

/** One line somebody typed: trimmed, NFC; an empty one counts as not given. */
const line = (max: number) =>
  v.optional(
    v.pipe(
      v.string("invalid"),
      v.normalize("NFC"),
      v.trim(),
      v.maxLength(max, "too-long"),
      v.check((text) => !CONTROLS.test(text), "invalid"),
      v.check((text) => !FORMULA.test(text), "invalid"),
    ),
  );

/** Several lines: line breaks and tabs may stand, other controls may not. */
const text = (max: number) =>
  v.optional(
    v.pipe(
      v.string("invalid"),
      v.normalize("NFC"),
      v.trim(),
      v.maxLength(max, "too-long"),
      v.check((value) => !CONTROLS.test(value.replace(/[\n\r\t]/g, "")), "invalid"),
    ),
  );

/**
 * An address as the mail servers we speak to take it: no spaces, one `@`, a dotted domain. The local part is ASCII,
 * since SMTPUTF8 is not offered everywhere; the domain may be typed in any script (I-12) and is stored in punycode.
 */
const EMAIL = /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[^\s@"(),:;<>[\\\]]+\.[^\s@"(),:;<>[\\\].]{2,}$/u;

export const emailSchema = v.pipe(
  v.string("invalid"),
  v.trim(),
  v.nonEmpty("required"),
  v.maxLength(LIMITS.email, "too-long"),
  v.check((value) => !CONTROLS.test(value), "invalid"),
  v.regex(EMAIL, "invalid"),
);

/** `POST /api/v1/signups`: what a visitor sends, for a session, for future dates, or both. */
export const signUpSchema = v.pipe(
  v.strictObject({
    series: v.pipe(v.string("invalid"), v.nonEmpty("required"), v.maxLength(100, "too-long")),
    session: v.optional(v.pipe(v.string("invalid"), v.nonEmpty("invalid"), v.maxLength(100, "too-long"))),
    subscribe: v.optional(v.boolean("invalid"), false),
    /** The version of the wording that stood on the page; asked for together with `subscribe` (L-04). */
    consent: v.optional(v.strictObject({ version: v.pipe(v.string("invalid"), v.regex(/^[0-9a-f]{64}$/, "invalid")) })),
    email: emailSchema,
    givenName: line(LIMITS.name),
    familyName: line(LIMITS.name),
    organisation: line(LIMITS.organisation),
    role: line(LIMITS.role),
    answers: v.optional(
      v.pipe(
        v.record(
          v.pipe(v.string(), v.maxLength(100, "too-long")),
          v.pipe(
            v.string("invalid"),
            v.maxLength(LIMITS.answer, "too-long"),
            v.check((value) => !CONTROLS.test(value.replace(/[\n\r\t]/g, "")) && !FORMULA.test(value), "invalid"),
          ),
        ),
        v.maxEntries(SIGN_UP_LIMITS.answers, "too-long"),
      ),
      {},
    ),
    wish: text(LIMITS.wish),
    locale: v.optional(v.pipe(v.string("invalid"), v.maxLength(35, "too-long")), "de"),
    /** The page that carries the tag: scheme, host, path. */
    page: v.optional(v.pipe(v.string("invalid"), v.maxLength(SIGN_UP_LIMITS.page, "too-long"))),
    /** The version of the script that sent it, so that organisers see which sites carry an old one. */
    script: v.optional(v.pipe(v.string("invalid"), v.regex(/^[\w.+-]{1,20}$/, "invalid"))),
    proof: v.optional(v.pipe(v.string("invalid"), v.maxLength(4000, "too-long"))),
    /** The honeypot: people leave it empty (S-06). */
    trap: v.optional(v.pipe(v.string("invalid"), v.maxLength(500, "too-long"))),
  }),
  v.forward(
    v.check((signUp) => Boolean(signUp.session) || signUp.subscribe, "required"),
    ["session"],
  ),
  v.forward(
    v.check((signUp) => !signUp.subscribe || Boolean(signUp.consent), "required"),
    ["consent"],
  ),
);

export type SignUp = v.InferOutput<typeof signUpSchema>;
/** A sign-up before it is checked, as a form puts it together. */
export type SignUpBody = v.InferInput<typeof signUpSchema>;

/** The one answer to every acceptable sign-up, whoever the address belongs to (S-08). */
export const signUpAnswerSchema = v.object({ status: v.literal("check-your-mail") });

/** What a person corrects of themselves on their own page (Art. 16): as the form takes it, empty for none. */
export const correctionSchema = v.strictObject({
  givenName: line(LIMITS.name),
  familyName: line(LIMITS.name),
  organisation: line(LIMITS.organisation),
  role: line(LIMITS.role),
});

/** One row of a list of registrants that an organiser imports: the same rules as in the form. */
export const registrantSchema = v.object({
  email: emailSchema,
  givenName: line(LIMITS.name),
  familyName: line(LIMITS.name),
  organisation: line(LIMITS.organisation),
  role: line(LIMITS.role),
});

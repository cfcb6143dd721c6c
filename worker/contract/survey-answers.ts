import * as v from "valibot";
import { LIMITS } from "./limits.ts";
import { organiserText } from "./organiser-text.ts";

/** What somebody answers, by question; a question left out is not answered. */
export const surveyAnswersSchema = v.record(
  v.pipe(v.string(), v.maxLength(100, "too-long")),
  organiserText(LIMITS.answer),
);

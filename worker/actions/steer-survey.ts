import * as v from "valibot";
import { KEPT_DAYS } from "../contract/limits.ts";
import { MAIL_PRIORITY } from "../contract/mail-kinds.ts";
import { accept, type Outcome, refuse, refuseEdited } from "../contract/outcome.ts";
import { surveyStateSchema } from "../contract/survey-edit.ts";
import { closeSurvey as closeRow, countAsked, openSurvey as openRow } from "../db/survey-mailings.ts";
import { findTimeZone } from "../db/surveys.ts";
import type { Act } from "../env.ts";
import { CONSENT_MONTHS, monthsBefore } from "../rules/consent-age.ts";
import { STOP_MINUTES } from "../rules/hand-mailings.ts";
import { toDayAndTime, toInstant } from "../rules/zoned-time.ts";
import { toFaults } from "./field-faults.ts";
import { logDeed } from "./log-deed.ts";
import { readSurvey, type SurveyDetail } from "./read-surveys.ts";

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** How many people a survey would ask now: the number on the button (G-10). @returns `unknown-item` */
export async function countSurveyed(act: Act, seriesId: string, id: string): Promise<Outcome<{ people: number }>> {
  const found = await readSurvey(act, seriesId, "editor", id);
  if (!found.ok) return found;
  return accept({ people: await countAsked(act.db, plan(act, seriesId, found.value)) });
}

/** Opens or closes a survey, as the body says. @returns as `openSurvey` and `closeSurvey`; `invalid-fields` */
export function steerSurvey(
  act: Act,
  seriesId: string,
  id: string,
  edition: number,
  body: unknown,
): Promise<Outcome<SurveyDetail>> | Outcome<SurveyDetail> {
  const parsed = v.safeParse(surveyStateSchema, body);
  if (!parsed.success) return refuse("invalid-fields", toFaults(parsed.issues));
  return parsed.output.state === "open" ? openSurvey(act, seriesId, id, edition) : closeSurvey(act, seriesId, id);
}

/**
 * Opens a draft as it stood in an edition and mails each person meant a link of their own, in two minutes.
 *
 * @returns `already-sent` for one that was opened; `invalid-fields` at `closesAt` where its end has passed; `not-now`
 *   where nobody is there to be asked; `edited-meanwhile` with what stands there now; `unknown-item`
 */
export async function openSurvey(
  act: Act,
  seriesId: string,
  id: string,
  edition: number,
): Promise<Outcome<SurveyDetail>> {
  const found = await readSurvey(act, seriesId, "editor", id);
  if (!found.ok) return found;
  const { phase, closesAt } = found.value;
  if (phase !== "draft") return refuse("already-sent");
  const now = act.now.toISOString();
  if (closesAt !== null && closesAt <= now) return refuse("invalid-fields", [{ field: "closesAt", code: "invalid" }]);
  const asked = plan(act, seriesId, found.value);
  const timeZone = await findTimeZone(act.db, seriesId);
  const deedId = crypto.randomUUID();
  const [opened] = await act.db.batch(
    openRow(act.db, {
      ...asked,
      id,
      edition,
      closesAt: planEnd(act.now, timeZone),
      now,
      dueAt: new Date(act.now.getTime() + STOP_MINUTES * MINUTE).toISOString(),
      linkDays: KEPT_DAYS.closedSurvey,
      priority: MAIL_PRIORITY.survey,
      mailingId: crypto.randomUUID(),
      deedId,
      log: logDeed(act, { seriesId, deed: "survey.open", subjectId: id }, deedId),
    }),
  );
  const after = await readSurvey(act, seriesId, "editor", id);
  if (opened?.meta.changes || !after.ok) return after;
  if (after.value.phase !== "draft") return refuse("already-sent");
  return after.value.edition === edition ? refuse("not-now") : refuseEdited(after.value);
}

/**
 * Closes an open survey: it takes no more answers, and shows them. Twice changes nothing.
 *
 * @returns `conflict` for a draft; `unknown-item`
 */
export async function closeSurvey(act: Act, seriesId: string, id: string): Promise<Outcome<SurveyDetail>> {
  const found = await readSurvey(act, seriesId, "editor", id);
  if (!found.ok) return found;
  if (found.value.phase === "draft") return refuse("conflict");
  if (found.value.phase === "closed") return found;
  const deedId = crypto.randomUUID();
  await act.db.batch(
    closeRow(act.db, {
      id,
      now: act.now.toISOString(),
      linksUntil: new Date(act.now.getTime() + KEPT_DAYS.closedSurvey * DAY).toISOString(),
      deedId,
      log: logDeed(act, { seriesId, deed: "survey.close", subjectId: id }, deedId),
    }),
  );
  return readSurvey(act, seriesId, "editor", id);
}

/** The end of the last day on which a survey without an end of its own takes answers. */
function planEnd(now: Date, timeZone: string): string {
  const last = new Date(now.getTime() + KEPT_DAYS.survey * DAY).toISOString();
  return toInstant(toDayAndTime(last, timeZone).day, "23:59", timeZone) ?? last;
}

const plan = (act: Act, seriesId: string, { session }: SurveyDetail) => ({
  seriesId,
  session: session?.id ?? null,
  consentsSince: monthsBefore(act.now, CONSENT_MONTHS.end),
});

import { createSurvey } from "../../../worker/actions/edit-survey.ts";
import type { SurveyDetail } from "../../../worker/actions/read-surveys.ts";
import { openSurvey } from "../../../worker/actions/steer-survey.ts";
import type { Outcome } from "../../../worker/contract/outcome.ts";
import { formatToken } from "../../../worker/link-token.ts";
import { createPerson, createRegistration } from "../../worker/pages/linked.ts";
import { createAct, type TestAct } from "./act.ts";
import { db } from "./database.ts";
import { inDays } from "./requests.ts";

/** What an action answered, where it did not refuse. */
export const get = <T>(outcome: Outcome<T>): T => {
  if (!outcome.ok) throw new Error(`refused: ${outcome.code} ${JSON.stringify(outcome.errors)}`);
  return outcome.value;
};

/** An act of somebody who is signed in: deeds are logged. */
export const createOrganiserAct = (): TestAct =>
  Object.assign(createAct(), { actor: { kind: "organiser" as const, id: "o", name: "o@example.org" } });

/** Somebody who came to a session. */
export async function attend(series: string, session: string): Promise<string> {
  const { id } = await createPerson(series);
  const registration = await createRegistration(id, session);
  await db.prepare("UPDATE registrations SET attended_at = ?2 WHERE id = ?1").bind(registration, inDays(-1)).run();
  return id;
}

/** So many who came. */
export async function attendAll(series: string, session: string, count: number): Promise<string[]> {
  const people: string[] = [];
  for (let one = 0; one < count; one++) people.push(await attend(series, session));
  return people;
}

/** A survey that was opened: about a session, or to the list. */
export async function openNewSurvey(act: TestAct, series: string, session: string | null): Promise<SurveyDetail> {
  const { id, edition } = get(await createSurvey(act, series, { session }));
  return get(await openSurvey(act, series, id, edition));
}

/** The token of a person's link to a survey. */
export async function surveyTokenOf(act: TestAct, survey: string, person: string): Promise<string> {
  const id = await db
    .prepare("SELECT id FROM links WHERE survey_id = ?1 AND person_id = ?2")
    .bind(survey, person)
    .first<string>("id");
  return formatToken(act.settings.linkKey, id ?? "", "survey");
}

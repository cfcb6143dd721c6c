import { Hono } from "hono";
import { editPerson, eraseAskedPerson, sendPersonLink, unsubscribePerson } from "../../../actions/edit-person.ts";
import { readPerson, readPersonData } from "../../../actions/read-people.ts";
import { listSubscribers } from "../../../actions/read-subscribers.ts";
import type { AppEnv } from "../../../env.ts";
import { answerProblem } from "../../problem.ts";
import { needs } from "../access.ts";
import { answerJson, cursorOf, readEdition, readJson } from "../api-answers.ts";

/** People: what is kept of them, corrected, handed out and erased; and the list of future dates. */
export const personApi = new Hono<AppEnv>()
  .get("/people/:person", needs("editor"), async (context) => {
    const { act, desk } = context.var;
    return answerJson(context, await readPerson(act, desk.series.id, context.req.param("person")));
  })
  .put("/people/:person", needs("editor"), async (context) => {
    const edition = readEdition(context);
    if (!edition.ok) return answerProblem(context, edition);
    const body = await readJson(context);
    if (!body.ok) return answerProblem(context, body);
    const { act, desk } = context.var;
    const person = context.req.param("person");
    return answerJson(context, await editPerson(act, desk.series.id, person, edition.value, body.value));
  })
  .delete("/people/:person", needs("editor"), async (context) => {
    const { act, desk } = context.var;
    return answerJson(context, await eraseAskedPerson(act, desk.series.id, context.req.param("person")));
  })
  .get("/people/:person/data", needs("editor"), async (context) => {
    const { act, desk } = context.var;
    return answerJson(context, await readPersonData(act, desk.series.id, context.req.param("person")));
  })
  .post("/people/:person/links", needs("editor"), async (context) => {
    const { act, desk } = context.var;
    return answerJson(context, await sendPersonLink(act, desk.series.id, context.req.param("person")), 202);
  })
  .get("/subscribers", needs("editor"), async (context) => {
    const { act, desk } = context.var;
    const search = context.req.query("search") || null;
    return answerJson(context, await listSubscribers(act, desk.series.id, search, cursorOf(context)));
  })
  .post("/subscribers/:person/end", needs("editor"), async (context) => {
    const { act, desk } = context.var;
    return answerJson(context, await unsubscribePerson(act, desk.series.id, context.req.param("person")));
  });

import { type Context, Hono } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { editPerson } from "../../../actions/edit-person.ts";
import { readLastEditor } from "../../../actions/read-audit-log.ts";
import { type PersonItem, readPerson } from "../../../actions/read-people.ts";
import { adminPaths } from "../../../contract/admin-paths.ts";
import { PROBLEMS } from "../../../contract/codes.ts";
import { formatMoment } from "../../../dates.ts";
import type { AppEnv } from "../../../env.ts";
import { needs } from "../access.ts";
import { answerPage, goOn } from "../admin-answers.ts";
import { listConflicts } from "../conflicting-fields.ts";
import { wordDone } from "../done-words.ts";
import { Conflict, type FormState } from "../parts/index.ts";
import { readPosted } from "../posted-form.ts";
import { answerRefusalPage } from "../refusal-pages.ts";
import { personLabels, readPersonForm, toPersonValues } from "./person-form-values.ts";
import { PersonPage } from "./person-page.tsx";

/** All that is kept of a person, and their details to correct. */
export const personPages = new Hono<AppEnv>()
  .get("/:series/people/:person", needs("editor"), async (context) => {
    const found = await findAskedPerson(context);
    if (!found.ok) return answerRefusalPage(context, found);
    return answerPerson(context, found.value, { values: toPersonValues(found.value), errors: [] });
  })
  .post("/:series/people/:person", needs("editor"), async (context) => {
    const { act, desk } = context.var;
    const { edition, ...typed } = await readPosted(context);
    const id = context.req.param("person");
    const values = readPersonForm(typed);
    const outcome = await editPerson(act, desk.series.id, id, Number(edition), values);
    if (outcome.ok) return goOn(context, adminPaths.desk(desk.series.slug, "people", id), "saved");
    const found = await findAskedPerson(context);
    if (!found.ok) return answerRefusalPage(context, found);
    if (outcome.code === "edited-meanwhile") return answerConflict(context, found.value, values);
    // The edition that the form began with stays, so that a fault hides no conflict.
    const person = { ...found.value, edition: Number(edition) || 0 };
    return answerPerson(context, person, { values, errors: outcome.errors ?? [] }, PROBLEMS[outcome.code]);
  });

/** The person of the address, where they are one of the series. */
export const findAskedPerson = (context: Context<AppEnv>) =>
  readPerson(context.var.act, context.var.desk.series.id, context.req.param("person") ?? "");

function answerPerson(
  context: Context<AppEnv>,
  person: PersonItem,
  state: FormState,
  status: ContentfulStatusCode = 200,
  conflict?: () => unknown,
) {
  const { act, desk } = context.var;
  const done = context.req.query("done");
  return answerPage(
    context,
    (frame) =>
      PersonPage({
        frame,
        series: desk.series,
        person,
        state,
        publicUrl: act.settings.publicUrl,
        now: act.now,
        done: wordDone(done),
        conflict: conflict?.() as never,
      }),
    status,
  );
}

/** What was typed, beside what somebody else saved meanwhile: an organiser, or the person by their own link. */
async function answerConflict(context: Context<AppEnv>, saved: PersonItem, values: Record<string, string>) {
  const { act, desk } = context.var;
  const by = await readLastEditor(act, saved.id);
  const conflict = () =>
    Conflict({
      theirs: listConflicts(personLabels(), values, toPersonValues(saved)),
      by: by?.name ?? null,
      at: by ? formatMoment(by.at, desk.series.timeZone) : "",
    });
  return answerPerson(context, saved, { values, errors: [] }, 409, conflict);
}

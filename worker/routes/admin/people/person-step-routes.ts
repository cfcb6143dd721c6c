import { type Context, Hono } from "hono";
import { eraseAskedPerson, sendPersonLink, unsubscribePerson } from "../../../actions/edit-person.ts";
import { type PersonItem, readPersonData } from "../../../actions/read-people.ts";
import { adminPaths } from "../../../contract/admin-paths.ts";
import { PROBLEMS } from "../../../contract/codes.ts";
import type { Outcome } from "../../../contract/outcome.ts";
import type { AppEnv } from "../../../env.ts";
import type { DeskSeries } from "../../../rules/desk.ts";
import { needs } from "../access.ts";
import { answerPage, goOn } from "../admin-answers.ts";
import type { AdminFrame } from "../parts/index.ts";
import { answerRefusalPage } from "../refusal-pages.ts";
import { findAskedPerson } from "./person-routes.ts";
import { ErasePersonPage, PersonRefusedPage, SendPersonLinkPage, UnsubscribePersonPage } from "./person-steps.tsx";

/** What is done for a person who asked: a link, a copy, an end, each asked about on a page of its own. */
export const personStepPages = new Hono<AppEnv>()
  .get("/:series/people/:person/data", needs("editor"), async (context) => {
    const { act, desk } = context.var;
    const outcome = await readPersonData(act, desk.series.id, context.req.param("person"));
    if (!outcome.ok) return answerRefusalPage(context, outcome);
    // The name says nothing of whose data it is.
    return context.body(JSON.stringify(outcome.value, null, 2), 200, {
      "Content-Type": "application/json; charset=utf-8",
      "Content-Disposition": `attachment; filename="${desk.series.slug}-person.json"`,
      "Cache-Control": "no-store",
    });
  })
  .get("/:series/people/:person/link", needs("editor"), (context) => ask(context, SendPersonLinkPage))
  .post("/:series/people/:person/link", needs("editor"), async (context) => {
    const { act, desk } = context.var;
    return answerStep(context, await sendPersonLink(act, desk.series.id, context.req.param("person")), "reg-link-sent");
  })
  .get("/:series/people/:person/unsubscribe", needs("editor"), (context) => ask(context, UnsubscribePersonPage))
  .post("/:series/people/:person/unsubscribe", needs("editor"), async (context) => {
    const { act, desk } = context.var;
    const outcome = await unsubscribePerson(act, desk.series.id, context.req.param("person"));
    return answerStep(context, outcome, "reg-unsubscribed");
  })
  .get("/:series/people/:person/erase", needs("editor"), (context) => ask(context, ErasePersonPage))
  .post("/:series/people/:person/erase", needs("editor"), async (context) => {
    const { act, desk } = context.var;
    const outcome = await eraseAskedPerson(act, desk.series.id, context.req.param("person"));
    if (!outcome.ok) return answerRefusalPage(context, outcome);
    return goOn(context, adminPaths.desk(desk.series.slug, "registrations"), "reg-erased");
  });

type Step = (props: { frame: AdminFrame; series: DeskSeries; person: PersonItem }) => unknown;

/** The page that asks, for the person of the address. */
async function ask(context: Context<AppEnv>, page: Step) {
  const found = await findAskedPerson(context);
  if (!found.ok) return answerRefusalPage(context, found);
  return answerPage(context, (frame) => page({ frame, series: context.var.desk.series, person: found.value }));
}

/** Back to the person, or why not. */
async function answerStep(context: Context<AppEnv>, outcome: Outcome<object>, done: string) {
  const { series } = context.var.desk;
  const found = await findAskedPerson(context);
  if (!found.ok) return answerRefusalPage(context, found);
  if (outcome.ok) return goOn(context, adminPaths.desk(series.slug, "people", found.value.id), done);
  const { code } = outcome;
  return answerPage(
    context,
    (frame) => PersonRefusedPage({ frame, series, person: found.value, code }),
    PROBLEMS[code],
  );
}

import { type Context, Hono } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import {
  addOrganiser,
  changeOrganiserRole,
  listOrganisers,
  readOrganiser,
  removeOrganiser,
} from "../../../actions/edit-organisers.ts";
import { listTokens } from "../../../actions/edit-tokens.ts";
import { PROBLEMS } from "../../../contract/codes.ts";
import type { Refusal } from "../../../contract/outcome.ts";
import type { OrganiserItem } from "../../../db/series-organisers.ts";
import type { AppEnv } from "../../../env.ts";
import { needs } from "../access.ts";
import { answerPage, deskLocale, goOn } from "../admin-answers.ts";
import { wordDone } from "../done-words.ts";
import type { FormState } from "../parts/index.ts";
import { orNull, readPosted } from "../posted-form.ts";
import { answerRefusalPage } from "../refusal-pages.ts";
import { OrganiserListPage, OrganiserPage } from "./organiser-pages.tsx";
import { settingsAddress } from "./settings-page.tsx";

const NOTHING: FormState = { values: {}, errors: [] };

/** Who works on the series: the list, somebody new, what one may do. */
export const organiserPages = new Hono<AppEnv>()
  .get("/:series/settings/organisers", needs("owner"), (context) => answerList(context, NOTHING))
  .post("/:series/settings/organisers", needs("owner"), async (context) => {
    const { act, desk } = context.var;
    const values = await readPosted(context);
    const body = { email: values.email ?? "", name: orNull(values.name), role: values.role ?? "" };
    const outcome = await addOrganiser(act, desk.series.id, body, deskLocale(context));
    if (outcome.ok) return goOn(context, settingsAddress(desk.series.slug, "organisers"), "organiser-added");
    const isKnown = outcome.code === "conflict";
    const state = { values, errors: isKnown ? [] : (outcome.errors ?? []) };
    return answerList(context, state, PROBLEMS[outcome.code], isKnown);
  })
  .get("/:series/settings/organisers/:organiser", needs("owner"), async (context) => {
    const found = await findAsked(context);
    return found.ok ? answerOrganiser(context, found.value, NOTHING) : answerRefusalPage(context, found);
  })
  .post("/:series/settings/organisers/:organiser", needs("owner"), async (context) => {
    const { act, desk } = context.var;
    const found = await findAsked(context);
    if (!found.ok) return answerRefusalPage(context, found);
    const values = await readPosted(context);
    const outcome = await changeOrganiserRole(act, desk.series.id, found.value.id, { role: values.role ?? "" });
    if (!outcome.ok) return answerRefused(context, found.value, outcome);
    return goOn(context, afterwards(context, found.value), "saved");
  })
  .post("/:series/settings/organisers/:organiser/remove", needs("owner"), async (context) => {
    const { act, desk } = context.var;
    const found = await findAsked(context);
    if (!found.ok) return answerRefusalPage(context, found);
    const outcome = await removeOrganiser(act, desk.series.id, found.value.id);
    if (!outcome.ok) return answerRefused(context, found.value, outcome);
    return goOn(context, afterwards(context, found.value), "organiser-removed");
  });

const findAsked = (context: Context<AppEnv>) =>
  readOrganiser(context.var.act, context.var.desk.series.id, context.req.param("organiser") ?? "");

/** The list, or the way in for who just changed what they may do themselves. */
const afterwards = (context: Context<AppEnv>, changed: OrganiserItem): string =>
  changed.id === context.var.desk.organiser?.id
    ? "/admin"
    : settingsAddress(context.var.desk.series.slug, "organisers");

const answerRefused = (context: Context<AppEnv>, organiser: OrganiserItem, refusal: Refusal) =>
  answerOrganiser(
    context,
    organiser,
    { values: {}, errors: refusal.errors ?? [] },
    PROBLEMS[refusal.code],
    refusal.code === "still-needed",
  );

const answerOrganiser = (
  context: Context<AppEnv>,
  organiser: OrganiserItem,
  state: FormState,
  status: ContentfulStatusCode = 200,
  isLastOwner = false,
) =>
  answerPage(
    context,
    (frame) => OrganiserPage({ frame, series: context.var.desk.series, organiser, state, isLastOwner }),
    status,
  );

async function answerList(
  context: Context<AppEnv>,
  state: FormState,
  status: ContentfulStatusCode = 200,
  isKnown = false,
) {
  const { act, desk } = context.var;
  const organisers = await listOrganisers(act, desk.series.id);
  const tokens = await listTokens(act, desk.series.id);
  const done = context.req.query("done");
  return answerPage(
    context,
    (frame) =>
      OrganiserListPage({
        frame,
        series: desk.series,
        organisers: organisers.ok ? organisers.value.items : [],
        tokens: tokens.ok ? tokens.value.items : [],
        state,
        isKnown,
        done: wordDone(done),
        now: act.now,
      }),
    status,
  );
}

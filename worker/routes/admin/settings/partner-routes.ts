import { type Context, Hono } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { deletePartner, editPartner, enterPartner, listPartners, readPartner } from "../../../actions/edit-partners.ts";
import { readSeriesSettings } from "../../../actions/edit-series.ts";
import { readLastEditor } from "../../../actions/read-audit-log.ts";
import { PROBLEMS } from "../../../contract/codes.ts";
import { formatMoment } from "../../../dates.ts";
import type { PartnerItem } from "../../../db/partners.ts";
import type { AppEnv } from "../../../env.ts";
import { msg } from "../../../localization.ts";
import { needs } from "../access.ts";
import { answerPage, goOn } from "../admin-answers.ts";
import { listConflicts } from "../conflicting-fields.ts";
import { wordDone } from "../done-words.ts";
import { Conflict, type FormState } from "../parts/index.ts";
import { orNull, readPosted } from "../posted-form.ts";
import { answerRefusalPage } from "../refusal-pages.ts";
import { PartnerListPage, PartnerPage } from "./partner-pages.tsx";
import { settingsAddress } from "./settings-page.tsx";

type Values = Record<string, string>;
const NOTHING: FormState = { values: {}, errors: [] };

/** The sites that embed the tag: their list, a new one, one to name and to allow. */
export const partnerPages = new Hono<AppEnv>()
  .get("/:series/settings/partners", needs("editor"), (context) => answerList(context, NOTHING))
  .post("/:series/settings/partners", needs("owner"), async (context) => {
    const { act, desk } = context.var;
    const values = await readPosted(context);
    const body = { origin: values.origin ?? "", name: orNull(values.name), allowed: true };
    const outcome = await enterPartner(act, desk.series.id, body);
    if (!outcome.ok) return answerList(context, { values, errors: outcome.errors ?? [] }, PROBLEMS[outcome.code]);
    return goOn(context, settingsAddress(desk.series.slug, "partners"), "saved");
  })
  .get("/:series/settings/partners/:partner", needs("owner"), async (context) => {
    const found = await findAsked(context);
    if (!found.ok) return answerRefusalPage(context, found);
    return answerPartner(context, found.value, { values: toValues(found.value), errors: [] });
  })
  .post("/:series/settings/partners/:partner", needs("owner"), async (context) => {
    const { act, desk } = context.var;
    const found = await findAsked(context);
    if (!found.ok) return answerRefusalPage(context, found);
    const values = await readPosted(context);
    const body = { name: orNull(values.name), allowed: values.allowed === "1" };
    const { origin } = found.value;
    const outcome = await editPartner(act, desk.series.id, origin, Number(values.edition), body);
    if (outcome.ok) return goOn(context, settingsAddress(desk.series.slug, "partners"), "saved");
    if (outcome.code === "edited-meanwhile") return answerConflict(context, values);
    return answerPartner(context, found.value, { values, errors: outcome.errors ?? [] }, PROBLEMS[outcome.code]);
  })
  .post("/:series/settings/partners/:partner/delete", needs("owner"), async (context) => {
    const { act, desk } = context.var;
    const outcome = await deletePartner(act, desk.series.id, context.req.param("partner"));
    if (!outcome.ok) return answerRefusalPage(context, outcome);
    return goOn(context, settingsAddress(desk.series.slug, "partners"), "deleted");
  });

const findAsked = (context: Context<AppEnv>) =>
  readPartner(context.var.act, context.var.desk.series.id, context.req.param("partner") ?? "");

const toValues = (partner: PartnerItem): Values => ({
  name: partner.name ?? "",
  allowed: partner.allowed ? "1" : "",
});

async function answerList(context: Context<AppEnv>, state: FormState, status: ContentfulStatusCode = 200) {
  const { act, desk } = context.var;
  const cursor = context.req.query("cursor") ?? null;
  const listed = await listPartners(act, desk.series.id, cursor);
  if (!listed.ok) return answerRefusalPage(context, listed);
  const settings = await readSeriesSettings(act, desk.series.id);
  const done = context.req.query("done");
  return answerPage(
    context,
    (frame) =>
      PartnerListPage({
        frame,
        series: desk.series,
        partners: listed.value.items,
        next: listed.value.next,
        isFirst: cursor === null,
        isLimited: settings.ok && settings.value.embedding === "partners",
        own: act.settings.publicUrl,
        state,
        done: wordDone(done),
      }),
    status,
  );
}

/** Both versions, what was typed in the form. */
async function answerConflict(context: Context<AppEnv>, values: Values) {
  const saved = await findAsked(context);
  if (!saved.ok) return answerRefusalPage(context, saved);
  const by = await readLastEditor(context.var.act, saved.value.origin);
  const conflict = () =>
    Conflict({
      theirs: listConflicts(
        {
          name: msg("Name", { id: "set-partner-name" }),
          allowed: msg("Anmeldungen von dieser Seite erlauben", { id: "set-partner-allow" }),
        },
        values,
        toValues(saved.value),
      ),
      by: by?.name ?? null,
      at: by ? formatMoment(by.at, context.var.desk.series.timeZone) : "",
    });
  return answerPartner(context, saved.value, { values, errors: [] }, 409, conflict);
}

const answerPartner = (
  context: Context<AppEnv>,
  partner: PartnerItem,
  state: FormState,
  status: ContentfulStatusCode = 200,
  conflict?: () => unknown,
) =>
  answerPage(
    context,
    (frame) =>
      PartnerPage({
        frame,
        series: context.var.desk.series,
        partner,
        state,
        done: null,
        conflict: conflict?.() as never,
      }),
    status,
  );

import { type Context, Hono } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { addConsentWordings, checkConsentWordings, readConsentWordings } from "../../../actions/add-consent-wording.ts";
import { PROBLEMS } from "../../../contract/codes.ts";
import type { AppEnv } from "../../../env.ts";
import { needs } from "../access.ts";
import { answerPage, goOn } from "../admin-answers.ts";
import { wordDone } from "../done-words.ts";
import type { FormState } from "../parts/index.ts";
import { readPosted, toLocalText } from "../posted-form.ts";
import { answerRefusalPage } from "../refusal-pages.ts";
import { ConfirmWordingPage, ConsentListPage, NewWordingPage } from "./consent-pages.tsx";
import { settingsAddress } from "./settings-page.tsx";

/** The wordings of consent: all there ever were, and a new one, which is shown once more before it counts. */
export const consentPages = new Hono<AppEnv>()
  .get("/:series/settings/consents", needs("owner"), async (context) => {
    const { act, desk } = context.var;
    const read = await readConsentWordings(act, desk.series.id);
    if (!read.ok) return answerRefusalPage(context, read);
    const done = context.req.query("done");
    return answerPage(context, (frame) =>
      ConsentListPage({ frame, series: desk.series, wordings: read.value.items, done: wordDone(done) }),
    );
  })
  .get("/:series/settings/consents/new", needs("owner"), async (context) => {
    const values = (await listCurrent(context)).map(({ lang, wording }) => [`wording.${lang}`, wording]);
    return answerNew(context, { values: Object.fromEntries(values), errors: [] });
  })
  .post("/:series/settings/consents/new", needs("owner"), async (context) => {
    const { act, desk } = context.var;
    const values = await readPosted(context);
    const body = { wording: toLocalText(values, "wording") ?? {} };
    const checked = await checkConsentWordings(act, desk.series.id, body);
    if (!checked.ok) return answerNew(context, { values, errors: checked.errors ?? [] }, PROBLEMS[checked.code]);
    const list = settingsAddress(desk.series.slug, "consents");
    if (checked.value.length === 0) return context.redirect(list, 303);
    if (values.sure !== "1") {
      const replaced = (await listCurrent(context)).filter((one) =>
        checked.value.some(({ lang }) => lang === one.lang),
      );
      const consents = replaced.reduce((sum, one) => sum + one.consents, 0);
      const typed = Object.fromEntries(Object.entries(values).filter(([field]) => field.startsWith("wording.")));
      return answerPage(context, (frame) =>
        ConfirmWordingPage({ frame, series: desk.series, fresh: checked.value, values: typed, consents }),
      );
    }
    const added = await addConsentWordings(act, desk.series.id, body);
    if (!added.ok) return answerNew(context, { values, errors: added.errors ?? [] }, PROBLEMS[added.code]);
    return goOn(context, list, "saved-public");
  });

/** The wordings that the form shows now. */
async function listCurrent(context: Context<AppEnv>) {
  const read = await readConsentWordings(context.var.act, context.var.desk.series.id);
  return read.ok ? read.value.items.filter(({ current }) => current) : [];
}

const answerNew = (context: Context<AppEnv>, state: FormState, status: ContentfulStatusCode = 200) =>
  answerPage(context, (frame) => NewWordingPage({ frame, series: context.var.desk.series, state }), status);

import { type Context, Hono } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { Temporal } from "temporal-polyfill";
import { createToken, endToken, readTokenItem } from "../../../actions/edit-tokens.ts";
import { PROBLEMS } from "../../../contract/codes.ts";
import type { AppEnv } from "../../../env.ts";
import { toInstant } from "../../../rules/zoned-time.ts";
import { needs } from "../access.ts";
import { answerPage, goOn } from "../admin-answers.ts";
import type { FormState } from "../parts/index.ts";
import { readPosted } from "../posted-form.ts";
import { answerRefusalPage } from "../refusal-pages.ts";
import { settingsAddress } from "./settings-page.tsx";
import { MadeTokenPage, NewTokenPage, RevokeTokenPage, TokenMadeBeforePage } from "./token-pages.tsx";

/** Keys for programs: a new one, shown in the answer to its making and never again; and the end of one. */
export const tokenPages = new Hono<AppEnv>()
  .get("/:series/settings/organisers/tokens/new", needs("owner"), (context) =>
    answerNew(context, crypto.randomUUID(), { values: {}, errors: [] }),
  )
  .post("/:series/settings/organisers/tokens/new", needs("owner"), async (context) => {
    const { act, desk } = context.var;
    const values = await readPosted(context);
    // The form carries its key's id: sent twice, by a reload for instance, it makes one key.
    const id = /^[0-9a-f-]{36}$/.test(values.id ?? "") ? (values.id as string) : crypto.randomUUID();
    const expiresAt = values.lastDay ? (dayAfter(values.lastDay, desk.series.timeZone) ?? "") : null;
    const outcome = await createToken(act, desk.series.id, { name: values.name, role: values.role, expiresAt }, id);
    if (outcome.ok) {
      return answerPage(context, (frame) => MadeTokenPage({ frame, series: desk.series, token: outcome.value }), 201);
    }
    if (outcome.code === "conflict") {
      return answerPage(context, (frame) => TokenMadeBeforePage({ frame, series: desk.series }), 409);
    }
    const errors = (outcome.errors ?? []).map((fault) => ({
      ...fault,
      field: fault.field === "expiresAt" ? "lastDay" : fault.field,
    }));
    return answerNew(context, id, { values, errors }, PROBLEMS[outcome.code]);
  })
  .get("/:series/settings/organisers/tokens/:token", needs("owner"), async (context) => {
    const { act, desk } = context.var;
    const found = await readTokenItem(act, desk.series.id, context.req.param("token"));
    if (!found.ok) return answerRefusalPage(context, found);
    return answerPage(context, (frame) => RevokeTokenPage({ frame, series: desk.series, token: found.value }));
  })
  .post("/:series/settings/organisers/tokens/:token", needs("owner"), async (context) => {
    const { act, desk } = context.var;
    const outcome = await endToken(act, desk.series.id, context.req.param("token"));
    if (!outcome.ok) return answerRefusalPage(context, outcome);
    return goOn(context, settingsAddress(desk.series.slug, "organisers"), "token-revoked");
  });

const answerNew = (context: Context<AppEnv>, id: string, state: FormState, status: ContentfulStatusCode = 200) =>
  answerPage(context, (frame) => NewTokenPage({ frame, series: context.var.desk.series, id, state }), status);

/** The instant at which a day is over in a zone; null for a day that there is not. */
function dayAfter(day: string, timeZone: string): string | null {
  if (!toInstant(day, "12:00", "UTC")) return null;
  const next = Temporal.PlainDate.from(day).add({ days: 1 }).toString();
  return toInstant(next, "00:00", timeZone) ?? toInstant(next, "01:00", timeZone);
}

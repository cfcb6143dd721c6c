import { Hono } from "hono";
import { listOrganisers } from "../../../actions/edit-organisers.ts";
import { listTokens } from "../../../actions/edit-tokens.ts";
import { listDeeds } from "../../../actions/read-audit-log.ts";
import type { AppEnv } from "../../../env.ts";
import { needs } from "../access.ts";
import { answerPage } from "../admin-answers.ts";
import { answerRefusalPage } from "../refusal-pages.ts";
import { LogPage } from "./log-page.tsx";

/** The log of what organisers and their programs did. */
export const logPages = new Hono<AppEnv>().get("/:series/settings/log", needs("editor"), async (context) => {
  const { act, desk } = context.var;
  const cursor = context.req.query("cursor") ?? null;
  const actor = context.req.query("actor") || null;
  const listed = await listDeeds(act, desk.series.id, actor, cursor);
  if (!listed.ok) return answerRefusalPage(context, listed);
  const organisers = await listOrganisers(act, desk.series.id);
  const tokens = await listTokens(act, desk.series.id);
  const actors = [
    ...(organisers.ok ? organisers.value.items.map(({ id, name, email }) => ({ id, name: name ?? email })) : []),
    ...(tokens.ok ? tokens.value.items.map(({ id, name }) => ({ id, name })) : []),
  ];
  const { items, next } = listed.value;
  return answerPage(context, (frame) =>
    LogPage({ frame, series: desk.series, deeds: items, next, isFirst: cursor === null, actors, actor }),
  );
});

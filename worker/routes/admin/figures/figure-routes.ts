import { type Context, Hono } from "hono";
import { readFigures } from "../../../actions/read-figures.ts";
import type { AppEnv } from "../../../env.ts";
import { needs } from "../access.ts";
import { answerPage } from "../admin-answers.ts";
import { answerJson } from "../api-answers.ts";
import { answerRefusalPage } from "../refusal-pages.ts";
import { FiguresPage } from "./figures.tsx";

/** The figures of a series: exact for who works on it, nothing under five for co-organisers (L-13). */
export const figurePages = new Hono<AppEnv>().get("/:series/figures", needs("viewer"), async (context) => {
  const figures = await readAsked(context);
  if (!figures.ok) return answerRefusalPage(context, figures);
  return answerPage(context, (frame) =>
    FiguresPage({ frame, desk: context.var.desk, figures: figures.value, now: context.var.act.now }),
  );
});

/** The same for programs. */
export const figureApi = new Hono<AppEnv>().get("/figures", needs("viewer"), async (context) =>
  answerJson(context, await readAsked(context)),
);

const readAsked = ({ var: { act, desk }, req }: Context<AppEnv>) =>
  readFigures(act, desk.series, req.query("session") || null, desk.role !== "viewer");

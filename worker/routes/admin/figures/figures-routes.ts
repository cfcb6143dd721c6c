import { Hono } from "hono";
import { readFigures } from "../../../actions/read-figures.ts";
import type { AppEnv } from "../../../env.ts";
import { needs } from "../access.ts";
import { answerPage } from "../admin-answers.ts";
import { answerJson } from "../api-answers.ts";
import { answerRefusalPage } from "../refusal-pages.ts";
import { FiguresPage } from "./figures-page.tsx";

/** The picture of a series; who only reads figures gets none of a small group (L-13, O-07). */
export const figuresPages = new Hono<AppEnv>().get("/:series/figures", needs("viewer"), async (context) => {
  const { act, desk } = context.var;
  const session = context.req.query("session");
  const figures = await readFigures(act, desk.series, { exact: desk.role !== "viewer", session });
  if (!figures.ok) return answerRefusalPage(context, figures);
  const { publicUrl } = act.settings;
  return answerPage(context, (frame) => FiguresPage({ frame, desk, figures: figures.value, publicUrl }));
});

/** The same for programs. */
export const figuresApi = new Hono<AppEnv>().get("/figures", needs("viewer"), async (context) => {
  const { act, desk } = context.var;
  const session = context.req.query("session");
  return answerJson(context, await readFigures(act, desk.series, { exact: desk.role !== "viewer", session }));
});

import { type Context, Hono } from "hono";
import { readFraming } from "../../../actions/read-framing.ts";
import { paths } from "../../../contract/paths.ts";
import type { AppEnv } from "../../../env.ts";
import { formatAncestors } from "../../../rules/frame-ancestors.ts";
import { writePolicy } from "../page-headers.ts";
import { chooseLocale } from "../problem-answers.ts";
import { type Standing, showSeries, takeSignUp } from "../series/series-answers.tsx";

type EmbedContext = Context<AppEnv, "/:series/embed">;

/** `GET, POST /s/{series}/embed?partner=&locale=`: the hosted page for the frame of a partner, and the only one for any. */
export const embedRoutes = new Hono<AppEnv>()
  .get("/:series/embed", (context) => answerFramed(context, showSeries))
  .post("/:series/embed", (context) => answerFramed(context, takeSignUp));

/** Longer than any origin. */
const PARTNER_LENGTH = 300;

/** Says of every answer who may frame it, so that nobody loses the form to a blank frame because of a typing error. */
async function answerFramed(
  context: EmbedContext,
  answer: (context: EmbedContext, standing: Standing) => Promise<Response>,
): Promise<Response> {
  const slug = context.req.param("series");
  const asked = context.req.query("partner")?.slice(0, PARTNER_LENGTH) || null;
  const framing = await readFraming(context.var.act, slug, asked);
  const kept = { ...(asked ? { partner: framing.partner ?? asked } : {}), locale: chooseLocale(context) };
  const response = await answer(context, {
    path: paths.embed(slug),
    surroundings: { framed: true, kept, partner: framing.partner },
  });
  const policy = writePolicy({ scripts: "'self'", ancestors: formatAncestors(framing.origins) });
  response.headers.set("Content-Security-Policy", policy);
  return response;
}

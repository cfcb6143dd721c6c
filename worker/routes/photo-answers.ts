import { type Context, Hono } from "hono";
import { readPublicPhoto } from "../actions/speaker-photo.ts";
import type { AppEnv } from "../env.ts";
import type { CleanPicture } from "../rules/pictures/picture.ts";
import { answerProblem } from "./problem.ts";

/** A portrait as what it is and nothing else: opened by itself it can neither run nor load anything. */
export function answerPhoto(context: Context<AppEnv>, photo: CleanPicture, caching: string): Response {
  return context.body(photo.content, 200, {
    "Content-Type": photo.type,
    "Cache-Control": caching,
    "Content-Security-Policy": "default-src 'none'; sandbox",
    "X-Content-Type-Options": "nosniff",
    "Cross-Origin-Resource-Policy": "cross-origin",
  });
}

/** `GET /photos/{id}`: for partners' pages, as long as it is released somewhere; gone from caches in five minutes (L-28). */
export const photoRoutes = new Hono<AppEnv>().get("/:photo", async (context) => {
  const found = await readPublicPhoto(context.var.act, context.req.param("photo"));
  if (!found.ok) return answerProblem(context, found);
  return answerPhoto(context, found.value, "public, max-age=300");
});

import { Hono } from "hono";
import { findPlacePage, takePlace } from "../../../actions/take-place.ts";
import { paths } from "../../../contract/paths.ts";
import type { AppEnv } from "../../../env.ts";
import { renderPage } from "../layout.tsx";
import { linkedLocale } from "../page-locale.ts";
import { answerUnknownLink } from "../problem-answers.ts";
import { addressOfLink } from "./link-address.ts";
import { PlacePage } from "./place.tsx";

/** A place to take. GET and HEAD change nothing: mail scanners open every link. */
export const placeRoutes = new Hono<AppEnv>();

placeRoutes.get("/:token", async (context) => {
  const found = await findPlacePage(context.var.act, context.req.param("token"));
  if (!found.ok) return answerUnknownLink(context, "accept");
  const page = found.value;
  const done = context.req.query("done") === "take";
  const action = addressOfLink(context, paths.accept);
  const view = () => PlacePage({ page, action, done });
  return context.html(renderPage(linkedLocale(context.req, page), view, page.series.genderStyle));
});

placeRoutes.post("/:token", async (context) => {
  const taken = await takePlace(context.var.act, context.req.param("token"));
  if (!taken.ok) return answerUnknownLink(context, "accept");
  // A redirect, so that reloading the answer does not send the form again.
  return context.redirect(addressOfLink(context, paths.accept, "take"), 303);
});

import { Hono } from "hono";
import { readArchive, SEARCH_LENGTH } from "../../../actions/read-past.ts";
import { PROBLEMS } from "../../../contract/codes.ts";
import type { AppEnv } from "../../../env.ts";
import { renderPage } from "../layout.tsx";
import { SHARED_FOR_A_MINUTE } from "../page-headers.ts";
import { listAskedTags } from "../page-locale.ts";
import { answerProblem } from "../problem-answers.ts";
import { ArchivePage } from "./archive.tsx";

/** `GET /s/{series}/past?q=&before=&locale=`: the earlier sessions, in pages. */
export const archiveRoutes = new Hono<AppEnv>().get("/:series/past", async (context) => {
  const before = context.req.query("before") || null;
  const search = (context.req.query("q") ?? "").trim().slice(0, SEARCH_LENGTH);
  const found = await readArchive(context.var.act, context.req.param("series"), listAskedTags(context.req), {
    before,
    search,
  });
  // A cursor that we never gave out is an address that is incomplete: the page says so.
  if (!found.ok) return answerProblem(context, found.code === "unknown-series" ? PROBLEMS[found.code] : 404);
  const { locale, genderStyle } = found.value.series;
  const view = () => ArchivePage({ archive: found.value, search, isLaterPage: before !== null });
  const page = renderPage(locale, view, genderStyle);
  return context.html(page, 200, SHARED_FOR_A_MINUTE);
});

import { type Context, Hono } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { previewMail, sendTestMail, type TestedMail } from "../../../actions/preview-mail.ts";
import { findByHandRefusal, sendByHand } from "../../../actions/send-by-hand.ts";
import { adminPaths } from "../../../contract/admin-paths.ts";
import { PROBLEMS, type ProblemCode } from "../../../contract/codes.ts";
import { HAND_KINDS, type HandKind } from "../../../contract/mailing-requests.ts";
import { refuse } from "../../../contract/outcome.ts";
import type { AppEnv } from "../../../env.ts";
import { chooseOffered } from "../../../rules/languages.ts";
import { needs } from "../access.ts";
import { answerPage, deskLocale, goOn } from "../admin-answers.ts";
import { wordDone } from "../done-words.ts";
import { readPosted } from "../posted-form.ts";
import { answerRefusalPage } from "../refusal-pages.ts";
import { findAsked } from "../sessions/session-routes.ts";
import { HandMailingPage, handAddress } from "./hand-mailing.tsx";

/** A mail's HTML is styled in place and has nothing else in it; sandboxed, it is nobody's page (S-14). */
const MAIL_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox";

/** Mailings by hand: looked at, tried on oneself, sent. */
export const handMailingPages = new Hono<AppEnv>()
  .get("/:series/mailings/send/:session/:kind", needs("editor"), (context) => answerHand(context, {}))
  .post("/:series/mailings/send/:session/:kind", needs("editor"), async (context) => {
    const { act, desk } = context.var;
    const { people } = await readPosted(context);
    const outcome = await sendByHand(act, desk.series.id, { ...readAsked(context), people: Number(people) });
    if (outcome.ok) return goOn(context, adminPaths.desk(desk.series.slug, "mailings", outcome.value.id), "sending");
    if (PROBLEMS[outcome.code] === 404) return answerRefusalPage(context, outcome);
    // A number that is none asks again, too: nobody was told how many it is.
    const code = outcome.code === "invalid-fields" ? "conflict" : outcome.code;
    return answerHand(context, { refusal: code }, PROBLEMS[code]);
  })
  .post("/:series/mailings/send/:session/:kind/test", needs("editor"), async (context) => {
    const { act, desk } = context.var;
    const { session, kind } = readAsked(context);
    const { language } = await readPosted(context);
    const locale = chooseOffered([language, deskLocale(context)], desk.series);
    const to = desk.organiser?.email ?? "";
    const outcome = await sendTestMail(act, desk.series.id, session, { kind, locale, to });
    if (!outcome.ok) return answerRefusalPage(context, outcome);
    if (outcome.value.status === "failed") return answerHand(context, { tested: outcome.value, language: locale });
    return context.redirect(`${handAddress(desk.series.slug, session, kind)}?language=${locale}&done=test-sent`, 303);
  })
  .get("/:series/mailings/send/:session/:kind/preview.html", needs("editor"), async (context) => {
    const preview = await findPreview(context);
    if (!preview.ok) return answerRefusalPage(context, preview);
    return context.html(preview.value.html, 200, { "Content-Security-Policy": MAIL_POLICY });
  });

const readAsked = (context: Context<AppEnv>) => ({
  session: context.req.param("session") ?? "",
  kind: (context.req.param("kind") ?? "") as HandKind,
});

/** The mail of the address. @returns `unknown-item` for one that nobody sends by hand */
async function findPreview(context: Context<AppEnv>, language = context.req.query("language")) {
  const { session, kind } = readAsked(context);
  if (!HAND_KINDS.includes(kind)) return refuse("unknown-item");
  const locale = chooseOffered([language, deskLocale(context)], context.var.desk.series);
  return previewMail(context.var.act, context.var.desk.series.id, session, { kind, locale });
}

async function answerHand(
  context: Context<AppEnv>,
  known: { refusal?: ProblemCode; tested?: TestedMail; language?: string },
  status: ContentfulStatusCode = 200,
) {
  const { act, desk } = context.var;
  const [session, preview] = [await findAsked(context), await findPreview(context, known.language)];
  if (!session.ok) return answerRefusalPage(context, session);
  if (!preview.ok) return answerRefusalPage(context, preview);
  const refusal = known.refusal ?? (await findByHandRefusal(act, desk.series.id, session.value.id, preview.value.kind));
  return answerPage(
    context,
    (frame) =>
      HandMailingPage({
        frame,
        series: desk.series,
        session: session.value,
        preview: preview.value,
        refusal,
        tested: known.tested ?? null,
        done: wordDone(context.req.method === "GET" ? context.req.query("done") : undefined),
      }),
    status,
  );
}

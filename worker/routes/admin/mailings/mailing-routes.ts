import { type Context, Hono } from "hono";
import { readMailPlan } from "../../../actions/read-mail-plan.ts";
import {
  listMailingPage,
  listMailingsUnderway,
  listUndeliverablePage,
  readMailing,
} from "../../../actions/read-mailings.ts";
import { readSessionItem } from "../../../actions/read-sessions.ts";
import { retryMail, retryMailing, steerMailing } from "../../../actions/steer-mailing.ts";
import { adminPaths } from "../../../contract/admin-paths.ts";
import type { AppEnv } from "../../../env.ts";
import { needs } from "../access.ts";
import { answerPage, goOn } from "../admin-answers.ts";
import { cursorOf } from "../api-answers.ts";
import { wordDone } from "../done-words.ts";
import { readPosted } from "../posted-form.ts";
import { answerRefusalPage } from "../refusal-pages.ts";
import { MailPlanPage } from "./mail-plan.tsx";
import { MailingPage, StopMailingPage } from "./mailing.tsx";
import { MailingListPage } from "./mailing-list.tsx";
import { UndeliverablePage } from "./undeliverable.tsx";

const DONE_BY_STATE: Record<string, string> = {
  running: "mailing-resumed",
  paused: "mailing-paused",
  stopped: "mailing-stopped",
};

/** The room of messages: what goes out when, each mailing, and what did not arrive. */
export const mailingPages = new Hono<AppEnv>()
  .get("/:series/mailings", needs("editor"), async (context) => {
    const { act, desk } = context.var;
    const [plan, underway] = [await readMailPlan(act, desk.series), await listMailingsUnderway(act, desk.series.id)];
    const done = wordLast(context);
    return answerPage(context, (frame) =>
      MailPlanPage({ frame, series: desk.series, plan, underway, now: act.now, done: done() }),
    );
  })
  .get("/:series/mailings/sent", needs("editor"), async (context) => {
    const { act, desk } = context.var;
    const cursor = cursorOf(context);
    const page = await listMailingPage(act, desk.series.id, cursor);
    if (!page.ok) return answerRefusalPage(context, page);
    return answerPage(context, (frame) =>
      MailingListPage({ frame, series: desk.series, page: page.value, isFirst: cursor === null, now: act.now }),
    );
  })
  .get("/:series/mailings/undeliverable", needs("editor"), async (context) => {
    const { act, desk } = context.var;
    const cursor = cursorOf(context);
    const page = await listUndeliverablePage(act, desk.series.id, cursor);
    if (!page.ok) return answerRefusalPage(context, page);
    const done = wordLast(context);
    return answerPage(context, (frame) =>
      UndeliverablePage({ frame, series: desk.series, page: page.value, isFirst: cursor === null, done: done() }),
    );
  })
  .post("/:series/mailings/undeliverable/:mail/retry", needs("editor"), async (context) => {
    const { act, desk } = context.var;
    const outcome = await retryMail(act, desk.series.id, context.req.param("mail"));
    if (!outcome.ok) return answerRefusalPage(context, outcome);
    const { mailing } = await readPosted(context);
    return goOn(context, adminPaths.desk(desk.series.slug, "mailings", mailing || "undeliverable"), "mail-retried");
  })
  .get("/:series/mailings/:mailing", needs("editor"), async (context) => {
    const { act, desk } = context.var;
    const mailing = await readMailing(act, desk.series.id, context.req.param("mailing"));
    if (!mailing.ok) return answerRefusalPage(context, mailing);
    const cursor = cursorOf(context);
    const lost = await listUndeliverablePage(act, desk.series.id, cursor, mailing.value.id);
    if (!lost.ok) return answerRefusalPage(context, lost);
    const { session } = mailing.value;
    const about = session === null ? null : await readSessionItem(act, desk.series.id, session);
    const done = wordLast(context);
    return answerPage(context, (frame) =>
      MailingPage({
        frame,
        series: desk.series,
        mailing: mailing.value,
        session: about?.ok ? about.value : null,
        lost: lost.value,
        isFirst: cursor === null,
        now: act.now,
        done: done(),
      }),
    );
  })
  .get("/:series/mailings/:mailing/stop", needs("editor"), async (context) => {
    const { act, desk } = context.var;
    const mailing = await readMailing(act, desk.series.id, context.req.param("mailing"));
    if (!mailing.ok) return answerRefusalPage(context, mailing);
    return answerPage(context, (frame) => StopMailingPage({ frame, series: desk.series, mailing: mailing.value }));
  })
  .post("/:series/mailings/:mailing/state", needs("editor"), async (context) => {
    const { act, desk } = context.var;
    const id = context.req.param("mailing");
    const { state = "" } = await readPosted(context);
    const outcome = await steerMailing(act, desk.series.id, id, { state });
    // What ended meanwhile shows itself: nothing was lost and nothing is to be asked.
    if (!outcome.ok && outcome.code !== "conflict") return answerRefusalPage(context, outcome);
    return goOn(
      context,
      adminPaths.desk(desk.series.slug, "mailings", id),
      outcome.ok ? (DONE_BY_STATE[state] ?? "") : "",
    );
  })
  .post("/:series/mailings/:mailing/retry", needs("editor"), async (context) => {
    const { act, desk } = context.var;
    const id = context.req.param("mailing");
    const outcome = await retryMailing(act, desk.series.id, id);
    if (!outcome.ok && outcome.code !== "conflict") return answerRefusalPage(context, outcome);
    return goOn(context, adminPaths.desk(desk.series.slug, "mailings", id), outcome.ok ? "mail-retried" : "");
  });

/** The word of what was just done, to be said while the page is worded. */
const wordLast = (context: Context<AppEnv>) => () => wordDone(context.req.query("done"));

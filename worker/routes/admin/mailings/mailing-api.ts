import { Hono } from "hono";
import { previewMail, sendTestMail } from "../../../actions/preview-mail.ts";
import { readMailPlan } from "../../../actions/read-mail-plan.ts";
import { listMailingPage, listUndeliverablePage, readMailing } from "../../../actions/read-mailings.ts";
import { sendByHand } from "../../../actions/send-by-hand.ts";
import { retryMail, retryMailing, steerMailing } from "../../../actions/steer-mailing.ts";
import { accept } from "../../../contract/outcome.ts";
import type { AppEnv } from "../../../env.ts";
import { answerProblem } from "../../problem.ts";
import { needs } from "../access.ts";
import { answerJson, cursorOf, readJson } from "../api-answers.ts";

/** What goes out when, mailings with how far each is, and the mails that were given up. */
export const mailingApi = new Hono<AppEnv>()
  .get("/mail-plan", needs("editor"), async (context) => {
    const { act, desk } = context.var;
    return answerJson(context, accept({ items: await readMailPlan(act, desk.series), next: null }));
  })
  .get("/mailings", needs("editor"), async (context) => {
    const { act, desk } = context.var;
    return answerJson(context, await listMailingPage(act, desk.series.id, cursorOf(context)));
  })
  .post("/mailings", needs("editor"), async (context) => {
    const body = await readJson(context);
    if (!body.ok) return answerProblem(context, body);
    return answerJson(context, await sendByHand(context.var.act, context.var.desk.series.id, body.value), 202);
  })
  .get("/mailings/:mailing", needs("editor"), async (context) => {
    const { act, desk } = context.var;
    return answerJson(context, await readMailing(act, desk.series.id, context.req.param("mailing")));
  })
  .post("/mailings/:mailing/state", needs("editor"), async (context) => {
    const body = await readJson(context);
    if (!body.ok) return answerProblem(context, body);
    const { act, desk } = context.var;
    return answerJson(context, await steerMailing(act, desk.series.id, context.req.param("mailing"), body.value));
  })
  .post("/mailings/:mailing/retry", needs("editor"), async (context) => {
    const { act, desk } = context.var;
    return answerJson(context, await retryMailing(act, desk.series.id, context.req.param("mailing")), 202);
  })
  .get("/sessions/:session/mail-preview", needs("editor"), async (context) => {
    const { act, desk } = context.var;
    return answerJson(
      context,
      await previewMail(act, desk.series.id, context.req.param("session"), context.req.query()),
    );
  })
  .post("/sessions/:session/test-mails", needs("editor"), async (context) => {
    const body = await readJson(context);
    if (!body.ok) return answerProblem(context, body);
    const { act, desk } = context.var;
    return answerJson(context, await sendTestMail(act, desk.series.id, context.req.param("session"), body.value));
  })
  .get("/undeliverable-mails", needs("editor"), async (context) => {
    const { act, desk } = context.var;
    const mailing = context.req.query("mailing") ?? null;
    return answerJson(context, await listUndeliverablePage(act, desk.series.id, cursorOf(context), mailing));
  })
  .post("/undeliverable-mails/:mail/retry", needs("editor"), async (context) => {
    const { act, desk } = context.var;
    return answerJson(context, await retryMail(act, desk.series.id, context.req.param("mail")), 202);
  });

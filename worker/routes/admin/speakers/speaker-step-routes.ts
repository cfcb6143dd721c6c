import { Hono } from "hono";
import { deleteSpeaker, hideSpeaker } from "../../../actions/edit-speaker.ts";
import { endBioLink, sendBioLink } from "../../../actions/send-bio-link.ts";
import { adminPaths } from "../../../contract/admin-paths.ts";
import type { AppEnv } from "../../../env.ts";
import { needs } from "../access.ts";
import { answerPage, goOn } from "../admin-answers.ts";
import { orNull, readPosted } from "../posted-form.ts";
import { answerRefusalPage } from "../refusal-pages.ts";
import { findAskedSpeaker } from "./speaker-routes.ts";
import { DeleteSpeakerPage, SendLinkPage } from "./speaker-steps.tsx";

/** What is done with a speaker besides editing: taken down, asked by mail, deleted. */
export const speakerStepPages = new Hono<AppEnv>()
  .post("/:series/speakers/:speaker/hidden", needs("editor"), async (context) => {
    const { act, desk } = context.var;
    const hidden = (await readPosted(context)).hidden === "1";
    const id = context.req.param("speaker");
    const outcome = await hideSpeaker(act, desk.series.id, id, { hidden });
    if (!outcome.ok) return answerRefusalPage(context, outcome);
    const here = adminPaths.desk(desk.series.slug, "speakers", id);
    return goOn(context, here, hidden ? "speaker-hidden" : "speaker-shown");
  })
  .get("/:series/speakers/:speaker/link", needs("editor"), async (context) => {
    const found = await findAskedSpeaker(context);
    if (!found.ok) return answerRefusalPage(context, found);
    const { series } = context.var.desk;
    // Without an address there is nothing to send: the page of the speaker says so.
    if (!found.value.email) return context.redirect(adminPaths.desk(series.slug, "speakers", found.value.id), 303);
    return answerPage(context, (frame) => SendLinkPage({ frame, series, speaker: found.value }));
  })
  .post("/:series/speakers/:speaker/link", needs("editor"), async (context) => {
    const { act, desk } = context.var;
    const { locale } = await readPosted(context);
    const id = context.req.param("speaker");
    const here = adminPaths.desk(desk.series.slug, "speakers", id);
    const outcome = await sendBioLink(act, desk.series, id, { locale: orNull(locale) });
    if (outcome.ok) return goOn(context, here, "speaker-link-sent");
    return outcome.code === "invalid-fields" ? context.redirect(here, 303) : answerRefusalPage(context, outcome);
  })
  .post("/:series/speakers/:speaker/link/end", needs("editor"), async (context) => {
    const { act, desk } = context.var;
    const id = context.req.param("speaker");
    const outcome = await endBioLink(act, desk.series.id, id);
    if (!outcome.ok) return answerRefusalPage(context, outcome);
    return goOn(context, adminPaths.desk(desk.series.slug, "speakers", id), "speaker-link-ended");
  })
  .get("/:series/speakers/:speaker/delete", needs("editor"), async (context) => {
    const found = await findAskedSpeaker(context);
    if (!found.ok) return answerRefusalPage(context, found);
    return answerPage(context, (frame) =>
      DeleteSpeakerPage({ frame, series: context.var.desk.series, speaker: found.value, isNeeded: false }),
    );
  })
  .post("/:series/speakers/:speaker/delete", needs("editor"), async (context) => {
    const { act, desk } = context.var;
    const found = await findAskedSpeaker(context);
    if (!found.ok) return answerRefusalPage(context, found);
    const outcome = await deleteSpeaker(act, desk.series.id, found.value.id);
    if (outcome.ok) return goOn(context, adminPaths.desk(desk.series.slug, "speakers"), "deleted");
    return answerPage(
      context,
      (frame) => DeleteSpeakerPage({ frame, series: desk.series, speaker: found.value, isNeeded: true }),
      409,
    );
  });

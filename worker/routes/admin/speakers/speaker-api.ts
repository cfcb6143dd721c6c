import { type Context, Hono } from "hono";
import { createSpeaker, deleteSpeaker, editSpeaker, hideSpeaker } from "../../../actions/edit-speaker.ts";
import { listSpeakerItems, readSpeakerItem } from "../../../actions/read-speakers.ts";
import { endBioLink, sendBioLink } from "../../../actions/send-bio-link.ts";
import { readSpeakerPhoto, setSpeakerPhoto } from "../../../actions/speaker-photo.ts";
import type { AppEnv } from "../../../env.ts";
import { answerPhoto } from "../../photo-answers.ts";
import { answerProblem } from "../../problem.ts";
import { needs } from "../access.ts";
import { answerJson, cursorOf, readEdition, readJson } from "../api-answers.ts";

/** Speakers: who they are, their portraits, the links to their own bios. */
export const speakerApi = new Hono<AppEnv>()
  .get("/speakers", needs("editor"), async (context) => {
    const { act, desk } = context.var;
    return answerJson(context, await listSpeakerItems(act, desk.series.id, cursorOf(context)));
  })
  .post("/speakers", needs("editor"), async (context) => {
    const body = await readJson(context);
    if (!body.ok) return answerProblem(context, body);
    return answerJson(context, await createSpeaker(context.var.act, context.var.desk.series.id, body.value), 201);
  })
  .get("/speakers/:speaker", needs("editor"), async (context) => {
    const { act, desk } = context.var;
    return answerJson(context, await readSpeakerItem(act, desk.series.id, context.req.param("speaker")));
  })
  .put("/speakers/:speaker", needs("editor"), async (context) => {
    const edition = readEdition(context);
    if (!edition.ok) return answerProblem(context, edition);
    const body = await readJson(context);
    if (!body.ok) return answerProblem(context, body);
    const { act, desk } = context.var;
    const speaker = context.req.param("speaker");
    return answerJson(context, await editSpeaker(act, desk.series.id, speaker, edition.value, body.value));
  })
  .delete("/speakers/:speaker", needs("editor"), async (context) => {
    const { act, desk } = context.var;
    return answerJson(context, await deleteSpeaker(act, desk.series.id, context.req.param("speaker")));
  })
  .put("/speakers/:speaker/hidden", needs("editor"), async (context) => {
    const body = await readJson(context);
    if (!body.ok) return answerProblem(context, body);
    const { act, desk } = context.var;
    return answerJson(context, await hideSpeaker(act, desk.series.id, context.req.param("speaker"), body.value));
  })
  .get("/speakers/:speaker/photo", needs("editor"), async (context) => {
    const { act, desk } = context.var;
    const photo = await readSpeakerPhoto(act, desk.series.id, context.req.param("speaker"));
    return photo.ok ? answerPhoto(context, photo.value, "no-store") : answerProblem(context, photo);
  })
  .put("/speakers/:speaker/photo", needs("editor"), async (context) =>
    changePhoto(context, new Uint8Array(await context.req.arrayBuffer())),
  )
  .delete("/speakers/:speaker/photo", needs("editor"), (context) => changePhoto(context, null))
  .post("/speakers/:speaker/bio-links", needs("editor"), async (context) => {
    const body = await readJson(context);
    if (!body.ok) return answerProblem(context, body);
    const { act, desk } = context.var;
    return answerJson(context, await sendBioLink(act, desk.series, context.req.param("speaker"), body.value), 202);
  })
  .delete("/speakers/:speaker/bio-links", needs("editor"), async (context) => {
    const { act, desk } = context.var;
    return answerJson(context, await endBioLink(act, desk.series.id, context.req.param("speaker")));
  });

async function changePhoto(context: Context<AppEnv>, bytes: Uint8Array | null) {
  const edition = readEdition(context);
  if (!edition.ok) return answerProblem(context, edition);
  const { act, desk } = context.var;
  const speaker = context.req.param("speaker") ?? "";
  return answerJson(context, await setSpeakerPhoto(act, desk.series.id, speaker, edition.value, bytes));
}

import { type Context, Hono } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { createSpeaker, editSpeaker } from "../../../actions/edit-speaker.ts";
import { type LastEditor, readLastEditor } from "../../../actions/read-audit-log.ts";
import { listSpeakerItems, readSpeakerItem, type SpeakerItem } from "../../../actions/read-speakers.ts";
import { readSpeakerPhoto } from "../../../actions/speaker-photo.ts";
import { adminPaths } from "../../../contract/admin-paths.ts";
import { PROBLEMS } from "../../../contract/codes.ts";
import type { Refusal } from "../../../contract/outcome.ts";
import { formatMoment } from "../../../dates.ts";
import type { AppEnv } from "../../../env.ts";
import { answerPhoto } from "../../photo-answers.ts";
import { needs } from "../access.ts";
import { answerPage, goOn } from "../admin-answers.ts";
import { listConflicts } from "../conflicting-fields.ts";
import { wordDone } from "../done-words.ts";
import { Conflict, type FormState } from "../parts/index.ts";
import { orNull, readPosted } from "../posted-form.ts";
import { answerRefusalPage } from "../refusal-pages.ts";
import { readPhotoChange, readSpeakerForm, speakerLabels, toSpeakerValues } from "./speaker-form-values.ts";
import { SpeakerListPage } from "./speaker-list.tsx";
import { SpeakerPage } from "./speaker-page.tsx";

type Values = Record<string, string>;

/** Who speaks: their list, a new one, one to edit. */
export const speakerPages = new Hono<AppEnv>()
  .get("/:series/speakers", needs("editor"), async (context) => {
    const { act, desk } = context.var;
    const cursor = context.req.query("cursor") ?? null;
    const listed = await listSpeakerItems(act, desk.series.id, cursor);
    if (!listed.ok) return answerRefusalPage(context, listed);
    const { items, next } = listed.value;
    const done = context.req.query("done");
    return answerPage(context, (frame) =>
      SpeakerListPage({
        frame,
        series: desk.series,
        speakers: items,
        next,
        isFirst: cursor === null,
        done: wordDone(done),
      }),
    );
  })
  .get("/:series/speakers/new", needs("editor"), (context) => answerSpeaker(context, null, { values: {}, errors: [] }))
  .post("/:series/speakers/new", needs("editor"), async (context) => {
    const { act, desk } = context.var;
    const values = await readPosted(context);
    const photo = await readPhotoChange(context, values);
    const outcome = photo.ok ? await createSpeaker(act, desk.series.id, toBody(values), photo.value) : photo;
    if (!outcome.ok) return answerRefused(context, null, values, outcome);
    return goOn(context, adminPaths.desk(desk.series.slug, "speakers", outcome.value.id), "saved");
  })
  .get("/:series/speakers/:speaker", needs("editor"), async (context) => {
    const found = await findAskedSpeaker(context);
    if (!found.ok) return answerRefusalPage(context, found);
    return answerSpeaker(context, found.value, { values: toValues(found.value), errors: [] });
  })
  .post("/:series/speakers/:speaker", needs("editor"), async (context) => {
    const { act, desk } = context.var;
    const found = await findAskedSpeaker(context);
    if (!found.ok) return answerRefusalPage(context, found);
    const values = await readPosted(context);
    const photo = await readPhotoChange(context, values);
    const { id } = found.value;
    const outcome = photo.ok
      ? await editSpeaker(act, desk.series.id, id, Number(values.edition), toBody(values), photo.value)
      : photo;
    if (!outcome.ok) return answerRefused(context, found.value, values, outcome);
    return goOn(context, adminPaths.desk(desk.series.slug, "speakers", id), "saved-public");
  })
  .get("/:series/speakers/:speaker/photo", needs("editor"), async (context) => {
    const { act, desk } = context.var;
    const photo = await readSpeakerPhoto(act, desk.series.id, context.req.param("speaker"));
    return photo.ok ? answerPhoto(context, photo.value, "no-store") : answerRefusalPage(context, photo);
  });

/** The speaker of the address, where they are one of the series. */
export const findAskedSpeaker = (context: Context<AppEnv>) =>
  readSpeakerItem(context.var.act, context.var.desk.series.id, context.req.param("speaker") ?? "");

const toValues = (speaker: SpeakerItem): Values => ({ ...toSpeakerValues(speaker), email: speaker.email ?? "" });
const toBody = (values: Values) => ({ ...readSpeakerForm(values), email: orNull(values.email) });

function answerSpeaker(
  context: Context<AppEnv>,
  speaker: SpeakerItem | null,
  state: FormState,
  status: ContentfulStatusCode = 200,
  conflict?: () => unknown,
) {
  const done = context.req.query("done");
  return answerPage(
    context,
    (frame) =>
      SpeakerPage({
        frame,
        series: context.var.desk.series,
        speaker,
        state,
        done: wordDone(done),
        conflict: conflict?.() as never,
      }),
    status,
  );
}

/** The same page with what was typed: with the faults, or beside what somebody else saved meanwhile. */
async function answerRefused(context: Context<AppEnv>, speaker: SpeakerItem | null, values: Values, refusal: Refusal) {
  if (refusal.code !== "edited-meanwhile" || !speaker) {
    return answerSpeaker(context, speaker, { values, errors: refusal.errors ?? [] }, PROBLEMS[refusal.code]);
  }
  const { act, desk } = context.var;
  const saved = await findAskedSpeaker(context);
  if (!saved.ok) return answerRefusalPage(context, saved);
  const by = latest(await readLastEditor(act, speaker.id), saved.value);
  const conflict = () =>
    Conflict({
      theirs: listConflicts(speakerLabels(), values, toValues(saved.value)),
      by: by?.name ?? null,
      at: by ? formatMoment(by.at, desk.series.timeZone) : "",
    });
  return answerSpeaker(context, saved.value, { values, errors: [] }, 409, conflict);
}

/** Who saved last: an organiser, or the speaker by their own link. */
const latest = (organiser: LastEditor | null, { name, ownEditAt }: SpeakerItem): LastEditor | null =>
  ownEditAt && ownEditAt > (organiser?.at ?? "") ? { name, at: ownEditAt } : organiser;

import { type Context, Hono } from "hono";
import { findOwnBio, type OwnBioPage, readOwnPhoto, saveOwnBio } from "../../../actions/own-bio.ts";
import { PROBLEMS } from "../../../contract/codes.ts";
import type { Refusal } from "../../../contract/outcome.ts";
import { paths } from "../../../contract/paths.ts";
import type { AppEnv } from "../../../env.ts";
import { listConflicts } from "../../admin/conflicting-fields.ts";
import type { FormState } from "../../admin/parts/index.ts";
import { readPosted } from "../../admin/posted-form.ts";
import {
  readPhotoChange,
  readSpeakerForm,
  speakerLabels,
  toSpeakerValues,
} from "../../admin/speakers/speaker-form-values.ts";
import { answerPhoto } from "../../photo-answers.ts";
import { renderPage } from "../layout.tsx";
import { listAskedTags } from "../page-locale.ts";
import { answerUnknownLink } from "../problem-answers.ts";
import { BioPage } from "./bio.tsx";
import { addressOfLink } from "./link-address.ts";

type Values = Record<string, string>;

/** A speaker's own bio, by mailed link (L-28). GET and HEAD change nothing. */
export const bioRoutes = new Hono<AppEnv>();

bioRoutes.get("/:token", async (context) => {
  const found = await findAskedBio(context);
  if (!found.ok) return answerUnknownLink(context, "bio");
  const { done } = context.req.query();
  const said = done === "agreed" || done === "not-agreed" ? done : null;
  return context.html(render(context, found.value, { values: toValues(found.value), errors: [] }, said));
});

bioRoutes.post("/:token", async (context) => {
  const values = await readPosted(context);
  const found = await findAskedBio(context);
  if (!found.ok) return answerUnknownLink(context, "bio");
  const photo = await readPhotoChange(context, values);
  const body = { ...readSpeakerForm(values), agreed: values.agreed === "1" };
  const saved = photo.ok
    ? await saveOwnBio(context.var.act, tokenOf(context), Number(values.edition), body, photo.value)
    : photo;
  if (!saved.ok) return answerRefused(context, found.value, values, saved);
  // A redirect, so that reloading the answer does not send the form again.
  return context.redirect(addressOfLink(context, paths.bio, saved.value.agreed ? "agreed" : "not-agreed"), 303);
});

bioRoutes.get("/:token/photo", async (context) => {
  const photo = await readOwnPhoto(context.var.act, tokenOf(context));
  return photo.ok ? answerPhoto(context, photo.value, "no-store") : answerUnknownLink(context, "bio");
});

const tokenOf = (context: Context<AppEnv>): string => context.req.param("token") ?? "";
const findAskedBio = (context: Context<AppEnv>) =>
  findOwnBio(context.var.act, tokenOf(context), listAskedTags(context.req));
const toValues = ({ speaker }: OwnBioPage): Values => ({
  ...toSpeakerValues(speaker),
  agreed: speaker.agreedAt ? "1" : "",
});

/** The same page with what was typed: with the faults, or beside what somebody else saved meanwhile. */
async function answerRefused(context: Context<AppEnv>, page: OwnBioPage, values: Values, refusal: Refusal) {
  if (refusal.code === "unknown-address") return answerUnknownLink(context, "bio");
  const state = { values, errors: refusal.errors ?? [] };
  if (refusal.code !== "edited-meanwhile") {
    return context.html(render(context, page, state, null), PROBLEMS[refusal.code]);
  }
  const now = await findAskedBio(context);
  if (!now.ok) return answerUnknownLink(context, "bio");
  return context.html(render(context, now.value, state, null, true), 409);
}

function render(
  context: Context<AppEnv>,
  page: OwnBioPage,
  state: FormState,
  done: "agreed" | "not-agreed" | null,
  isConflict = false,
): string {
  const action = addressOfLink(context, paths.bio);
  const isOurs = page.speaker.photoUrl?.startsWith("/photos/");
  const view = () => {
    const labels = speakerLabels();
    return BioPage({
      page,
      action,
      photoSrc: isOurs ? `${paths.bio(encodeURIComponent(tokenOf(context)))}/photo` : null,
      state,
      labels,
      done,
      conflict: isConflict ? listConflicts(labels, state.values, toValues(page)) : null,
    });
  };
  return renderPage(page.locale, view, page.series.genderStyle);
}

import * as v from "valibot";
import type { Locale } from "../contract/locales.ts";
import { accept, type Outcome, refuse, refuseEdited } from "../contract/outcome.ts";
import { ownBioSchema } from "../contract/speaker-edit.ts";
import { type BioLink, findBioLink } from "../db/bio-links.ts";
import { findSpeakerPhoto, keepPhoto } from "../db/photos.ts";
import { updateOwnBio } from "../db/speaker-items.ts";
import type { Act } from "../env.ts";
import { parseToken } from "../link-token.ts";
import { chooseOffered } from "../rules/languages.ts";
import type { CleanPicture } from "../rules/pictures/picture.ts";
import { toFaults } from "./field-faults.ts";
import type { PageSeries } from "./link-pages.ts";
import { wordPageSeries } from "./link-words.ts";
import { type PhotoChange, planPhotoUrl } from "./read-picture.ts";
import { readSpeakerItem, type SpeakerItem } from "./read-speakers.ts";
import { joinPhoto } from "./speaker-photo.ts";

/** `/b`: what a speaker sees of themselves, and may change. */
export interface OwnBioPage {
  locale: Locale;
  series: PageSeries;
  /** Until when the link opens. */
  expiresAt: string;
  /** Without the address: the link may have been passed on. */
  speaker: Omit<SpeakerItem, "email" | "bioLink">;
}

/** What the link shows. It changes nothing. @returns `unknown-address` for a link that opens nothing any more */
export async function findOwnBio(
  act: Act,
  token: string,
  tags: readonly (string | undefined)[],
): Promise<Outcome<OwnBioPage>> {
  const opened = await openBio(act, token);
  if (!opened) return refuse("unknown-address");
  const { email: _, bioLink: __, ...speaker } = opened.speaker;
  const { series, expiresAt } = opened.link;
  const locale = chooseOffered(tags, series);
  return accept({ locale, series: wordPageSeries(series, locale, act.settings.publicUrl), expiresAt, speaker });
}

/** The portrait that the link shows, public or not. */
export async function readOwnPhoto(act: Act, token: string): Promise<Outcome<CleanPicture>> {
  const opened = await openBio(act, token);
  const photo = opened && (await findSpeakerPhoto(act.db, opened.speaker.id));
  return photo ? accept(joinPhoto(photo)) : refuse("unknown-address");
}

/**
 * Keeps what a speaker says of themselves. Who does not agree to be shown is taken down at once; who agrees is shown
 * where organisers release them.
 *
 * @returns `edited-meanwhile` with what stands there now; `invalid-fields`; `unknown-address`
 */
export async function saveOwnBio(
  act: Act,
  token: string,
  edition: number,
  body: unknown,
  photo: PhotoChange = null,
): Promise<Outcome<{ agreed: boolean }>> {
  const opened = await openBio(act, token);
  if (!opened) return refuse("unknown-address");
  const { speaker, link } = opened;
  const parsed = v.safeParse(ownBioSchema, body);
  if (!parsed.success) return refuse("invalid-fields", toFaults(parsed.issues));
  const bio = photo === "remove" ? { ...parsed.output, photoAlt: null } : parsed.output;
  const photoUrl = planPhotoUrl(speaker.photoUrl, photo);
  if (photoUrl && !bio.photoAlt) return refuse("invalid-fields", [{ field: "photoAlt", code: "required" }]);
  const [updated] = await act.db.batch([
    updateOwnBio(act.db, speaker.id, edition, bio, photoUrl, act.now.toISOString()),
    ...keepPhoto(act.db, speaker.id, photo === "remove" ? null : photo, photoUrl),
  ]);
  if (updated?.meta.changes) return accept({ agreed: bio.agreed });
  const now = await readSpeakerItem(act, link.series.id, speaker.id);
  return now.ok ? refuseEdited(now.value) : refuse("unknown-address");
}

async function openBio(act: Act, token: string): Promise<{ link: BioLink; speaker: SpeakerItem } | null> {
  const id = await parseToken(act.settings.linkKey, token, "bio");
  const link = id && (await findBioLink(act.db, id, act.now.toISOString()));
  if (!link) return null;
  const speaker = await readSpeakerItem(act, link.series.id, link.speakerId);
  return speaker.ok ? { link, speaker: speaker.value } : null;
}

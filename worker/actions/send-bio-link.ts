import * as v from "valibot";
import { KEPT_DAYS } from "../contract/limits.ts";
import { findLocale, SOURCE_LOCALE } from "../contract/locales.ts";
import { accept, type Outcome, refuse } from "../contract/outcome.ts";
import { bioLinkSchema } from "../contract/speaker-edit.ts";
import { insertBioLink, insertBioMail, revokeBioLinks } from "../db/bio-links.ts";
import type { Act } from "../env.ts";
import { createLinkId } from "../link-token.ts";
import type { DeskSeries } from "../rules/desk.ts";
import { toFaults } from "./field-faults.ts";
import { logDeed } from "./log-deed.ts";
import { readSpeakerItem, type SpeakerItem } from "./read-speakers.ts";

const DAY = 86_400_000;

/**
 * Mails a speaker the link to their own bio. It works for 30 days and as often as they like; the one before ends.
 *
 * @returns `invalid-fields` at `email` where no address is known; `unknown-item`
 */
export async function sendBioLink(
  act: Act,
  series: DeskSeries,
  speakerId: string,
  body: unknown,
): Promise<Outcome<SpeakerItem>> {
  const parsed = v.safeParse(bioLinkSchema, body);
  if (!parsed.success) return refuse("invalid-fields", toFaults(parsed.issues));
  const speaker = await readSpeakerItem(act, series.id, speakerId);
  if (!speaker.ok) return speaker;
  if (!speaker.value.email) return refuse("invalid-fields", [{ field: "email", code: "required" }]);
  const link = {
    id: createLinkId(),
    speakerId,
    locale: parsed.output.locale ?? findLocale(series.lang) ?? SOURCE_LOCALE,
    now: act.now.toISOString(),
    expiresAt: new Date(act.now.getTime() + KEPT_DAYS.bioLink * DAY).toISOString(),
  };
  await act.db.batch([
    insertBioLink(act.db, link),
    ...logDeed(act, { seriesId: series.id, deed: "speaker.send-link", subjectId: speakerId }),
    insertBioMail(act.db, link),
    ...revokeBioLinks(act.db, speakerId, link.now, link.id),
  ]);
  return readSpeakerItem(act, series.id, speakerId);
}

/** Ends the link of a speaker, and takes back a mail that is still to go. Twice is friendly. */
export async function endBioLink(act: Act, seriesId: string, speakerId: string): Promise<Outcome<{ speaker: string }>> {
  const speaker = await readSpeakerItem(act, seriesId, speakerId);
  if (!speaker.ok) return speaker;
  const [revoke, ...rest] = revokeBioLinks(act.db, speakerId, act.now.toISOString());
  if (!revoke) return accept({ speaker: speakerId });
  await act.db.batch([revoke, ...logDeed(act, { seriesId, deed: "speaker.end-link", subjectId: speakerId }), ...rest]);
  return accept({ speaker: speakerId });
}

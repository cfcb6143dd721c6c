import { RETENTION_DAYS } from "../../contract/limits.ts";
import { findLocale, SOURCE_LOCALE } from "../../contract/locales.ts";
import { accept, type Outcome, type Refusal, refuse } from "../../contract/outcome.ts";
import { findExportFrame } from "../../db/exports.ts";
import { insertImport } from "../../db/imports.ts";
import type { Act } from "../../env.ts";
import { createLinkId } from "../../link-token.ts";
import { findSignUpRefusal } from "../../rules/session-state.ts";
import { noteDeed } from "../log-deed.ts";
import { findOwnSession } from "./find-own-session.ts";
import { type ReadImport, readImport } from "./read-import.ts";

const DAY = 86_400_000;
const MINUTE = 60_000;
/** Mails of an import in a minute: fewer than the clock sends, so that a visitor who signs up meanwhile waits for none. */
const MAILS_PER_MINUTE = 30;

/** What an import would do, row by row. */
export type ImportPreview = Omit<ReadImport, "newcomers">;

/**
 * Shows what an import of registrants would do; it changes nothing.
 *
 * @param file the bytes as they were saved, or text
 * @returns `unknown-session` (also for a draft), `session-cancelled`, `session-begun`; those of `readImport`
 */
export async function previewImport(
  act: Act,
  seriesId: string,
  sessionId: string,
  file: Uint8Array | string,
): Promise<Outcome<ImportPreview>> {
  const refusal = await findRefusal(act, seriesId, sessionId);
  if (refusal) return refusal;
  const read = await readImport(act, seriesId, sessionId, file);
  if (!read.ok) return read;
  const { newcomers: _, ...preview } = read.value;
  return accept(preview);
}

/**
 * Registers the new people of a file as unconfirmed, in one batch, and mails each the link to confirm: nobody has a
 * seat, a subscription or a consent by it (L-02). Other rows are left alone. Twice changes nothing.
 *
 * @returns how many were imported, and the refusals of the preview
 */
export async function applyImport(
  act: Act,
  seriesId: string,
  sessionId: string,
  file: Uint8Array | string,
): Promise<Outcome<{ imported: number }>> {
  const refusal = await findRefusal(act, seriesId, sessionId);
  if (refusal) return refusal;
  const read = await readImport(act, seriesId, sessionId, file);
  if (!read.ok) return read;
  const frame = await findExportFrame(act.db, seriesId, sessionId);
  const after = (time: number) => new Date(act.now.getTime() + time).toISOString();
  const imported = await insertImport(act.db, {
    seriesId,
    sessionId,
    locale: findLocale(frame?.series.lang) ?? SOURCE_LOCALE,
    now: act.now.toISOString(),
    expiresAt: after(RETENTION_DAYS.unconfirmed * DAY),
    people: read.value.newcomers.map((person, index) => ({
      ...person,
      registrationId: crypto.randomUUID(),
      signUpId: crypto.randomUUID(),
      linkId: createLinkId(),
      dueAt: after(Math.floor(index / MAILS_PER_MINUTE) * MINUTE),
    })),
  });
  if (imported > 0) await noteDeed(act, { seriesId, deed: "session.import-registrants", subjectId: sessionId });
  return accept({ imported });
}

/** Registrants may be imported until the session begins, after the sign-up closed too: that is for visitors. */
async function findRefusal(act: Act, seriesId: string, sessionId: string): Promise<Refusal | null> {
  const session = await findOwnSession(act, seriesId, sessionId);
  const code = session ? findSignUpRefusal(session, act.now) : "unknown-session";
  return code && code !== "session-closed" ? refuse(code) : null;
}

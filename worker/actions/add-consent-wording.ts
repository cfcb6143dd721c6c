import * as v from "valibot";
import { consentWordingSchema } from "../contract/consent-wording-edit.ts";
import { accept, type Outcome, refuse } from "../contract/outcome.ts";
import { type ConsentWordingItem, insertConsentWording, listConsentWordings } from "../db/consent-wordings.ts";
import type { Act } from "../env.ts";
import { plainHash } from "../keyed-hash.ts";
import { toFaults } from "./field-faults.ts";
import { logDeed } from "./log-deed.ts";

/** Wordings of a series, newest first. */
export type ConsentWordings = { items: ConsentWordingItem[]; next: null };

/** All wordings that were ever shown, with how many consents live by each. */
export const readConsentWordings = async (act: Act, seriesId: string): Promise<Outcome<ConsentWordings>> =>
  accept({ items: await listConsentWordings(act.db, seriesId), next: null });

/**
 * What is wrong with new wordings, and which of them are new: those that are shown already make no version.
 *
 * @returns by language the texts that become versions; `invalid-fields`, also for a text that was shown before and then
 *   replaced, since its version cannot come back
 */
export async function checkConsentWordings(
  act: Act,
  seriesId: string,
  body: unknown,
): Promise<Outcome<{ lang: string; version: string; text: string }[]>> {
  const parsed = v.safeParse(consentWordingSchema, body);
  if (!parsed.success) return refuse("invalid-fields", toFaults(parsed.issues));
  const known = await listConsentWordings(act.db, seriesId);
  const given = await Promise.all(
    Object.entries(parsed.output.wording).map(async ([lang, text]) => ({ lang, text, version: await plainHash(text) })),
  );
  const fresh = given.filter(
    ({ lang, version }) => !known.some((one) => one.current && one.lang === lang && one.version === version),
  );
  const returning = fresh.filter(({ version }) => known.some((one) => one.version === version));
  if (returning.length > 0) {
    return refuse(
      "invalid-fields",
      returning.map(({ lang }) => ({ field: `wording.${lang}`, code: "outdated" as const })),
    );
  }
  const twice = given.find((one) => given.some((other) => other.lang !== one.lang && other.version === one.version));
  if (twice) return refuse("invalid-fields", [{ field: `wording.${twice.lang}`, code: "invalid" }]);
  return accept(fresh);
}

/** Adds new wordings: the form shows them from now on, and former consents stay as they were given (L-04). */
export async function addConsentWordings(act: Act, seriesId: string, body: unknown): Promise<Outcome<ConsentWordings>> {
  const fresh = await checkConsentWordings(act, seriesId, body);
  if (!fresh.ok) return fresh;
  const now = act.now.toISOString();
  const statements = fresh.value.flatMap((wording) => [
    insertConsentWording(act.db, seriesId, { ...wording, now }),
    ...logDeed(act, { seriesId, deed: "consent-wording.create", subjectId: wording.version }),
  ]);
  if (statements.length > 0) await act.db.batch(statements);
  return readConsentWordings(act, seriesId);
}

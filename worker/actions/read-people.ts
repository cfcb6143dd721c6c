import { accept, type Outcome, refuse } from "../contract/outcome.ts";
import { exportPerson } from "../db/my-data.ts";
import { findPersonRow, type PersonMail, type PersonRegistration, type PersonRow } from "../db/people.ts";
import type { Act } from "../env.ts";

/** A person as the organisers of a series see them. */
export type PersonItem = PersonRow;
export type { PersonMail, PersonRegistration };

/** All that is kept of a person. @returns `unknown-item` for one of another series */
export async function readPerson(act: Act, seriesId: string, id: string): Promise<Outcome<PersonItem>> {
  const row = await findPersonRow(act.db, seriesId, id);
  return row ? accept(row) : refuse("unknown-item");
}

/**
 * Every row kept of a person, by table: what they may ask for (Art. 15, 20).
 *
 * @returns `unknown-item` for one of another series
 */
export async function readPersonData(
  act: Act,
  seriesId: string,
  id: string,
): Promise<Outcome<Record<string, unknown>>> {
  const found = await readPerson(act, seriesId, id);
  return found.ok ? accept(await exportPerson(act.db, id)) : found;
}

import { prepareWith } from "./prepare.ts";
import type { Row } from "./series.ts";
import { nextConfirmation } from "./sign-ups.ts";

/** A person of a file who is to be asked to confirm, with the ids of the rows that this writes. */
export interface ImportedPerson {
  emailKey: string;
  email: string;
  /** JSON, as a sign-up keeps what was typed. */
  typed: string;
  registrationId: string;
  signUpId: string;
  linkId: string;
  /** The earliest instant of the mail. */
  dueAt: string;
}

/** All that one import writes. */
export interface NewImport {
  seriesId: string;
  sessionId: string;
  people: ImportedPerson[];
  locale: string;
  now: string;
  expiresAt: string;
}

/** People that one statement carries: with the longest names they stay below the 2 MB of a bound value. */
const PORTION = 500;
/** Statements of a portion; the third writes the sign-ups, which are counted. */
const SIGN_UPS = { of: 5, at: 2 };

/** The standing of the addresses of a file in a session, by keyed hash; who has no registration there is left out. */
export async function findStandings(
  db: D1Database,
  seriesId: string,
  sessionId: string,
  emailKeys: string[],
): Promise<Map<string, string>> {
  const { results } = await db
    .prepare(
      `SELECT people.email_key, registrations.status FROM json_each(?3) AS asked
       JOIN people ON people.series_id = ?1 AND people.email_key = asked.value
       JOIN registrations ON registrations.person_id = people.id AND registrations.session_id = ?2`,
    )
    .bind(seriesId, sessionId, JSON.stringify(emailKeys))
    .all<Row>();
  return new Map(results.map((row) => [String(row.email_key), String(row.status)]));
}

/**
 * Writes an import in one batch, all of it or nothing, and tells how many people it brought. Whoever has a registration
 * in the session already is passed over, so a second run changes nothing; nobody is subscribed, no seat is given. The
 * mail of each goes by the limits of its address (S-07).
 */
export async function insertImport(db: D1Database, { people, ...run }: NewImport): Promise<number> {
  const portions = Array.from({ length: Math.ceil(people.length / PORTION) }, (_, index) =>
    people.slice(index * PORTION, (index + 1) * PORTION),
  );
  if (portions.length === 0) return 0;
  const results = await db.batch(portions.flatMap((portion) => insertPortion(db, run, portion)));
  return results
    .filter((_, index) => index % SIGN_UPS.of === SIGN_UPS.at)
    .reduce((sum, { meta }) => sum + meta.changes, 0);
}

/** The session as it has to be when the import is made. */
const OPEN =
  "EXISTS (SELECT 1 FROM sessions WHERE id = ?3 AND series_id = ?2 AND state = 'published' AND starts_at > ?5)";

/** Each statement after the second finds the people who are new by the registration that the second wrote. */
function insertPortion(db: D1Database, run: Omit<NewImport, "people">, portion: ImportedPerson[]) {
  const { seriesId, sessionId, locale, now, expiresAt } = run;
  const prepare = prepareWith(db, JSON.stringify(portion), seriesId, sessionId, locale, now, expiresAt);
  const value = (name: keyof ImportedPerson) => `entry.value ->> '${name}'`;
  const written = `json_each(?1) AS entry CROSS JOIN registrations ON registrations.id = ${value("registrationId")}`;
  return [
    prepare(
      `INSERT INTO people (id, series_id, email_key, email, locale, created_at)
       SELECT lower(hex(randomblob(16))), ?2, ${value("emailKey")}, ${value("email")}, ?4, ?5
       FROM json_each(?1) AS entry WHERE ${OPEN} ON CONFLICT (series_id, email_key) DO NOTHING`,
    ),
    prepare(
      `INSERT INTO registrations (id, person_id, session_id, created_at)
       SELECT ${value("registrationId")}, people.id, ?3, ?5
       FROM json_each(?1) AS entry
       CROSS JOIN people ON people.series_id = ?2 AND people.email_key = ${value("emailKey")}
       WHERE ${OPEN} ON CONFLICT (person_id, session_id) DO NOTHING`,
    ),
    prepare(
      `INSERT INTO sign_ups (id, person_id, session_id, subscribe, typed, locale, created_at, expires_at)
       SELECT ${value("signUpId")}, registrations.person_id, ?3, 0, ${value("typed")}, ?4, ?5, ?6 FROM ${written}`,
    ),
    prepare(
      `INSERT INTO links (id, purpose, person_id, sign_up_id, created_at)
       SELECT ${value("linkId")}, 'confirm', registrations.person_id, ${value("signUpId")}, ?5 FROM ${written}`,
    ),
    prepare(
      `INSERT INTO outbox (id, series_id, person_id, session_id, sign_up_id, link_id, kind, cause, recipient, locale,
         priority, due_at, created_at)
       SELECT lower(hex(randomblob(16))), ?2, registrations.person_id, ?3, ${value("signUpId")}, ${value("linkId")},
         'confirm-sign-up', ${value("signUpId")}, ${value("email")}, ?4, 2,
         ${nextConfirmation(value("emailKey"), value("dueAt"))}, ?5
       FROM ${written}`,
    ),
  ];
}

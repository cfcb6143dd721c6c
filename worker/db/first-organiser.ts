/**
 * Adds an organiser as owner of every series there is, by a command that knows the database alone. Run twice it changes
 * nothing.
 *
 * @param email normalised
 */
export const addOrganiser = (db: D1Database, email: string, now: string): D1PreparedStatement[] =>
  formatAddOrganiser(email, now, crypto.randomUUID()).map((sql) => db.prepare(sql));

/** The same as SQL text, for the command line. */
export function formatAddOrganiser(email: string, now: string, id: string): string[] {
  const address = quote(email);
  return [
    `INSERT INTO organisers (id, email, created_at) VALUES (${quote(id)}, ${address}, ${quote(now)})
     ON CONFLICT (email) DO NOTHING`,
    `INSERT INTO series_organisers (series_id, organiser_id, role, created_at)
     SELECT series.id, organisers.id, 'owner', ${quote(now)} FROM series JOIN organisers ON organisers.email = ${address}
     WHERE true ON CONFLICT (series_id, organiser_id) DO UPDATE SET role = 'owner'`,
  ];
}

const quote = (text: string) => `'${text.replaceAll("'", "''")}'`;

import type { Role } from "../contract/roles.ts";

/** Who works on which series, for the command line: one row for each pair, and for each series that nobody owns. */
export const ORGANISER_QUERIES = {
  series: "SELECT slug FROM series ORDER BY slug",
  organisers: `SELECT organisers.email, series.slug, series_organisers.role
    FROM organisers LEFT JOIN series_organisers ON series_organisers.organiser_id = organisers.id
    LEFT JOIN series ON series.id = series_organisers.series_id ORDER BY series.slug, organisers.email`,
  ownerless: `SELECT slug FROM series WHERE NOT EXISTS (
    SELECT 1 FROM series_organisers WHERE series_id = series.id AND role = 'owner') ORDER BY slug`,
};

/** Somebody who is added or removed by the command. */
export interface CommandedOrganiser {
  /** Normalised. */
  email: string;
  /** Null: every series. */
  slug: string | null;
  now: string;
}

/** Adds somebody, or gives them another role; run twice it changes nothing more. */
export function formatAddition(organiser: CommandedOrganiser & { id: string; role: Role }): string[] {
  const { email, slug, now, id, role } = organiser;
  const one = `organisers.email = ${quote(email)}`;
  return [
    `INSERT INTO organisers (id, email, created_at) VALUES (${quote(id)}, ${quote(email)}, ${quote(now)})
     ON CONFLICT (email) DO NOTHING`,
    formatDeed("organiser.add", `${one} AND ${ofSeries(slug)}`, now),
    `INSERT INTO series_organisers (series_id, organiser_id, role, created_at)
     SELECT series.id, organisers.id, ${quote(role)}, ${quote(now)} FROM series JOIN organisers ON ${one}
     WHERE ${ofSeries(slug)} ON CONFLICT (series_id, organiser_id) DO UPDATE SET role = excluded.role`,
  ];
}

/** Removes somebody; who works on no series any more is forgotten, with all sign-ins. */
export function formatRemoval({ email, slug, now }: CommandedOrganiser): string[] {
  const one = `organisers.email = ${quote(email)}`;
  const works = "SELECT 1 FROM series_organisers WHERE organiser_id = organisers.id";
  return [
    formatDeed("organiser.remove", `${one} AND ${ofSeries(slug)} AND EXISTS (${works} AND series_id = series.id)`, now),
    `DELETE FROM series_organisers WHERE organiser_id = (SELECT id FROM organisers WHERE ${one})
     AND series_id IN (SELECT id FROM series WHERE ${ofSeries(slug)})`,
    `UPDATE outbox SET state = 'withdrawn', recipient = NULL WHERE state IN ('due', 'held') AND link_id IN (
       SELECT links.id FROM links JOIN organisers ON organisers.id = links.organiser_id
       WHERE ${one} AND NOT EXISTS (${works}))`,
    `DELETE FROM organisers WHERE ${one} AND NOT EXISTS (${works})`,
  ];
}

/** The first series of a new deployment, closed: its texts are placeholders until its owner writes them. */
export const formatFirstSeries = (slug: string, email: string, now: string, id: string): string => `
  INSERT INTO series (id, slug, title, summary, organisers, contact_name, contact_email, imprint, controllers, recipients,
    created_at, open)
  SELECT ${quote(id)}, ${quote(slug)}, '{"de":"Neue Reihe"}', '{"de":"Hier steht bald, worum es in dieser Reihe geht."}',
    '[{"name":"Veranstaltende Stelle","url":null,"logo":null,"role":"organiser"}]', 'Ansprechperson', ${quote(email)},
    '{}', '["Verantwortliche Stelle"]', '{"de":["Cloudflare, Inc. (Betrieb)"],"en":["Cloudflare, Inc. (hosting)"]}',
    ${quote(now)}, 0
  WHERE NOT EXISTS (SELECT 1 FROM series)`;

/** Before the change, so that whom it was done to is still there. */
const formatDeed = (deed: string, condition: string, now: string) =>
  `INSERT INTO audit_log (id, series_id, at, actor_kind, actor_id, actor_name, deed, subject_kind, subject_id)
   SELECT lower(hex(randomblob(16))), series.id, ${quote(now)}, 'command', 'command', 'npm run organiser', ${quote(deed)},
     'organiser', organisers.id
   FROM series JOIN organisers WHERE ${condition}`;

const ofSeries = (slug: string | null) => (slug === null ? "true" : `series.slug = ${quote(slug)}`);
const quote = (text: string) => `'${text.replaceAll("'", "''")}'`;

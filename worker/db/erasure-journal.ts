import { keptUntil } from "./kept-until.ts";

/** What a restore must not bring back: erasures and withdrawals, and which mails have gone out since. */
export interface ErasureJournal {
  erasures: { id: string; series_id: string; email_key: string; what: string; erased_at: string }[];
  sent: { id: string; sent_at: string }[];
}

/** What reads the journal, by table; nothing in it names anybody. */
export const JOURNAL_QUERIES: Record<keyof ErasureJournal, string> = {
  erasures: "SELECT id, series_id, email_key, what, erased_at FROM erasures",
  sent: "SELECT id, sent_at FROM outbox WHERE state = 'sent'",
};

/** Rows a statement carries at most: a statement may have 100 kB. */
const ROWS = 200;

/**
 * The statements that apply a journal to a restored database (L-23), to rows older than each erasure alone: whoever
 * signed up again since stays. Applied twice they change nothing more.
 */
export function formatReapplication({ erasures, sent }: ErasureJournal): string[] {
  return [
    ...inPortions(erasures).flatMap(reapplyErasures),
    ...inPortions(sent).map(
      (
        rows,
      ) => `UPDATE outbox SET state = 'sent', sent_at = gone.value ->> 'sent_at', recipient = NULL, leased_until = NULL
        FROM json_each(${rows}) AS gone WHERE outbox.id = gone.value ->> 'id' AND outbox.state <> 'sent'`,
    ),
  ];
}

function reapplyErasures(rows: string): string[] {
  const erased = (what: string) => `json_each(${rows}) AS entry
    JOIN people ON people.series_id = entry.value ->> 'series_id' AND people.email_key = entry.value ->> 'email_key'
    WHERE entry.value ->> 'what' = '${what}'`;
  const at = "entry.value ->> 'erased_at'";
  const goneIds = `SELECT people.id FROM ${erased("person")} AND people.created_at < ${at}`;
  return [
    `INSERT INTO erasures (id, series_id, email_key, what, erased_at)
     SELECT value ->> 'id', value ->> 'series_id', value ->> 'email_key', value ->> 'what', value ->> 'erased_at'
     FROM json_each(${rows}) WHERE true ON CONFLICT DO NOTHING`,
    `UPDATE consents SET withdrawn_at = ended.at FROM (
       SELECT people.id, max(${at}) AS at FROM ${erased("subscription")} GROUP BY people.id
     ) AS ended WHERE consents.person_id = ended.id AND consents.confirmed_at < ended.at AND consents.withdrawn_at IS NULL`,
    `UPDATE subscriptions SET status = 'ended', ended_at = ended.at FROM (
       SELECT people.id, max(${at}) AS at FROM ${erased("subscription")} GROUP BY people.id
     ) AS ended WHERE subscriptions.person_id = ended.id AND subscriptions.status = 'confirmed'
       AND subscriptions.confirmed_at < ended.at`,
    `UPDATE outbox SET state = 'withdrawn', recipient = NULL FROM (
       SELECT people.id, max(${at}) AS at FROM ${erased("subscription")} GROUP BY people.id
     ) AS ended WHERE outbox.person_id = ended.id AND outbox.created_at < ended.at
       AND outbox.state IN ('due', 'held') 
       AND (outbox.kind IN ('new-date', 'subscribed') OR (outbox.kind = 'survey' AND outbox.session_id IS NULL))`,
    `INSERT INTO restricted_consents (id, series_id, email_key, purpose, version, page, submitted_at, mail_sent_at,
       mail_version, confirmed_at, withdrawn_at, keep_until)
     SELECT consents.id, consents.series_id, people.email_key, purpose, version, page, submitted_at, mail_sent_at,
       mail_version, consents.confirmed_at, coalesce(withdrawn_at, ${at}),
       ${keptUntil(`coalesce(withdrawn_at, ${at})`)}
     FROM ${erased("person").replace("WHERE", "JOIN consents ON consents.person_id = people.id WHERE")}
       AND consents.confirmed_at IS NOT NULL AND people.created_at < ${at} ON CONFLICT (id) DO NOTHING`,
    `UPDATE outbox SET state = iif(state IN ('due', 'held'), 'withdrawn', state), recipient = NULL WHERE person_id IN (${goneIds})`,
    `DELETE FROM people WHERE id IN (${goneIds})`,
  ];
}

/** A list as JSON literals of SQL, a portion each. */
function inPortions(list: object[]): string[] {
  const portions = Array.from({ length: Math.ceil(list.length / ROWS) }, (_, index) =>
    list.slice(index * ROWS, (index + 1) * ROWS),
  );
  return portions.map((rows) => `'${JSON.stringify(rows).replaceAll("'", "''")}'`);
}

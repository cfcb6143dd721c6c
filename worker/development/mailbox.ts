import type { Mail, Transport } from "../mail/transport.ts";

const TABLE = `CREATE TABLE IF NOT EXISTS development_mails (
  id INTEGER PRIMARY KEY AUTOINCREMENT, mail TEXT NOT NULL, sent_at TEXT NOT NULL
) STRICT`;

/** A mail that stayed in the house. */
export interface KeptMail extends Omit<Mail, "id" | "from"> {
  from: string;
  sentAt: string;
}

/** Keeps mails in the local database instead of sending them. */
export function createMailbox(db: D1Database): Transport {
  return {
    async send(mail) {
      await db.batch([
        db.prepare(TABLE),
        db
          .prepare("INSERT INTO development_mails (mail, sent_at) VALUES (?1, ?2)")
          .bind(JSON.stringify(mail), new Date().toISOString()),
      ]);
      return { status: "sent" };
    },
  };
}

/** The mails that were kept, newest first. */
export async function listKeptMails(db: D1Database): Promise<KeptMail[]> {
  const [, mails] = await db.batch<{ mail: string; sent_at: string }>([
    db.prepare(TABLE),
    db.prepare("SELECT mail, sent_at FROM development_mails ORDER BY id DESC LIMIT 500"),
  ]);
  return (mails?.results ?? []).map((row) => {
    const { id, ...mail } = JSON.parse(row.mail) as Mail;
    return { ...mail, headers: { ...mail.headers, "Message-ID": id }, sentAt: row.sent_at };
  });
}

import { exports } from "cloudflare:workers";
import type { KeptMail } from "../../../worker/development/mailbox.ts";
import { plainHash } from "../../../worker/keyed-hash.ts";
import { db } from "./database.ts";

/** The address of the worker under test. */
export const ORIGIN = "https://events.test";
export const WORDING = "Informieren Sie mich über künftige Termine dieser Reihe.";

const worker = (exports as unknown as { default: Fetcher }).default;

/** A request to the real worker. */
export const request = (path: string, init?: RequestInit, origin = ORIGIN) =>
  worker.fetch(origin + path, { redirect: "manual", ...init } as never);

const DAY = 86_400_000;
export const inDays = (days: number) => new Date(Date.now() + days * DAY).toISOString();

/** A series of its own for a test, so that tests in one file do not meet. */
export async function createSeries(): Promise<{ id: string; slug: string; version: string }> {
  const slug = `series-${crypto.randomUUID().slice(0, 8)}`;
  const version = await plainHash(WORDING);
  await db.batch([
    db
      .prepare(
        `INSERT INTO series (id, slug, title, summary, organisers, contact_name, contact_email, imprint, controllers,
           recipients, created_at)
         VALUES (?1, ?1, '{"de":"Offene Daten"}', '{"de":"Eine Reihe"}', '[{"name":"Stiftung","url":null,"logo":null,"role":"organiser"}]',
           'Alex Muster', 'reihe@example.org', '{"de":"Impressum"}', '["Stiftung"]', '{"de":["Betrieb"]}', ?2)`,
      )
      .bind(slug, inDays(0)),
    db
      .prepare("INSERT INTO consent_wordings VALUES (?1, 'future-sessions', 'de', ?2, ?3, ?4)")
      .bind(slug, version, WORDING, inDays(0)),
    db
      .prepare(
        `INSERT INTO questions (id, series_id, kind, label, options) VALUES (?1, ?2, 'scale', '{"de":"Wie gut?"}',
           '[{"value":"1","label":{"de":"neu"}},{"value":"2","label":{"de":"vertraut"}}]')`,
      )
      .bind(`${slug}-knowledge`, slug),
  ]);
  return { id: slug, slug, version };
}

interface SessionSample {
  state?: "draft" | "published" | "cancelled";
  startsAt?: string;
  endsAt?: string;
  signUpClosesAt?: string;
  capacity?: number;
}

/** A session of a series; says only what matters to the case. */
export async function createSession(seriesId: string, sample: SessionSample = {}): Promise<string> {
  const id = crypto.randomUUID();
  const startsAt = sample.startsAt ?? inDays(14);
  await db
    .prepare(
      `INSERT INTO sessions (id, series_id, state, title, starts_at, ends_at, sign_up_closes_at, place, capacity, created_at)
       VALUES (?1, ?2, ?3, '{"de":"Ein Thema"}', ?4, ?5, ?6, '{"kind":"online","platform":"Zoom"}', ?7, ?8)`,
    )
    .bind(
      id,
      seriesId,
      sample.state ?? "published",
      startsAt,
      sample.endsAt ?? new Date(Date.parse(startsAt) + 5_400_000).toISOString(),
      sample.signUpClosesAt ?? null,
      sample.capacity ?? null,
      inDays(0),
    )
    .run();
  return id;
}

/** Posts a sign-up as the widget does. */
export const postSignUp = (body: unknown, headers: Record<string, string> = {}) =>
  request("/api/v1/signups", {
    method: "POST",
    headers: { "Content-Type": "application/json", ...headers },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });

/** The mails to an address, newest first, once there are so many. */
export async function mailsTo(address: string, atLeast = 1): Promise<KeptMail[]> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const response = await request("/dev/mail", { headers: { Accept: "application/json" } });
    const { items } = (await response.json()) as { items: KeptMail[] };
    const found = items.filter((mail) => mail.to === address);
    if (found.length >= atLeast) return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`no ${atLeast} mails to that address`);
}

/** The confirmation page's path in a mail. */
export const confirmPath = (mail: KeptMail) => new URL(/https:\S+\/c\/[\w-]+/.exec(mail.text)?.[0] ?? "").pathname;

/** Presses the confirmation page's button. */
export const pressConfirm = (path: string, kept: Record<string, string> = { session: "1" }) =>
  request(path, {
    method: "POST",
    headers: { "Content-Type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams(kept).toString(),
  });

/** Registrations as the organiser's route lists them. */
export async function listRegistrations(slug: string) {
  const response = await request(`/api/admin/v1/series/${slug}/registrations`, {
    headers: { Authorization: "Bearer a-token-for-tests" },
  });
  return ((await response.json()) as { items: { email: string; status: string; givenName: string | null }[] }).items;
}

/** Rows of a table, for tests that nothing was stored. */
export const countRows = async (table: string) =>
  Number(await db.prepare(`SELECT count(*) AS n FROM ${table}`).first("n"));

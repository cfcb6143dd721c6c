import type { Role } from "../../../worker/contract/roles.ts";
import { plainHash } from "../../../worker/keyed-hash.ts";
import { db } from "./database.ts";
import { ORIGIN, request } from "./requests.ts";

/** An organiser who is signed in. */
export interface SignedInOrganiser {
  email: string;
  cookie: string;
}

/** An organiser with a role in a series, signed in. */
export async function createOrganiser(seriesId: string, role: Role): Promise<SignedInOrganiser> {
  const id = crypto.randomUUID();
  const email = `${id}@example.org`;
  const secret = crypto.randomUUID();
  const now = new Date().toISOString();
  await db.batch([
    db.prepare("INSERT INTO organisers (id, email, created_at) VALUES (?1, ?2, ?3)").bind(id, email, now),
    db.prepare("INSERT INTO series_organisers VALUES (?1, ?2, ?3, ?4)").bind(seriesId, id, role, now),
    db
      .prepare("INSERT INTO organiser_sessions (id, organiser_id, created_at, last_used_at) VALUES (?1, ?2, ?3, ?3)")
      .bind(await plainHash(secret), id, now),
  ]);
  return { email, cookie: `__Host-ode=${secret}` };
}

/** A token with a role in a series, or in all of them. */
export async function createToken(seriesId: string | null, role: Role): Promise<string> {
  const token = crypto.randomUUID();
  await db
    .prepare(
      "INSERT INTO api_tokens (id, token_hash, name, series_id, role, created_at) VALUES (?1, ?2, 'test', ?3, ?4, ?5)",
    )
    .bind(crypto.randomUUID(), await plainHash(token), seriesId, role, new Date().toISOString())
    .run();
  return token;
}

/** A page of the admin, as somebody who is signed in opens it. */
export const openPage = (path: string, who: SignedInOrganiser) => request(path, { headers: { Cookie: who.cookie } });

/** A form of the admin, as somebody who is signed in sends it. */
export const postForm = (path: string, who: SignedInOrganiser, fields: Record<string, string> = {}) =>
  request(path, {
    method: "POST",
    headers: { Cookie: who.cookie, Origin: ORIGIN, "Content-Type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams(fields).toString(),
  });

/** A request to the admin API below a series. */
export const askApi = (slug: string, path: string, token: string, init: RequestInit = {}) =>
  request(`/api/admin/v1/series/${slug}${path}`, {
    ...init,
    headers: {
      Authorization: `Bearer ${token}`,
      ...(init.body ? { "Content-Type": "application/json" } : {}),
      ...(init.headers as Record<string, string>),
    },
  });

import { accept, type Outcome, refuse } from "../contract/outcome.ts";
import type { Role } from "../contract/roles.ts";
import { findToken } from "../db/api-tokens.ts";
import { findSignedIn, touchOrganiserSession } from "../db/organisers.ts";
import type { Act } from "../env.ts";
import { plainHash } from "../keyed-hash.ts";
import { type Actor, type Desk, isEnough, type SignedIn } from "../rules/desk.ts";
import { SIGN_IN } from "../rules/sign-in.ts";

const MINUTE = 60_000;

/** A desk and who sits at it. */
export interface Seated {
  desk: Desk;
  actor: Actor;
}

/** Who is signed in by a cookie's secret, or null. Each use keeps the sign-in alive. */
export async function findOrganiser(act: Act, secret: string): Promise<SignedIn | null> {
  const before = (minutes: number) => new Date(act.now.getTime() - minutes * MINUTE).toISOString();
  const organiser = await findSignedIn(act.db, await plainHash(secret), before(SIGN_IN.idleHours * 60));
  if (organiser && organiser.lastUsedAt < before(SIGN_IN.noteMinutes)) {
    await touchOrganiserSession(act.db, organiser.sessionId, act.now.toISOString());
  }
  return organiser;
}

/**
 * The desk of an organiser in one of their series.
 *
 * @returns `unknown-series` for a series of others; `not-allowed` where the role is not enough
 */
export function seatOrganiser(organiser: SignedIn, slug: string, needed: Role): Outcome<Seated> {
  const series = organiser.series.find((own) => own.slug === slug);
  if (!series) return refuse("unknown-series");
  if (!isEnough(series.role, needed)) return refuse("not-allowed");
  const actor = { kind: "organiser" as const, id: organiser.id, name: organiser.email };
  return accept({ desk: { series, role: series.role, organiser }, actor });
}

/**
 * The desk that a bearer token opens.
 *
 * @returns `not-authorised` without a valid token; `unknown-series` where the token's series are others; `not-allowed`
 *   where its role is not enough
 */
export async function seatToken(act: Act, token: string | null, slug: string, needed: Role): Promise<Outcome<Seated>> {
  const found = token ? await findToken(act.db, await plainHash(token), slug, act.now.toISOString()) : null;
  if (!found) return refuse("not-authorised");
  const { series, role, id, name } = found;
  if (!series) return refuse("unknown-series");
  if (!isEnough(role, needed)) return refuse("not-allowed");
  return accept({ desk: { series, role, organiser: null }, actor: { kind: "token", id, name } });
}

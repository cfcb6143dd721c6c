import * as v from "valibot";
import { KEPT_DAYS } from "../contract/limits.ts";
import { accept, type Outcome, refuse } from "../contract/outcome.ts";
import { emailSchema } from "../contract/sign-up.ts";
import type { Deed } from "../db/audit-log.ts";
import { insertFreshLink } from "../db/links.ts";
import { findSeries } from "../db/series.ts";
import type { Act } from "../env.ts";
import { keyedHash } from "../keyed-hash.ts";
import { createLinkId } from "../link-token.ts";
import { normaliseAddress } from "../rules/address.ts";
import { toFaults } from "./field-faults.ts";
import { logDeed } from "./log-deed.ts";

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
/** Within these minutes the mail before is still on its way. */
const REPEAT_MINUTES = 10;

/** "Send my link again": the answer is the same whether anybody is known by the address (S-08). */
export async function sendMyLink(
  act: Act,
  slug: string,
  email: unknown,
): Promise<Outcome<{ status: "check-your-mail" }>> {
  const series = await findSeries(act.db, slug);
  if (!series) return refuse("unknown-series");
  const parsed = v.safeParse(v.object({ email: emailSchema }), { email });
  if (!parsed.success) return refuse("invalid-fields", toFaults(parsed.issues));
  await mailFreshLink(act, series.id, parsed.output.email);
  return accept({ status: "check-your-mail" });
}

/**
 * Mails a fresh link to own data, where the address is confirmed: at most one in ten minutes, three a day (S-07).
 *
 * @returns whether it is on its way; visitors are never told (S-08)
 */
export async function mailFreshLink(act: Act, seriesId: string, email: string, deed?: Deed): Promise<boolean> {
  const at = (milliseconds: number) => new Date(act.now.getTime() + milliseconds).toISOString();
  const fresh = {
    linkId: createLinkId(),
    seriesId,
    emailKey: await keyedHash(act.settings.linkKey, "address", normaliseAddress(email) ?? ""),
    now: at(0),
    freshUntil: at(KEPT_DAYS.freshLink * DAY),
    since: at(-REPEAT_MINUTES * MINUTE),
    daySince: at(-DAY),
  };
  return insertFreshLink(act.db, fresh, deed ? logDeed(act, deed) : []);
}

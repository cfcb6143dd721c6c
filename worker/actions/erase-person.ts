import type { Deed } from "../db/audit-log.ts";
import { listWishIds, erasePerson as writeErasure } from "../db/erasures.ts";
import type { Act } from "../env.ts";
import { logDeed } from "./log-deed.ts";
import { voterKey } from "./voter-key.ts";

/** Erases all of a person but the restricted proof of a past consent, and says so by mail (L-09, L-22). */
export async function erasePerson(act: Act, personId: string, onlyIdle = false, deed?: Deed): Promise<void> {
  const wishes = await listWishIds(act.db, personId);
  const erasure = {
    id: crypto.randomUUID(),
    personId,
    onlyIdle,
    now: act.now.toISOString(),
    voterKeys: await Promise.all(wishes.map((wish) => voterKey(act, personId, wish))),
  };
  await writeErasure(act.db, erasure, deed ? logDeed(act, deed) : []);
}

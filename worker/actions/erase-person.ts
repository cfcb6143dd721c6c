import { listWishIds, erasePerson as writeErasure } from "../db/erasures.ts";
import type { Act } from "../env.ts";
import { voterKey } from "./voter-key.ts";

/** Erases all of a person but the restricted proof of a past consent, and says so by mail (L-09, L-22). */
export async function erasePerson(act: Act, personId: string, onlyIdle = false): Promise<void> {
  const wishes = await listWishIds(act.db, personId);
  await writeErasure(act.db, {
    id: crypto.randomUUID(),
    personId,
    onlyIdle,
    now: act.now.toISOString(),
    voterKeys: await Promise.all(wishes.map((wish) => voterKey(act, personId, wish))),
  });
}

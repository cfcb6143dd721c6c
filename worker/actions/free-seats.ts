import { endOffers, giveSeats, listFreedSessions, offerSeats } from "../db/waiting-list.ts";
import type { Act } from "../env.ts";
import { planOffer } from "../rules/offers.ts";

/**
 * Passes freed seats on, in order (design §6): ends offers that nobody took, offers what is free, and gives it without
 * asking where the start is near. Run after whatever may free a seat, and by the clock, which repairs what died between.
 */
export async function passOnFreeSeats(act: Act): Promise<void> {
  const now = act.now.toISOString();
  await endOffers(act.db, now);
  for (const session of await listFreedSessions(act.db, now)) {
    const until = planOffer(session.startsAt, act.now);
    if (until) await offerSeats(act.db, session.id, until.toISOString(), now);
    else await giveSeats(act.db, session.id, now);
  }
}

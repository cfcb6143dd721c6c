import * as v from "valibot";
import { accept, type Outcome, refuse } from "../contract/outcome.ts";
import { correctionSchema } from "../contract/sign-up.ts";
import type { StoredLink } from "../db/links.ts";
import { correctPerson, listMergedWishes, setVote } from "../db/my-data.ts";
import { cancelRegistration, changeSession } from "../db/seats.ts";
import { endSubscription } from "../db/subscriptions.ts";
import type { Act } from "../env.ts";
import { erasePerson } from "./erase-person.ts";
import { toFaults } from "./field-faults.ts";
import { passOnFreeSeats } from "./free-seats.ts";
import type { MyChange } from "./link-pages.ts";
import { isFresh } from "./my-data.ts";
import { openLink } from "./open-link.ts";
import { mailFreshLink } from "./send-my-link.ts";
import { voterKey } from "./voter-key.ts";

/** What a change on `/my` led to, for the words on the page that follows. */
export type MyChangeDone = { done: MyChange["action"] };

/**
 * Does what a person asks for on their own page. Twice changes nothing more.
 *
 * @returns `session-full` where the other session has no seat: the old place stays; `fresh-link-required` for an
 *   erasure by a link that was not mailed just now; `invalid-fields` for a correction that cannot be kept
 */
export async function changeMyData(act: Act, token: string, change: MyChange): Promise<Outcome<MyChangeDone>> {
  const link = await openLink(act, token, "my");
  if (!link) return refuse("unknown-address");
  return (await applyChange(act, link, change)) ?? accept({ done: change.action });
}

/** Applies a change; a refusal where it cannot be. */
async function applyChange(act: Act, link: StoredLink, change: MyChange) {
  const now = act.now.toISOString();
  const { personId } = link;
  switch (change.action) {
    case "correct":
      return correct(act, personId, change);
    case "cancel":
      await cancelRegistration(act.db, change.registration, personId, now);
      return passOnFreeSeats(act);
    case "change":
      if (!(await changeSession(act.db, change.registration, personId, change.session, now)))
        return refuse("session-full");
      return passOnFreeSeats(act);
    case "vote":
      return vote(act, personId, change.wish, change.vote);
    case "unsubscribe":
      return endSubscription(act.db, personId, now);
    case "send-fresh-link":
      await mailFreshLink(act, link.series.id, link.email);
      return;
    case "erase":
      if (!isFresh(act, link)) return refuse("fresh-link-required");
      await erasePerson(act, personId);
      return passOnFreeSeats(act);
  }
}

async function vote(act: Act, personId: string, wish: string, isFor: boolean): Promise<void> {
  const wishes = [wish, ...(await listMergedWishes(act.db, wish))];
  const keys = await Promise.all(wishes.map((id) => voterKey(act, personId, id)));
  await setVote(act.db, personId, wish, keys, isFor);
}

async function correct(act: Act, personId: string, change: MyChange & { action: "correct" }) {
  const { action: _, ...typed } = change;
  const parsed = v.safeParse(correctionSchema, typed);
  if (!parsed.success) return refuse("invalid-fields", toFaults(parsed.issues));
  const { givenName, familyName, organisation, role } = parsed.output;
  await correctPerson(act.db, personId, {
    givenName: givenName || null,
    familyName: familyName || null,
    organisation: organisation || null,
    role: role || null,
  });
}

import { accept, type Outcome, refuse } from "../contract/outcome.ts";
import type { StoredLink } from "../db/links.ts";
import { findPlace, type Place } from "../db/places.ts";
import { takePlace as writePlace } from "../db/waiting-list.ts";
import type { Act } from "../env.ts";
import type { PlacePage } from "./link-pages.ts";
import { personLocale, wordPageSeries, wordPageSession } from "./link-words.ts";
import { openLink } from "./open-link.ts";

/** What the link to a place shows: an offered one, or the one-click sign-up of a mail to the list. It changes nothing. */
export async function findPlacePage(act: Act, token: string): Promise<Outcome<PlacePage>> {
  const found = await findByToken(act, token);
  return found ? accept(describe(act, found.link, found.place)) : refuse("unknown-address");
}

/** Takes the place. Whoever let an offer pass waits again, at the end. Twice is friendly. */
export async function takePlace(act: Act, token: string): Promise<Outcome<PlacePage>> {
  const found = await findByToken(act, token);
  if (!found?.link.sessionId) return refuse("unknown-address");
  const { state } = describe(act, found.link, found.place);
  if (state === "offered" || state === "invited" || state === "passed") {
    await writePlace(act.db, found.link.personId, found.link.sessionId, act.now.toISOString());
  }
  return findPlacePage(act, token);
}

async function findByToken(act: Act, token: string): Promise<{ link: StoredLink; place: Place } | null> {
  const link = await openLink(act, token, "accept");
  const place = link?.sessionId ? await findPlace(act.db, link.personId, link.sessionId) : null;
  return link && place ? { link, place } : null;
}

function describe(act: Act, link: StoredLink, place: Place): PlacePage {
  const locale = personLocale(link.locale, link.series);
  return {
    locale,
    series: wordPageSeries(link.series, locale, act.settings.publicUrl),
    session: wordPageSession(place.session, locale, link.series.lang),
    state: deriveState(place, act.now.toISOString()),
    position: place.position,
    offeredUntil: place.offeredUntil,
  };
}

function deriveState({ session, status, offeredUntil }: Place, now: string): PlacePage["state"] {
  if (session.state !== "published") return "cancelled";
  if (session.endsAt <= now) return "over";
  if (status === "confirmed" || status === "waiting") return status;
  if (status === "offered" && (offeredUntil ?? "") > now) return "offered";
  if ((session.signUpClosesAt ?? session.startsAt) <= now) return "closed";
  // Who was never registered was invited by the list; who was, let an offer pass or stepped back.
  return status === null || status === "pending" ? "invited" : "passed";
}

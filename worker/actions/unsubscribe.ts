import { accept, type Outcome, refuse } from "../contract/outcome.ts";
import { endSubscription, findSubscription } from "../db/subscriptions.ts";
import type { Act } from "../env.ts";
import type { SubscriptionPage } from "./link-pages.ts";
import { personLocale, wordPageSeries } from "./link-words.ts";
import { openLink } from "./open-link.ts";

/** What the link to end a subscription shows. It changes nothing. */
export async function findSubscriptionPage(act: Act, token: string): Promise<Outcome<SubscriptionPage>> {
  const link = await openLink(act, token, "unsubscribe");
  if (!link) return refuse("unknown-address");
  const status = await findSubscription(act.db, link.personId);
  const locale = personLocale(link.locale, link.series);
  return accept({
    locale,
    series: wordPageSeries(link.series, locale, act.settings.publicUrl),
    state: status === "confirmed" ? "confirmed" : "ended",
  });
}

/** Ends the subscription at once, by one click, without a question (L-08, RFC 8058). Twice is friendly. */
export async function unsubscribe(act: Act, token: string): Promise<Outcome<SubscriptionPage>> {
  const link = await openLink(act, token, "unsubscribe");
  if (!link) return refuse("unknown-address");
  await endSubscription(act.db, link.personId, act.now.toISOString());
  return findSubscriptionPage(act, token);
}

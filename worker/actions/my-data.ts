import { accept, type Outcome, refuse } from "../contract/outcome.ts";
import { paths } from "../contract/paths.ts";
import { findStandingLink, type StoredLink } from "../db/links.ts";
import { exportPerson, findMyRows, findVotes, type MyRows } from "../db/my-data.ts";
import type { Act } from "../env.ts";
import { formatToken } from "../link-token.ts";
import { deriveJoinState } from "../rules/join-window.ts";
import type { MyPage, MyRegistration } from "./link-pages.ts";
import { personLocale, wordPageSeries, wordPageSession } from "./link-words.ts";
import { openLink } from "./open-link.ts";
import { voterKey } from "./voter-key.ts";

/** All that is kept of a person, as their own page shows it (L-22). It changes nothing. */
export async function findMyPage(act: Act, token: string): Promise<Outcome<MyPage>> {
  const link = await openLink(act, token, "my");
  const rows = link ? await findMyRows(act.db, link.personId, act.now.toISOString()) : null;
  return link && rows ? accept(await describe(act, link, rows)) : refuse("unknown-address");
}

/** Whether the link was mailed just now: only then it downloads and erases (design §5). */
export const isFresh = (act: Act, link: StoredLink): boolean =>
  link.freshUntil !== null && link.freshUntil > act.now.toISOString();

/**
 * Everything kept of a person, by table (Art. 15, 20).
 *
 * @returns `fresh-link-required` where the link was not mailed just now
 */
export async function downloadMyData(act: Act, token: string): Promise<Outcome<Record<string, unknown>>> {
  const link = await openLink(act, token, "my");
  if (!link) return refuse("unknown-address");
  if (!isFresh(act, link)) return refuse("fresh-link-required");
  return accept(await exportPerson(act.db, link.personId));
}

async function describe(act: Act, link: StoredLink, rows: MyRows): Promise<MyPage> {
  const locale = personLocale(link.locale, link.series);
  const { lang } = link.series;
  const wishes = await Promise.all(
    rows.wishes.map(async ({ merged, ...wish }) => {
      const ids = [wish.id, ...merged];
      return { ...wish, keys: await Promise.all(ids.map((id) => voterKey(act, link.personId, id))) };
    }),
  );
  const votes = await findVotes(
    act.db,
    wishes.flatMap(({ keys }) => keys),
  );
  return {
    locale,
    series: wordPageSeries(link.series, locale, act.settings.publicUrl),
    ...rows.person,
    registrations: await Promise.all(rows.registrations.map((row) => describePlace(act, link, row))),
    otherSessions: rows.otherSessions.map((session) => wordPageSession(session, locale, lang)),
    subscription: rows.subscription,
    wishes: wishes.map(({ keys, ...wish }) => ({ ...wish, voted: keys.some((key) => votes.has(key)) })),
    fresh: isFresh(act, link),
  };
}

async function describePlace(
  act: Act,
  link: StoredLink,
  { session, ...row }: MyRows["registrations"][number],
): Promise<MyRegistration> {
  const entrance = deriveJoinState(session, act.now);
  const open = entrance === "early" || entrance === "open";
  const status = row.status as MyRegistration["status"];
  const joins = open && status === "confirmed" && session.place.kind === "online";
  return {
    ...row,
    status,
    session: wordPageSession(session, personLocale(link.locale, link.series), link.series.lang),
    open,
    acceptPath: open && status === "offered" ? await findPath(act, link, "accept", session.id) : null,
    joinPath: joins ? await findPath(act, link, "join", session.id) : null,
  };
}

/** The path of the link that the mails of this session carry, once one has gone out: looking makes no new ones (S-09). */
async function findPath(act: Act, link: StoredLink, purpose: "accept" | "join", sessionId: string) {
  const id = await findStandingLink(act.db, link.personId, purpose, sessionId);
  return id && paths[purpose](await formatToken(act.settings.linkKey, id, purpose));
}

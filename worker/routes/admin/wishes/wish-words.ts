import type { SessionItem } from "../../../actions/read-sessions.ts";
import type { WishItem } from "../../../actions/read-wishes.ts";
import type { WishStage } from "../../../contract/wish-edit.ts";
import { formatDay } from "../../../dates.ts";
import { msg, str } from "../../../localization.ts";
import type { DeskSeries } from "../../../rules/desk.ts";
import type { StateKind } from "../parts/state.tsx";
import { titleOf } from "../sessions/session-words.ts";

/** What a list of wishes is called. */
export function nameStage(stage: WishStage): string {
  switch (stage) {
    case "new":
      return msg("Neu, noch nicht durchgesehen", { id: "wish-stage-new" });
    case "open":
      return msg("Offen", { id: "wish-stage-open" });
    case "planned":
      return msg("Für einen Termin geplant", { id: "wish-stage-planned" });
    case "own-session":
      return msg("Eine eigene Veranstaltung", { id: "wish-stage-own" });
    case "done":
      return msg("Besprochen", { id: "wish-stage-done" });
    case "withheld":
      return msg("Nicht veröffentlicht", { id: "wish-stage-withheld" });
  }
}

/** How a wish stands, in a word. */
export function wordStage(stage: WishStage): { kind: StateKind; word: string } {
  switch (stage) {
    case "new":
      return { kind: "waiting", word: msg("neu", { id: "wish-state-new" }) };
    case "withheld":
      return { kind: "neutral", word: msg("nicht veröffentlicht", { id: "wish-state-withheld" }) };
    case "open":
      return { kind: "neutral", word: msg("öffentlich, offen", { id: "wish-state-open" }) };
    case "planned":
      return { kind: "good", word: msg("öffentlich, geplant", { id: "wish-state-planned" }) };
    case "own-session":
      return { kind: "good", word: msg("öffentlich, eigene Veranstaltung", { id: "wish-state-own" }) };
    case "done":
      return { kind: "good", word: msg("öffentlich, besprochen", { id: "wish-state-done" }) };
  }
}

/** "3 Stimmen". */
export const countVotes = (votes: number): string =>
  votes === 1 ? msg("1 Stimme", { id: "wish-one-vote" }) : msg(str`${votes} Stimmen`, { id: "wish-many-votes" });

/** What a session is called where one is chosen: day and title. */
export const nameSession = (session: SessionItem, series: DeskSeries): string =>
  `${formatDay(session.startsAt, series.timeZone)}: ${titleOf(session, series.lang)}`;

/** Votes, day, and the session it is said of. */
export function describeWish(wish: WishItem, series: DeskSeries, sessions: SessionItem[]): string {
  const day = formatDay(`${wish.createdOn}T12:00:00Z`, series.timeZone);
  const session = sessions.find(({ id }) => id === wish.session);
  return [
    countVotes(wish.votes),
    msg(str`eingegangen am ${day}`, { id: "wish-came-on" }),
    ...(session ? [nameSession(session, series)] : []),
  ].join(", ");
}

import type { SpeakerItem } from "../../../actions/read-speakers.ts";
import { formatDay } from "../../../dates.ts";
import { currentLocale, msg, str } from "../../../localization.ts";
import { wordIn } from "../../../rules/local-text.ts";
import type { StateKind } from "../parts/state.tsx";

/** Function and organisation in a line. */
export const wordPosition = ({ role, organisation }: SpeakerItem, seriesLang: string): string =>
  [wordIn(role, currentLocale(), seriesLang)?.text, organisation].filter(Boolean).join(", ");

/** Whether somebody may be shown: taken down, agreed, or not yet asked. */
export function wordStanding(speaker: SpeakerItem, timeZone: string): { kind: StateKind; word: string } {
  if (speaker.hidden) return { kind: "bad", word: msg("überall entfernt", { id: "speaker-hidden" }) };
  if (speaker.agreedAt) {
    const day = formatDay(speaker.agreedAt, timeZone);
    return { kind: "good", word: msg(str`hat zugestimmt am ${day}`, { id: "speaker-agreed-on" }) };
  }
  return { kind: "waiting", word: msg("hat noch nicht zugestimmt", { id: "speaker-not-agreed" }) };
}

/** The last few dates on which somebody speaks, and whether they are released there. */
export function wordAppearances({ sessions }: SpeakerItem, timeZone: string): string {
  if (sessions.length === 0) return msg("In keinem Termin", { id: "speaker-no-session" });
  const shown = sessions.slice(0, 3).map((session) => wordAppearance(session, timeZone));
  const more = sessions.length - shown.length;
  return [...shown, ...(more > 0 ? [msg(str`${more} weitere`, { id: "speaker-more-sessions" })] : [])].join("; ");
}

/** One date, and whether the speaker is released there. */
export function wordAppearance(session: SpeakerItem["sessions"][number], timeZone: string): string {
  const day = formatDay(session.startsAt, timeZone);
  return session.released
    ? msg(str`${day}, freigegeben`, { id: "speaker-released-on" })
    : msg(str`${day}, nicht freigegeben`, { id: "speaker-unreleased-on" });
}

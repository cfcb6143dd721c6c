/** @jsxImportSource hono/jsx */
import type { PastSession } from "../../../contract/past-answer.ts";
import type { Series } from "../../../contract/series-answer.ts";
import { currentLocale, msg } from "../../../localization.ts";
import { plural } from "../../../plural.ts";
import { DateBlock } from "../date-block.tsx";
import { SessionSpeakers } from "../series/session-speakers.tsx";
import { MaterialList } from "./material-list.tsx";

interface PastRowProps {
  session: PastSession;
  series: Series;
}

/** A session that is over: what it was about, who spoke, what stays of it. */
export const PastRow = ({ session, series }: PastRowProps) => (
  <li class="pg-session" id={`session-${session.id}`}>
    <h3 class="pg-h3">
      <DateBlock instant={session.startsAt} timeZone={series.timeZone} />
      <span class="pg-vh">: </span>
      {session.title === null ? (
        <em>{msg("Ohne Thema", { id: "past.no-title" })}</em>
      ) : (
        <span lang={session.langs.title}>{session.title}</span>
      )}
    </h3>
    <div class="pg-session-body">
      {session.summary && (
        <p class="pg-text pg-breaks" lang={session.langs.summary}>
          {session.summary}
        </p>
      )}
      {session.attendance !== null && <p>{countPeople(session.attendance)}</p>}
      {session.wish && <AnsweredWish wish={session.wish} lang={series.lang} />}
      <div class="pg-programme">
        <SessionSpeakers speakers={session.speakers} />
        <MaterialList materials={session.materials} />
      </div>
    </div>
  </li>
);

/** Never one alone: numbers below five are not told (L-11). */
const countPeople = (people: number): string =>
  plural(people, msg("# Mensch war dabei. | # Menschen waren dabei.", { id: "past.attendance" }));

/** Published wishes are organiser text without a tag of their own: they stand in the language of the series. */
const AnsweredWish = ({ wish, lang }: { wish: NonNullable<PastSession["wish"]>; lang: string }) => (
  <p>
    {msg("Auf Wunsch aus der Runde:", { id: "past.wish" })}{" "}
    <q lang={lang === currentLocale() ? undefined : lang}>{wish.text}</q>
  </p>
);

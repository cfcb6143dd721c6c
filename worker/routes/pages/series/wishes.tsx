/** @jsxImportSource hono/jsx */
import type { SeriesAnswer } from "../../../contract/series-answer.ts";
import { formatDay } from "../../../dates.ts";
import { currentLocale, msg, str } from "../../../localization.ts";
import { plural } from "../../../plural.ts";

type Wish = SeriesAnswer["wishes"][number];

/** Topics that people asked for, how many want them, and what became of each. */
export const Wishes = ({ answer }: { answer: SeriesAnswer }) => {
  const { series, sessions, wishes } = answer;
  if (wishes.length === 0) return null;
  // Published wishes are organiser text without a tag of their own: they stand in the language of the series.
  const lang = series.lang === currentLocale() ? undefined : series.lang;
  return (
    <section class="pg-sec pg-part" aria-labelledby="wishes">
      <div class="pg-prose">
        <h2 class="pg-h2" id="wishes">
          {msg("Worüber möchten Sie sprechen?", { id: "wishes-heading" })}
        </h2>
        <p>
          {msg(
            "Die Themen kommen aus der Runde. Einen eigenen Wunsch nennen Sie bei der Anmeldung unter „Freiwillige Angaben“.",
            { id: "wishes-lead" },
          )}
        </p>
      </div>
      <ul class="pg-wishes pg-lines">
        {wishes.map((wish) => {
          const session = sessions.find(({ id }) => id === wish.session);
          const day = session ? formatDay(session.startsAt, series.timeZone) : null;
          const outcome = describeOutcome(wish, day);
          return (
            <li class="pg-wish">
              <p class="pg-votes">
                <span class="pg-count">{wish.votes}</span>{" "}
                {plural(wish.votes, msg("Stimme | Stimmen", { id: "wish-vote" }))}
              </p>
              <p class="pg-strong" lang={lang}>
                {wish.text}
              </p>
              <p class="pg-outcome">{session ? <a href={`#session-${session.id}`}>{outcome}</a> : outcome}</p>
            </li>
          );
        })}
      </ul>
    </section>
  );
};

/** What became of a wish; the day only where its session is among those shown. */
function describeOutcome({ status }: Wish, day: string | null): string {
  switch (status) {
    case "open":
      return msg("offen", { id: "wish-open" });
    case "planned":
      return day
        ? msg(str`geplant für den ${day}`, { id: "wish-planned-day" })
        : msg("geplant", { id: "wish-planned" });
    case "own-session":
      return day
        ? msg(str`eigener Termin am ${day}`, { id: "wish-own-session-day" })
        : msg("mit eigenem Termin", { id: "wish-own-session" });
    case "done":
      return msg("schon besprochen", { id: "wish-done" });
  }
}

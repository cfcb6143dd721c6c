/** @jsxImportSource hono/jsx */
import { paths } from "../../../contract/paths.ts";
import type { Series, Session } from "../../../contract/series-answer.ts";
import { msg } from "../../../localization.ts";
import { inLanguage } from "../in-language.ts";
import { OutLink } from "../surroundings.tsx";
import { SessionRow } from "./session-row.tsx";

interface SessionListProps {
  series: Series;
  sessions: Session[];
}

/** All coming sessions, the next one large. */
export const SessionList = ({ series, sessions }: SessionListProps) => {
  const next = sessions.find((session) => session.status !== "cancelled");
  return (
    <section class="pg-sec" aria-labelledby="sessions">
      <h2 class="pg-vh" id="sessions">
        {msg("Kommende Termine", { id: "sessions-heading" })}
      </h2>
      {sessions.length === 0 ? (
        <p>{msg("Zurzeit steht kein Termin fest.", { id: "no-sessions" })}</p>
      ) : (
        <ol class="pg-sessions">
          {sessions.map((session) => (
            <SessionRow
              session={session}
              timeZone={series.timeZone}
              next={session === next}
              calendar={inLanguage(paths.sessionFile(series.slug, session.id))}
            />
          ))}
        </ol>
      )}
      <ul class="pg-ways">
        <li>
          <OutLink class="pg-act" href={inLanguage(paths.feed(series.slug))}>
            {msg("Kalender aller Termine abonnieren", { id: "past.subscribe-all" })}
          </OutLink>
        </li>
        <li>
          <OutLink class="pg-act" href={inLanguage(paths.archive(series.slug))}>
            {msg("Frühere Termine", { id: "past.heading" })}
          </OutLink>
        </li>
      </ul>
    </section>
  );
};

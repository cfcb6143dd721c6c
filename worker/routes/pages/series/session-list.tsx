/** @jsxImportSource hono/jsx */
import type { Series, Session } from "../../../contract/series-answer.ts";
import { msg } from "../../../localization.ts";
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
            <SessionRow session={session} timeZone={series.timeZone} next={session === next} />
          ))}
        </ol>
      )}
    </section>
  );
};

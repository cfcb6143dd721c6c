/** @jsxImportSource hono/jsx */
import type { Series, Session, Speaker } from "../../contract/series-answer.ts";
import { formatDay, formatLongDay, formatTimes } from "../../dates.ts";
import { msg, str } from "../../localization.ts";
import { DateBlock } from "./date-block.tsx";
import { describeLevel, describePlace, describeSeats, nameSession, takesSignUps } from "./session-words.ts";

/** All coming sessions, the next one large. */
export const SessionList = ({ series, sessions }: { series: Series; sessions: Session[] }) => {
  const next = sessions.find((session) => session.status !== "cancelled");
  if (sessions.length === 0) {
    return <p>{msg("Zurzeit steht kein Termin fest.", { id: "no-sessions" })}</p>;
  }
  return (
    <ol class="pg-sessions">
      {sessions.map((session) => (
        <SessionRow session={session} timeZone={series.timeZone} next={session === next} />
      ))}
    </ol>
  );
};

interface RowProps {
  session: Session;
  timeZone: string;
  next: boolean;
}

/** The date stands inside the heading, so that one stop reads date and title; the sheet sets it into the gutter. */
const SessionRow = ({ session, timeZone, next }: RowProps) => (
  <li class={next ? "pg-session is-next pg-rule" : "pg-session"} id={`session-${session.id}`}>
    <h3 class={next ? "pg-h2" : "pg-h3"}>
      <DateBlock instant={session.startsAt} timeZone={timeZone} large={next} />
      <span class="pg-vh">: </span>
      {session.title === null ? (
        <em>{nameSession(session)}</em>
      ) : (
        <span lang={session.langs.title}>{session.title}</span>
      )}
    </h3>
    <div class="pg-session-body">
      <p class={session.status === "cancelled" ? "pg-struck" : undefined}>
        {formatTimes(session, timeZone)}, {describePlace(session.place)}
      </p>
      {session.level && <p class="pg-muted">{describeLevel(session.level)}</p>}
      <Status session={session} timeZone={timeZone} />
      {session.summary && (
        <p class="pg-text" lang={session.langs.summary}>
          {session.summary}
        </p>
      )}
      {session.speakers.length > 0 && (
        <ul class="pg-speakers">
          {session.speakers.map((speaker) => (
            <SpeakerLine speaker={speaker} />
          ))}
        </ul>
      )}
      {takesSignUps(session) && (
        <p>
          <a class="pg-act" href={`?session=${encodeURIComponent(session.id)}#sign-up`}>
            {session.signUp === "waiting"
              ? msg("Auf die Warteliste", { id: "row-wait" })
              : msg("Anmelden", { id: "row-sign-up" })}
            <span class="pg-vh"> {msg(str`für den ${formatDay(session.startsAt, timeZone)}`, { id: "row-date" })}</span>
          </a>
        </p>
      )}
    </div>
  </li>
);

const Status = ({ session, timeZone }: { session: Session; timeZone: string }) => {
  if (session.status === "cancelled") {
    return (
      <p class="pg-state is-off">
        <span aria-hidden="true">✕</span> {msg("Dieser Termin ist abgesagt.", { id: "status-cancelled" })}
      </p>
    );
  }
  const previous = session.previousStartsAt && formatLongDay(session.previousStartsAt, timeZone);
  return (
    <>
      {session.status === "moved" && (
        <p class="pg-state is-moved">
          <span aria-hidden="true">→</span>{" "}
          {previous
            ? msg(str`Dieser Termin ist verschoben. Bisher: ${previous}`, { id: "status-moved-from" })
            : msg("Dieser Termin ist verschoben.", { id: "status-moved" })}
        </p>
      )}
      <p>{describeSeats(session)}</p>
    </>
  );
};

const SpeakerLine = ({ speaker }: { speaker: Speaker }) => (
  <li>
    <b>{speaker.name}</b>
    {(speaker.role || speaker.organisation) && (
      <span class="pg-muted">
        {" "}
        <span lang={speaker.langs.role}>{speaker.role}</span>
        {speaker.role && speaker.organisation && ", "}
        <span lang={speaker.langs.organisation}>{speaker.organisation}</span>
      </span>
    )}
  </li>
);

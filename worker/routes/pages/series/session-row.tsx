/** @jsxImportSource hono/jsx */
import type { Session } from "../../../contract/series-answer.ts";
import { formatDay } from "../../../dates.ts";
import { msg, str } from "../../../localization.ts";
import { DateBlock } from "../date-block.tsx";
import { listNames, nameSession, takesSignUps, timesAndPlace } from "../session-words.ts";
import { SpokenDetail } from "../spoken.tsx";
import { useOwnAddress } from "../surroundings.tsx";
import { SessionCourse } from "./session-course.tsx";
import { SessionLevel } from "./session-level.tsx";
import { SessionSpeakers } from "./session-speakers.tsx";
import { SessionStatus } from "./session-status.tsx";

interface SessionRowProps {
  session: Session;
  timeZone: string;
  next: boolean;
  /** Its calendar file. */
  calendar?: string;
  /** Only looked at: nothing in it leads anywhere. */
  isPreview?: boolean;
}

/** The date stands inside the heading, so that one stop reads date and title; the sheet sets it into the gutter. */
export const SessionRow = ({ session, timeZone, next, calendar, isPreview = false }: SessionRowProps) => (
  <li class={next ? "pg-session is-next pg-rule" : "pg-session"} id={`session-${session.id}`}>
    {next && <p class="pg-label">{msg("Nächster Termin", { id: "next-label" })}</p>}
    <h3 class={next ? "pg-h2" : "pg-h3"}>
      <DateBlock instant={session.startsAt} timeZone={timeZone} large={next} struck={session.status === "cancelled"} />
      <span class="pg-vh">: </span>
      {session.title === null ? (
        <em>{nameSession(session)}</em>
      ) : (
        <span lang={session.langs.title}>{session.title}</span>
      )}
    </h3>
    <div class="pg-session-body">
      <p class={session.status === "cancelled" ? "pg-struck" : undefined}>{timesAndPlace(session, timeZone)}</p>
      {session.level && <SessionLevel level={session.level} />}
      <SessionStatus session={session} timeZone={timeZone} />
      {session.summary && (
        <p class="pg-text" lang={session.langs.summary}>
          {session.summary}
        </p>
      )}
      {!next && session.speakers.length > 0 && (
        <p>{msg(str`Mit ${listNames(session.speakers)}`, { id: "row-speakers" })}</p>
      )}
      {takesSignUps(session) && !isPreview && <SignUpLink session={session} timeZone={timeZone} next={next} />}
      {calendar && session.status !== "cancelled" && (
        <p class="pg-do">
          <a class="pg-act" href={calendar} download>
            {msg("In den Kalender (Datei)", { id: "past.calendar-file" })}
            <SpokenDetail>{formatDay(session.startsAt, timeZone)}</SpokenDetail>
          </a>
        </p>
      )}
      <Programme session={session} timeZone={timeZone} next={next} />
    </div>
  </li>
);

const SignUpLink = ({ session, timeZone, next }: SessionRowProps) => (
  <p class={next ? "pg-do is-next" : "pg-do"}>
    <a
      class={next ? "kern-btn kern-btn--primary pg-button" : "pg-act"}
      href={`${useOwnAddress({ session: session.id })}#sign-up`}
    >
      <span class={next ? "kern-label" : undefined}>
        {session.signUp === "waiting"
          ? msg("Auf die Warteliste", { id: "row-wait" })
          : msg("Anmelden", { id: "row-sign-up" })}
        <span class="pg-vh"> {msg(str`für den ${formatDay(session.startsAt, timeZone)}`, { id: "row-date" })}</span>
      </span>
    </a>
  </p>
);

/** Who speaks and what happens when: in full for the next session, folded for the others. */
const Programme = ({ session, timeZone, next }: SessionRowProps) => {
  if (session.speakers.length === 0 && session.agenda.length === 0) return null;
  const parts = (
    <div class="pg-programme">
      <SessionSpeakers speakers={session.speakers} />
      <SessionCourse session={session} timeZone={timeZone} />
    </div>
  );
  if (next) return parts;
  return (
    <details class="pg-fold is-quiet">
      <summary>
        {msg("Ablauf und Mitwirkende", { id: "row-more" })}
        <SpokenDetail>{formatDay(session.startsAt, timeZone)}</SpokenDetail>
      </summary>
      {parts}
    </details>
  );
};

/** @jsxImportSource hono/jsx */
import type { Session } from "../../../contract/series-answer.ts";
import { formatClock } from "../../../dates.ts";
import { msg } from "../../../localization.ts";
import { listNames } from "../session-words.ts";

interface SessionCourseProps {
  session: Session;
  timeZone: string;
}

/** The course of a session: when, what, and who speaks. Accent dots mark the inputs. */
export const SessionCourse = ({ session, timeZone }: SessionCourseProps) => {
  if (session.agenda.length === 0) return null;
  return (
    <div>
      <h4 class="pg-h4">{msg("So verläuft der Termin", { id: "course-heading" })}</h4>
      <ol>
        {session.agenda.map((item) => {
          const speakers = session.speakers.filter(({ id }) => item.speakerIds.includes(id));
          return (
            <li class={item.kind === "input" ? "pg-step is-input" : "pg-step"}>
              <time datetime={item.startsAt}>{formatClock(item.startsAt, timeZone)}</time>{" "}
              <span>
                <span lang={item.langs.title}>{item.title}</span>
                {speakers.length > 0 && <small class="pg-small">{listNames(speakers)}</small>}
              </span>
            </li>
          );
        })}
      </ol>
    </div>
  );
};

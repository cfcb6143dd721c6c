/** @jsxImportSource hono/jsx */
import type { Session } from "../../../contract/series-answer.ts";
import { formatClock, formatDay, formatLongDay } from "../../../dates.ts";
import { msg, str } from "../../../localization.ts";
import { describeSeats } from "../session-words.ts";

interface SessionStatusProps {
  session: Session;
  timeZone: string;
}

/** Whether a session takes place as planned, and how full it is: the word first, a sign only where something changed. */
export const SessionStatus = ({ session, timeZone }: SessionStatusProps) => {
  if (session.status === "cancelled") {
    return (
      <p class="pg-state is-off">
        <span aria-hidden="true">✕</span> {msg("Dieser Termin ist abgesagt.", { id: "status-cancelled" })}
      </p>
    );
  }
  return (
    <>
      {session.status === "moved" && (
        <p class="pg-state is-moved">
          <span class="pg-arrow" aria-hidden="true">
            →
          </span>{" "}
          {describeMove(session, timeZone)}
        </p>
      )}
      <p>{describeSeats(session)}</p>
    </>
  );
};

/** That a session has moved, with its old day or time. */
export function describeMove(
  { startsAt, previousStartsAt }: Pick<Session, "startsAt" | "previousStartsAt">,
  timeZone: string,
): string {
  if (!previousStartsAt) return msg("Dieser Termin ist verlegt.", { id: "status-moved" });
  // Within one day the old date would say nothing, only the old time does.
  if (formatDay(previousStartsAt, timeZone) === formatDay(startsAt, timeZone)) {
    const time = formatClock(previousStartsAt, timeZone);
    return msg(str`Dieser Termin ist verlegt. Bisher: ${time} Uhr`, { id: "status-moved-time" });
  }
  const day = formatLongDay(previousStartsAt, timeZone);
  return msg(str`Dieser Termin ist verlegt. Bisher: ${day}`, { id: "status-moved-from" });
}

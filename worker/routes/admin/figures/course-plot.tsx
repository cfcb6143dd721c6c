/** @jsxImportSource hono/jsx */
import type { SessionFigures } from "../../../actions/read-figures.ts";
import { formatDay } from "../../../dates.ts";
import { msg, str } from "../../../localization.ts";
import type { DeskSeries } from "../../../rules/desk.ts";
import { formatCount, nameMailing } from "../mailings/mailing-words.ts";
import { LinePlot } from "./line-plot.tsx";

/** How sign-ups for a session grew, with what people were told meanwhile. */
export const CoursePlot = ({ figures, series }: { figures: SessionFigures; series: DeskSeries }) => {
  const { session, course } = figures;
  const first = course[0]?.day ?? "";
  const last = course.at(-1)?.day ?? "";
  return (
    <LinePlot
      id="course"
      title={msg(str`Bestätigte Anmeldungen zum Termin am ${formatDay(session.startsAt, series.timeZone)}`, {
        id: "plot-course",
      })}
      finding={describeCourse(figures)}
      course={course}
      limit={session.capacity}
      marks={figures.marks
        .filter(({ day }) => day >= first && day <= last)
        .map(({ kind, day }) => ({ day, label: nameMailing(kind) }))}
    />
  );
};

/** The finding in words: how many of how many, and on which day most came. */
function describeCourse({ session, course }: SessionFigures): string {
  const people = course.at(-1)?.people ?? 0;
  const count = formatCount(people);
  const all =
    session.capacity === null
      ? msg(str`${count} bestätigt.`, { id: "plot-finding" })
      : msg(str`${count} bestätigt von ${formatCount(session.capacity)} Plätzen.`, { id: "plot-finding-seats" });
  const best = course
    .map(({ day, people: sum }, index) => ({ day, more: sum - (course[index - 1]?.people ?? 0) }))
    .sort((one, other) => other.more - one.more)[0];
  if (!best || course.length < 2) return all;
  const day = formatDay(`${best.day}T12:00:00Z`, "UTC");
  return `${all} ${msg(str`Die meisten kamen am ${day}: ${formatCount(best.more)}.`, { id: "plot-finding-best" })}`;
}

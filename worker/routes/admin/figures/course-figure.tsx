/** @jsxImportSource hono/jsx */
import type { Course } from "../../../actions/read-course.ts";
import { msg } from "../../../localization.ts";
import { Figure } from "./figure.tsx";
import { LinePlot, sayDay } from "./line-plot.tsx";
import { sayNumber } from "./plot-words.ts";

/** The sign-ups of a session since its announcement, or why there is no line to draw. */
export const CourseFigure = ({ course, exact, id }: { course: Course; exact: boolean; id: string }) => {
  const title = msg("Anmeldungen seit der Ankündigung", { id: "plot-course-title" });
  const { points, capacity, mailedOn } = course;
  if (points.length === 0) return <p class="pg-muted">{wordNothing(exact)}</p>;
  const start = points[1]?.day ?? points[0]?.day ?? "";
  const words = msg("Nachricht an den Verteiler", { id: "plot-mailed" });
  // The mail that announces a session is the announcement.
  const marks = mailedOn.filter((day) => day > start).map((day) => ({ day, words }));
  return (
    <Figure
      caption={title}
      columns={[
        { label: msg("Tag", { id: "plot-day" }) },
        { label: msg("Bestätigt", { id: "plot-confirmed-head" }), numeric: true },
      ]}
      rows={points.map(({ day, people }) => [sayDay(day), sayNumber(people)])}
    >
      <LinePlot id={id} title={title} points={points} capacity={capacity} marks={marks} />
    </Figure>
  );
};

const wordNothing = (exact: boolean): string =>
  exact
    ? msg("Zu diesem Termin gibt es keine Anmeldungen, oder sie sind schon gelöscht.", { id: "plot-course-none" })
    : msg("Zu diesem Termin gibt es weniger als fünf Anmeldungen, oder sie sind schon gelöscht.", {
        id: "plot-course-few",
      });

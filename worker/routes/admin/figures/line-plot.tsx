/** @jsxImportSource hono/jsx */
import { formatDay, formatDayParts } from "../../../dates.ts";
import { msg, str } from "../../../localization.ts";
import type { CoursePoint } from "../../../rules/suppression.ts";
import { type LineLayout, layOutLine, NARROW, type Sheet, WIDE } from "./line-layout.ts";
import { measureWords } from "./plot-geometry.ts";
import { sayNumber } from "./plot-words.ts";

interface LinePlotProps {
  id: string;
  title: string;
  points: CoursePoint[];
  capacity: number | null;
  marks: { day: string; words: string }[];
}

const NOON = "T12:00:00.000Z";
/** A day that is no instant, in words. */
export const sayDay = (day: string): string => formatDay(day + NOON, "UTC");
const sayNumeral = (day: string): string => {
  const parts = formatDayParts(day + NOON, "UTC");
  return parts.point ? `${parts.day}.` : parts.day;
};

/** How many people had signed up, day by day: drawn twice, for wide and for narrow places, of which one is shown. */
export const LinePlot = (props: LinePlotProps) => (
  <div class="ad-plot">
    <Drawing {...props} id={`${props.id}-wide`} sheet={WIDE} />
    <Drawing {...props} id={`${props.id}-narrow`} sheet={NARROW} />
  </div>
);

const Drawing = ({ id, title, points, capacity, marks, sheet }: LinePlotProps & { sheet: Sheet }) => {
  const layout = layOutLine({ points, capacity, marks }, sheet);
  const { left, right, top, bottom, seats } = layout;
  return (
    <svg
      class={sheet === WIDE ? "ad-plot-wide" : "ad-plot-narrow"}
      viewBox={`0 0 ${sheet.width} ${sheet.height}`}
      font-size={String(sheet.size)}
      role="img"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-desc`}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-desc`}>{describeCourse(points, capacity)}</desc>
      {layout.rows.map(({ value, y }) => (
        <g>
          {y !== seats && <path class="ad-plot-grid" d={`M${left} ${y}H${right}`} />}
          <text x={left - sheet.size * 0.7} y={y + sheet.size * 0.35} text-anchor="end">
            {sayNumber(value)}
          </text>
        </g>
      ))}
      {layout.marks.map(({ x, words, toStart }) => (
        <g>
          <path class="ad-plot-mark" d={`M${x} ${top}V${bottom}`} />
          <text
            x={toStart ? x - sheet.size * 0.4 : x + sheet.size * 0.4}
            y={top + sheet.size * 1.3}
            text-anchor={toStart ? "end" : "start"}
          >
            {words}
          </text>
        </g>
      ))}
      {seats !== null && <path class="ad-plot-seats" d={`M${left} ${seats}H${right}`} />}
      <path class="ad-plot-line" d={layout.line} />
      {layout.days.length > 0 && layout.dots.length <= 16 && layout.dots.map(({ x, y }) => <Dot x={x} y={y} />)}
      <Days layout={layout} />
      <circle class="ad-plot-last" cx={layout.last.x} cy={layout.last.y} r={sheet.size * 0.4} />
      <Names layout={layout} people={points.at(-1)?.people ?? 0} />
    </svg>
  );
};

const Dot = ({ x, y }: { x: number; y: number }) => <circle class="ad-plot-dot" cx={x} cy={y} r="3" />;

const Days = ({ layout: { days, bottom, sheet } }: { layout: LineLayout }) => (
  <>
    {days.map(({ day, x, startsMonth }) => {
      const { monthYear } = formatDayParts(day + NOON, "UTC");
      const isAtEnd = x + measureWords(monthYear, sheet.size) > sheet.width;
      return (
        <>
          <text x={x} y={bottom + sheet.size * 1.4} text-anchor="middle">
            {sayNumeral(day)}
          </text>
          {startsMonth && (
            <text
              x={isAtEnd ? sheet.width : x - sheet.size * 0.6}
              y={bottom + sheet.size * 2.7}
              text-anchor={isAtEnd ? "end" : "start"}
            >
              {monthYear}
            </text>
          )}
        </>
      );
    })}
  </>
);

/** What the lines are, beside their ends; above them where there is no room beside. They never lie on one another. */
const Names = ({ layout, people }: { layout: LineLayout; people: number }) => {
  const { sheet, last, seats, right, top } = layout;
  const isWide = sheet === WIDE;
  const gap = sheet.size * 1.2;
  const isClose = seats !== null && Math.abs(last.y - seats) < gap;
  const peopleAt = isClose ? (last.y >= (seats ?? 0) ? (seats ?? 0) + gap : (seats ?? 0) - gap) : last.y;
  return isWide ? (
    <>
      {seats !== null && (
        <text class="ad-plot-name" x={right + sheet.size} y={seats + sheet.size * 0.35}>
          {msg("Plätze", { id: "admin-capacity" })}
        </text>
      )}
      <text class="ad-plot-name" x={right + sheet.size} y={peopleAt + sheet.size * 0.35}>
        {sayConfirmed(people)}
      </text>
    </>
  ) : (
    <>
      {seats !== null && (
        <text class="ad-plot-name" x={right} y={top - sheet.size * 0.5} text-anchor="end">
          {msg("Plätze", { id: "admin-capacity" })}
        </text>
      )}
      <text
        class="ad-plot-name"
        x={right}
        y={last.y < top + gap * 2 ? last.y + gap * 1.3 : last.y - sheet.size * 0.8}
        text-anchor="end"
      >
        {sayConfirmed(people)}
      </text>
    </>
  );
};

const sayConfirmed = (people: number): string => msg(str`${sayNumber(people)} bestätigt`, { id: "plot-confirmed" });

/** What the line tells, in words. */
function describeCourse(points: CoursePoint[], capacity: number | null): string {
  const first = points[0]?.day ?? "";
  const last = points.at(-1);
  const from = sayDay(first);
  const until = sayDay(last?.day ?? first);
  const people = sayNumber(last?.people ?? 0);
  const course = msg(str`Von null am ${from} auf ${people} bestätigte Anmeldungen am ${until}.`, { id: "plot-course" });
  if (capacity === null) return course;
  const seats = msg(str`Es gibt ${sayNumber(capacity)} Plätze.`, { id: "plot-seats" });
  return `${course} ${seats}`;
}

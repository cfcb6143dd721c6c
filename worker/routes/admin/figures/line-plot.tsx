/** @jsxImportSource hono/jsx */
import type { CoursePoint } from "../../../actions/read-figures.ts";
import { formatDay } from "../../../dates.ts";
import { currentLocale, msg, str } from "../../../localization.ts";
import { formatCount } from "../mailings/mailing-words.ts";
import { Table } from "../parts/table.tsx";
import { pickDays, placeDay, planTicks } from "./plot-scale.ts";

interface LinePlotProps {
  /** Tells this picture from others of the page. */
  id: string;
  title: string;
  /** What it shows in words, for who does not see it. */
  finding: string;
  /** One point at least. */
  course: CoursePoint[];
  /** The dotted line: how many there can be. */
  limit: number | null;
  marks: { label: string; day: string }[];
}

/** A drawing's own measures, in its own units. */
interface Measures {
  width: number;
  days: number;
  /** Room for the words at the right end. */
  end: number;
}

/** Narrow screens get a drawing of their own, since one that shrinks is not legible. */
const WIDE: Measures = { width: 720, days: 9, end: 120 };
const NARROW: Measures = { width: 340, days: 4, end: 24 };
const TOP = 24;
const BOTTOM = 224;
const LEFT = 40;

/** How a count grew, day by day: a line with its table beside it. */
export const LinePlot = (props: LinePlotProps) => (
  <figure class="ad-plot">
    <Drawing {...props} measures={WIDE} name="wide" />
    <Drawing {...props} measures={NARROW} name="narrow" />
    <details class="pg-fold is-quiet">
      <summary>
        {msg("Als Tabelle", { id: "plot-as-table" })}
        <span class="pg-vh">: {props.title}</span>
      </summary>
      <Table
        caption={props.title}
        columns={[
          { label: msg("Tag", { id: "admin-day" }) },
          { label: msg("bestätigt", { id: "admin-confirmed" }), numeric: true },
        ]}
        rows={props.course.map(({ day, people }) => ({
          key: day,
          cells: [formatDay(`${day}T12:00:00Z`, "UTC"), formatCount(people)],
        }))}
        empty={null}
      />
    </details>
  </figure>
);

const Drawing = ({
  id,
  title,
  finding,
  course,
  limit,
  marks,
  measures,
  name,
}: LinePlotProps & { measures: Measures; name: string }) => {
  const from = course[0]?.day ?? "";
  const to = course.at(-1)?.day ?? "";
  const highest = course.at(-1)?.people ?? 0;
  const ticks = planTicks(Math.max(highest, limit ?? 0));
  const right = measures.width - measures.end;
  const top = ticks.at(-1) ?? 1;
  const x = (day: string) => round(LEFT + placeDay(day, from, to) * (right - LEFT));
  const y = (people: number) => round(BOTTOM - (people / top) * (BOTTOM - TOP));
  const points = course.map(({ day, people }) => ({ x: x(day), y: y(people) }));
  const last = points.at(-1);
  const own = `${id}-${name}`;
  return (
    <svg
      class={`ad-line is-${name}`}
      viewBox={`0 0 ${measures.width} 276`}
      role="img"
      aria-labelledby={`${own}-title ${own}-text`}
    >
      <title id={`${own}-title`}>{title}</title>
      <desc id={`${own}-text`}>{finding}</desc>
      {ticks.map((tick) => (
        <>
          <line class="ad-grid" x1={LEFT} x2={right} y1={y(tick)} y2={y(tick)} />
          <text class="ad-tick" x={LEFT - 10} y={y(tick) + 5} text-anchor="end">
            {formatCount(tick)}
          </text>
        </>
      ))}
      {marks.map(({ label, day }, index) => (
        <Mark at={x(day)} label={label} row={index} isWide={name === "wide"} isLate={placeDay(day, from, to) > 0.6} />
      ))}
      {limit !== null && <Limit y={y(limit)} right={right} isWide={name === "wide"} />}
      <polyline class="ad-course" points={points.map((point) => `${point.x},${point.y}`).join(" ")} />
      {course.length <= 31 && points.map((point) => <circle class="ad-dot" cx={point.x} cy={point.y} r="3.5" />)}
      {last && <circle class="ad-dot" cx={last.x} cy={last.y} r="6" />}
      {last && name === "wide" && (
        <text class="ad-end" x={last.x + 14} y={last.y + 5}>
          {msg(str`${formatCount(highest)} bestätigt`, { id: "plot-confirmed" })}
        </text>
      )}
      {nameDays(pickDays(from, to, measures.days)).map(({ day, label, month }) => (
        <text class="ad-tick" text-anchor="middle">
          <tspan x={x(day)} y={BOTTOM + 22}>
            {label}
          </tspan>
          {month && (
            <tspan x={x(day)} y={BOTTOM + 42}>
              {month}
            </tspan>
          )}
        </text>
      ))}
    </svg>
  );
};

type MarkProps = { at: number; label: string; row: number; isWide: boolean; isLate: boolean };

const Mark = ({ at, label, row, isWide, isLate }: MarkProps) => (
  <>
    <line class="ad-mark" x1={at} x2={at} y1={TOP} y2={BOTTOM} />
    {isWide && (
      <text class="ad-tick" x={isLate ? at - 6 : at + 6} y={TOP + 16 + row * 18} text-anchor={isLate ? "end" : "start"}>
        {label}
      </text>
    )}
  </>
);

const Limit = ({ y, right, isWide }: { y: number; right: number; isWide: boolean }) => (
  <>
    <line class="ad-limit" x1={LEFT} x2={right} y1={y} y2={y} />
    {isWide && (
      <text class="ad-end" x={right + 8} y={y + 5}>
        {msg("Plätze", { id: "admin-capacity" })}
      </text>
    )}
  </>
);

const round = (value: number): number => Math.round(value * 10) / 10;

/** The day alone, and the month where it begins to be another. */
function nameDays(days: string[]): { day: string; label: string; month: string | null }[] {
  const say = (day: string, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(currentLocale(), { ...options, timeZone: "UTC" }).format(new Date(`${day}T12:00:00Z`));
  return days.map((day, index) => ({
    day,
    label: currentLocale() === "de" ? `${Number(day.slice(8))}.` : String(Number(day.slice(8))),
    month: day.slice(0, 7) === days[index - 1]?.slice(0, 7) ? null : say(day, { month: "short", year: "numeric" }),
  }));
}

import type { CoursePoint } from "../../../rules/suppression.ts";
import { daysBetween, listTicks, measureWords, round, scale, thinLabels, thinWords } from "./plot-geometry.ts";

/** A drawing area: wide ones name what the lines are beside them, narrow ones have no room for that. */
export interface Sheet {
  width: number;
  height: number;
  /** The size of words, in the units of the sheet. */
  size: number;
  /** Kept free at the end, for what names the lines. */
  end: number;
}

export const WIDE: Sheet = { width: 680, height: 280, size: 15, end: 118 };
export const NARROW: Sheet = { width: 320, height: 250, size: 14, end: 16 };

interface Mark {
  day: string;
  words: string;
}

/** Where everything of a line plot stands. */
export interface LineLayout {
  sheet: Sheet;
  /** The edges of the plotted area. */
  left: number;
  right: number;
  top: number;
  bottom: number;
  dots: { x: number; y: number }[];
  line: string;
  last: { x: number; y: number };
  /** Where the number of seats lies; null without one, or far above everybody. */
  seats: number | null;
  rows: { value: number; y: number }[];
  days: { day: string; x: number; startsMonth: boolean }[];
  marks: { x: number; words: string; toStart: boolean }[];
}

/** Seats far above everybody would press the line to the ground. */
const SEATS_IN_VIEW = 4;

/** Lays out a course of at least one point: days from start to end, people from nought up, marks with words in the air. */
export function layOutLine(
  { points, capacity, marks }: { points: CoursePoint[]; capacity: number | null; marks: Mark[] },
  sheet: Sheet,
): LineLayout {
  const { size } = sheet;
  const [first = { day: "", people: 0 }] = points;
  const last = points.at(-1) ?? first;
  const most = points.reduce((largest, { people }) => Math.max(largest, people), 0);
  const isInView = capacity !== null && capacity > 0 && capacity <= Math.max(most * SEATS_IN_VIEW, 20);
  const ticks = listTicks(isInView ? Math.max(most, capacity) : most, 3);
  const ceiling = isInView ? Math.max(most, capacity) : (ticks.at(-1) ?? most);
  const left = Math.ceil(measureWords(String(ceiling), size) + size);
  const right = sheet.width - sheet.end;
  const top = size * (sheet.end > size * 3 ? 1 : 2.2);
  const bottom = sheet.height - size * 3;
  const x = scale(0, daysBetween(first.day, last.day), left, right);
  const y = scale(0, ceiling, bottom, top);
  const at = ({ day, people }: CoursePoint) => ({
    x: round(x(daysBetween(first.day, day))),
    y: round(y(people)),
  });
  const dots = points.map(at);
  const seats = isInView ? round(y(capacity)) : null;
  return {
    sheet,
    left,
    right,
    top,
    bottom,
    dots,
    line: dots.map((dot, index) => `${index === 0 ? "M" : "L"}${dot.x} ${dot.y}`).join(""),
    last: at(last),
    seats,
    rows: ticks
      .filter(
        (value) =>
          value <= ceiling && (seats === null || Math.abs(y(value) - seats) > size * 1.3 || value === capacity),
      )
      .map((value) => ({ value, y: round(y(value)) })),
    days: listDayLabels(points, at, right - left, size),
    marks: layOutMarks(
      marks
        .filter(({ day }) => day >= first.day && day <= last.day)
        .map(({ day, words }) => ({ ...at({ day, people: 0 }), words })),
      { left, right, size },
    ),
  };
}

function listDayLabels(points: CoursePoint[], at: (point: CoursePoint) => { x: number }, room: number, size: number) {
  const roomy: { day: string; x: number }[] = [];
  // Steps of five people are not even: of two close days the later one stays.
  for (const index of thinLabels(points.length, room, size * 2.6).reverse()) {
    const point = points[index];
    const next = roomy[0];
    if (point && (!next || at(point).x <= next.x - size * 2.2)) roomy.unshift({ day: point.day, x: at(point).x });
  }
  const monthOf = (index: number) => roomy[index]?.day.slice(0, 7);
  const starts = roomy.map((_, index) => index).filter((index) => monthOf(index) !== monthOf(index - 1));
  return roomy.map((label, index) => {
    const next = roomy[starts[starts.indexOf(index) + 1] ?? -1];
    // A month of one day names nothing where the next one wants the room.
    return { ...label, startsMonth: starts.includes(index) && !(next && next.x - label.x < size * 8) };
  });
}

/** Words stand after their mark, or before it where the sheet ends. */
function layOutMarks(
  marks: { x: number; words: string }[],
  { left, right, size }: { left: number; right: number; size: number },
) {
  const placed = marks.map(({ x, words }) => {
    const width = measureWords(words, size) + size;
    const toStart = x + width > right && x - width > left;
    return { x, words, toStart, width };
  });
  const spans = placed.map((mark) => ({ ...mark, x: mark.toStart ? mark.x - mark.width : mark.x, at: mark.x }));
  const named = new Set(thinWords(spans).map(({ at }) => at));
  return placed.map(({ x, words, toStart }) => ({ x, words: named.has(x) ? words : "", toStart }));
}

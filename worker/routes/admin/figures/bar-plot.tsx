/** @jsxImportSource hono/jsx */
import { round } from "./plot-geometry.ts";
import { sayShown } from "./plot-words.ts";

/** One bar: what it is of, its length, and what it says where that is no plain number. */
export interface Bar {
  label: string;
  /** Null: hidden, so without a bar. */
  length: number | null;
  words?: string;
}

interface BarPlotProps {
  id: string;
  title: string;
  /** What the bars tell, in words. */
  finding: string;
  bars: Bar[];
  /** The longest a bar can be; the longest there is, unless said otherwise. */
  longest?: number;
}

/** Bars beneath one another: name, number, and only then the length. As HTML, so that words keep their size. */
export const BarPlot = ({ id, title, finding, bars, longest }: BarPlotProps) => {
  const whole = longest ?? Math.max(1, ...bars.map(({ length }) => length ?? 0));
  return (
    <div class="ad-bars" role="img" aria-label={title} aria-describedby={`${id}-desc`}>
      <p class="pg-vh" id={`${id}-desc`}>
        {finding}
      </p>
      {bars.map(({ label, length, words }) => (
        <div class="ad-bar">
          <span class="ad-bar-label" dir="auto">
            {label}
          </span>
          <span class={length === null ? "ad-bar-number is-hidden" : "ad-bar-number"}>{words ?? sayShown(length)}</span>
          <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
            <rect
              class="ad-bar-length"
              x="0"
              y="0"
              height="10"
              width={String(round(Math.min(100, ((length ?? 0) / whole) * 100)))}
            />
          </svg>
        </div>
      ))}
    </div>
  );
};

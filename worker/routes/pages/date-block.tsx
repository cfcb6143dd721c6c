/** @jsxImportSource hono/jsx */
import { formatDayParts, formatLongDay } from "../../dates.ts";
import { comma } from "../../localization.ts";

interface DateBlockProps {
  instant: string;
  timeZone: string;
  /** The next date carries the large numeral and the accent dot; the others stay quiet. */
  large?: boolean;
  /** The session is cancelled; its status says so in words. */
  struck?: boolean;
  /** The heading beside it says the day already. */
  silent?: boolean;
}

/** A date as a picture: the numeral is the largest thing beside it. Reads as one sentence. */
export const DateBlock = ({ instant, timeZone, large = false, struck = false, silent = false }: DateBlockProps) => {
  const { weekday, day, point, monthYear } = formatDayParts(instant, timeZone);
  return (
    <time
      class={`pg-date${large ? " is-large" : ""}${struck ? " pg-struck" : ""}`}
      datetime={instant}
      aria-hidden={silent ? "true" : undefined}
    >
      <span class="pg-weekday">
        {weekday}
        <span class="pg-vh">{comma()}</span>
      </span>
      <span class="pg-day">
        {day}
        {point && <i>.</i>}{" "}
      </span>
      <b>{monthYear}</b>
    </time>
  );
};

/** The day at the start of a heading, for those who go from heading to heading and do not see the block beside it. */
export const SpokenDay = ({ instant, timeZone }: Pick<DateBlockProps, "instant" | "timeZone">) => (
  <span class="pg-vh">{formatLongDay(instant, timeZone)}: </span>
);

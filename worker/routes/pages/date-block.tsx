/** @jsxImportSource hono/jsx */
import { formatDayParts } from "../../dates.ts";

interface DateBlockProps {
  instant: string;
  timeZone: string;
  /** The next date carries the large numeral and the accent dot; the others stay quiet. */
  large?: boolean;
  /** The session is cancelled; its status says so in words. */
  struck?: boolean;
}

/** A date as a picture: the numeral is the largest thing beside it. Reads as one sentence. */
export const DateBlock = ({ instant, timeZone, large = false, struck = false }: DateBlockProps) => {
  const { weekday, day, point, monthYear } = formatDayParts(instant, timeZone);
  return (
    <time class={`pg-date${large ? " is-large" : ""}${struck ? " pg-struck" : ""}`} datetime={instant}>
      <span class="pg-weekday">
        {weekday}
        <span class="pg-vh">, </span>
      </span>
      <span class="pg-day">
        {day}
        {point && <i>.</i>}{" "}
      </span>
      <b>{monthYear}</b>
    </time>
  );
};

/** @jsxImportSource hono/jsx */
import type { SessionFigures } from "../../../actions/read-figures.ts";
import { formatDay } from "../../../dates.ts";
import { msg, str } from "../../../localization.ts";
import { type Bar, BarPlot } from "./bar-plot.tsx";
import { Figure } from "./figure.tsx";
import { sayNumber, sayShare, sayShown } from "./plot-words.ts";

interface SessionBarsProps {
  id: string;
  title: string;
  sessions: SessionFigures[];
  timeZone: string;
  /** What part of the registered is shown, and what it is called. */
  part: "attended" | "returning";
  partLabel: string;
}

/** What share of the registered of each session came, or came again: bars of a hundred hundredths, latest first. */
export const SessionBars = ({ id, title, sessions, timeZone, part, partLabel }: SessionBarsProps) => {
  const rows = sessions.map((session) => {
    const { startsAt, registered } = session;
    return { day: formatDay(startsAt, timeZone), registered, people: session[part] };
  });
  return (
    <Figure
      caption={title}
      columns={[
        { label: msg("Termin", { id: "figures-session" }) },
        { label: msg("Bestätigt", { id: "plot-confirmed-head" }), numeric: true },
        { label: partLabel, numeric: true },
        { label: msg("Anteil", { id: "figures-share" }), numeric: true },
      ]}
      rows={rows.map(({ day, registered, people }) => [
        day,
        sayShown(registered),
        sayShown(people),
        registered && people !== null ? sayShare(people, registered) : "",
      ])}
    >
      <BarPlot
        id={id}
        title={title}
        finding={rows.map(({ day, registered, people }) => `${day}: ${wordShare(people, registered)}.`).join(" ")}
        bars={rows.map(({ day, registered, people }): Bar => {
          const isShown = people !== null && registered;
          return {
            label: day,
            length: isShown ? people / registered : null,
            words: wordShare(people, registered),
          };
        })}
        longest={1}
      />
    </Figure>
  );
};

const wordShare = (people: number | null, registered: number | null): string => {
  if (registered === 0) return msg("keine Anmeldungen", { id: "figures-no-registrations" });
  if (people === null || registered === null) return sayShown(null);
  return msg(str`${sayShare(people, registered)}, ${sayNumber(people)} von ${sayNumber(registered)}`, {
    id: "figures-part-of",
  });
};

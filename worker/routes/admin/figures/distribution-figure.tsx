/** @jsxImportSource hono/jsx */
import { msg, str } from "../../../localization.ts";
import type { Distribution } from "../../../rules/figures.ts";
import { BarPlot } from "./bar-plot.tsx";
import { Figure } from "./figure.tsx";
import { sayNumber, sayShare, sayShown } from "./plot-words.ts";

interface DistributionProps {
  id: string;
  heading?: string;
  title: string;
  /** What the cells are about: the head of the table's first column. */
  subject: string;
  of: Distribution;
  nameCell: (value: string) => string;
  /** What those are called who are in no cell. */
  restLabel: string;
}

/** How the people of some sessions divide into groups; null where all of it is hidden. */
export const DistributionFigure = (props: DistributionProps) => {
  const { id, heading, title, subject, of, nameCell, restLabel } = props;
  if (!of.people)
    return (
      <div class="ad-figure">
        {heading && <h3 class="pg-h3">{heading}</h3>}
        <p class="pg-muted">{wordTooFew(of.people)}</p>
      </div>
    );
  const cells = of.cells.map(({ value, people }) => ({ label: nameCell(value), people }));
  const bars = of.rest === 0 ? cells : [...cells, { label: restLabel, people: of.rest }];
  return (
    <Figure
      heading={heading}
      caption={title}
      columns={[{ label: subject }, { label: msg("Personen", { id: "figures-people" }), numeric: true }]}
      rows={[
        ...bars.map(({ label, people }) => [label, sayShown(people)]),
        [msg("Zusammen", { id: "figures-together" }), sayNumber(of.people)],
      ]}
    >
      <BarPlot
        id={id}
        title={heading ? `${title}, ${heading}` : title}
        finding={wordFinding(bars, of.people)}
        bars={bars.map(({ label, people }) => ({ label, length: people }))}
      />
    </Figure>
  );
};

/** Nobody, or so few that it is not said how many. */
export const wordTooFew = (people: number | null): string =>
  people === 0
    ? msg("Noch keine Anmeldungen.", { id: "figures-none" })
    : msg("Noch weniger als fünf Anmeldungen.", { id: "figures-few" });

/** The largest group, in a sentence. */
function wordFinding(bars: { label: string; people: number | null }[], people: number): string {
  const [largest] = [...bars].sort((one, other) => (other.people ?? -1) - (one.people ?? -1));
  if (!largest?.people) return msg("Alle Gruppen sind verborgen.", { id: "figures-all-hidden" });
  const { label } = largest;
  const count = sayNumber(largest.people);
  return msg(
    str`Die größte Gruppe ist „${label}“ mit ${count} von ${sayNumber(people)} (${sayShare(largest.people, people)}).`,
    {
      id: "figures-largest",
    },
  );
}

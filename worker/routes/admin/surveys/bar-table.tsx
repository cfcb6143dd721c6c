/** @jsxImportSource hono/jsx */

import { msg } from "../../../localization.ts";
import type { Shown } from "../../../rules/suppression.ts";
import { formatCount } from "../mailings/mailing-words.ts";

interface BarTableProps {
  caption: string;
  /** What the rows are, and what is counted. */
  heads: [row: string, count: string];
  rows: { label: string; lang?: string; people: Shown; note?: string }[];
}

/** Counts as bars: a table that draws its numbers, so that picture and table are one. */
export const BarTable = ({ caption, heads, rows }: BarTableProps) => {
  const highest = Math.max(1, ...rows.map(({ people }) => people ?? 0));
  return (
    <table class="ad-bar-table">
      <caption class="pg-vh">{caption}</caption>
      <thead class="pg-vh">
        <tr>
          <th scope="col">{heads[0]}</th>
          <th scope="col">{heads[1]}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ label, lang, people, note }) => (
          <tr>
            <th scope="row" lang={lang} dir="auto">
              {label}
            </th>
            <td>
              <b>{people === null ? msg("verborgen", { id: "plot-hidden" }) : formatCount(people)}</b>
              {note && <span class="pg-muted"> {note}</span>}
              <Bar share={(people ?? 0) / highest} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

/** Stretched to the room there is; its words stand beside it. */
const Bar = ({ share }: { share: number }) => (
  <svg class="ad-bar-line" viewBox="0 0 1000 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
    <rect width={Math.round(share * 1000)} height="10" />
  </svg>
);

/** @jsxImportSource hono/jsx */
import { currentLocale, msg } from "../../../localization.ts";

interface ResultBarsProps {
  caption: string;
  bars: {
    label: string;
    /** Null: not shown, since too few gave this answer. */
    people: number | null;
  }[];
  /** All who answered. */
  total: number;
}

/** How often each answer was given: a table with a bar in each row, which says nothing that the numbers do not. */
export const ResultBars = ({ caption, bars, total }: ResultBarsProps) => (
  <>
    <table class="ad-bars">
      <caption class="pg-vh">{caption}</caption>
      <thead class="pg-vh">
        <tr>
          <th scope="col">{msg("Antwort", { id: "survey-bar-answer" })}</th>
          <th scope="col">{msg("Personen", { id: "survey-bar-people" })}</th>
        </tr>
      </thead>
      <tbody>
        {bars.map(({ label, people }) => (
          <tr>
            <th scope="row" dir="auto">
              {label}
            </th>
            <td>
              {people !== null && <Bar share={people / total} />}
              {people === null ? (
                <span class="pg-muted">{msg("nicht gezeigt", { id: "survey-bar-hidden" })}</span>
              ) : (
                <span>
                  <b>{people}</b> <span class="pg-muted">({percent(people / total)})</span>
                </span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
    {bars.some(({ people }) => people === null) && (
      <p class="ad-small pg-muted">
        {msg(
          "Was weniger als fünf Personen geantwortet haben, zeigen wir nicht. Lässt es sich aus den übrigen Zahlen errechnen, fehlen auch diese.",
          { id: "survey-bar-why" },
        )}
      </p>
    )}
  </>
);

const Bar = ({ share }: { share: number }) => (
  <svg class="ad-bar" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true" focusable="false">
    <rect class="ad-bar-ground" width="100" height="1" />
    <rect class="ad-bar-part" width={String(Math.round(share * 1000) / 10)} height="1" />
  </svg>
);

const percent = (share: number) =>
  new Intl.NumberFormat(currentLocale(), { style: "percent", maximumFractionDigits: 0 }).format(share);

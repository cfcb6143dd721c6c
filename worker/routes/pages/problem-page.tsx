/** @jsxImportSource hono/jsx */
import { paths } from "../../contract/paths.ts";
import { msg, str } from "../../localization.ts";
import { HomeLink } from "./home-link.tsx";
import { inLanguage } from "./in-language.ts";
import { type Frame, Page } from "./layout.tsx";

interface ProblemPageProps {
  status: number;
  /** What to quote after an accident. */
  reference?: string;
  series?: Frame | null;
}

/** An apology in plain words; nothing of what went wrong inside gets out. */
export const ProblemPage = ({ status, reference, series = null }: ProblemPageProps) => {
  const [title, text] = wordProblem(status);
  return (
    <Page title={title} series={series} slim>
      <h1 class="pg-h1">{title}</h1>
      <p class="pg-lead">{text}</p>
      {reference && (
        <p class="pg-after">
          {msg(str`Wenn Sie uns schreiben, nennen Sie bitte dieses Kennzeichen: ${reference}`, {
            id: "problem-reference",
          })}
        </p>
      )}
      {LOST.includes(status) && <WayOut series={series} />}
    </Page>
  );
};

/** Problems that reloading or going back does not mend. */
const LOST = [404, 410];

const WayOut = ({ series }: { series: Frame | null }) =>
  series ? (
    <p class="pg-after">
      <a class="pg-act" href={inLanguage(paths.hosted(series.slug))}>
        {msg("Zu den Terminen", { id: "page-to-sessions" })}
      </a>
    </p>
  ) : (
    <HomeLink />
  );

function wordProblem(status: number): [title: string, text: string] {
  switch (status) {
    case 404:
      return [
        msg("Diese Seite gibt es nicht", { id: "problem-404" }),
        msg(
          "Vielleicht ist die Adresse unvollständig. Stand der Link in einer E-Mail, kopieren Sie ihn bitte noch einmal ganz.",
          {
            id: "problem-404-text",
          },
        ),
      ];
    case 410:
      return [
        msg("Dieser Link gilt nicht mehr", { id: "problem-410" }),
        msg("Er ist abgelaufen, oder der Termin ist vorbei oder abgesagt. Sie können sich gern neu anmelden.", {
          id: "problem-410-text",
        }),
      ];
    case 413:
      return [
        msg("Das war zu viel Text", { id: "problem-413" }),
        msg("Bitte gehen Sie zurück und kürzen Sie Ihre Angaben.", { id: "problem-413-text" }),
      ];
    default:
      return [
        msg("Das hat leider nicht geklappt", { id: "problem-500" }),
        msg("Der Fehler liegt bei uns. Bitte versuchen Sie es in einigen Minuten noch einmal.", {
          id: "problem-500-text",
        }),
      ];
  }
}

/** @jsxImportSource hono/jsx */
import type { JoinPage as Entrance } from "../../../actions/link-pages.ts";
import { paths } from "../../../contract/paths.ts";
import { formatMoment } from "../../../dates.ts";
import { msg, str } from "../../../localization.ts";
import { ActionButton } from "../action-button.tsx";
import { inLanguage } from "../in-language.ts";
import { Page } from "../layout.tsx";
import { linkedFrame, organiserLang } from "../page-language.ts";
import { LinkedSession } from "./linked-session.tsx";

/** The way into a meeting, whose address stands nowhere on the page: the button leads there (S-18). */
export const JoinPage = ({ page, action }: { page: Entrance; action: string }) => {
  const [title, text] = wordState(page);
  return (
    <Page title={title} series={linkedFrame(page)} slim>
      <h1 class="pg-h1">{title}</h1>
      {text && <p class="pg-lead">{text}</p>}
      <LinkedSession page={page}>
        <Step page={page} action={action} />
      </LinkedSession>
    </Page>
  );
};

/** What to do now. */
const Step = ({ page, action }: { page: Entrance; action: string }) => {
  switch (page.state) {
    case "open":
      return (
        <>
          <ActionButton action={action} look="primary">
            {msg("Jetzt teilnehmen", { id: "page-join-button" })}
          </ActionButton>
          {page.access && (
            <div>
              <h3 class="pg-h4">{msg("Zugangsdaten", { id: "page-join-access" })}</h3>
              <p class="pg-pre" lang={organiserLang(page)}>
                {page.access}
              </p>
            </div>
          )}
          <p class="pg-muted">
            {msg("Mit dem Klick öffnet sich die Videokonferenz, und wir vermerken Ihre Teilnahme.", {
              id: "page-join-hint",
            })}
          </p>
        </>
      );
    case "early":
    case "waiting":
      return (
        <a class="pg-act" href={action}>
          {msg("Seite neu laden", { id: "page-join-reload" })}
        </a>
      );
    default:
      return (
        <a class="pg-act" href={inLanguage(paths.hosted(page.series.slug))}>
          {msg("Alle Termine ansehen", { id: "subscribed-action" })}
        </a>
      );
  }
};

function wordState({ state, opensAt, series }: Entrance): [title: string, text: string | null] {
  switch (state) {
    case "early": {
      const moment = formatMoment(opensAt, series.timeZone);
      return [
        msg("Der Zugang ist noch geschlossen", { id: "page-join-early" }),
        msg(str`Er öffnet sich am ${moment}. Kommen Sie dann mit diesem Link wieder.`, { id: "page-join-early-text" }),
      ];
    }
    case "waiting":
      return [
        msg("Gleich geht es los", { id: "page-join-waiting" }),
        msg("Die Videokonferenz wird noch vorbereitet. Bitte laden Sie diese Seite in ein paar Minuten neu.", {
          id: "page-join-waiting-text",
        }),
      ];
    case "open":
      return [msg("Der Zugang ist offen", { id: "page-join-open" }), null];
    case "over":
      return [
        msg("Dieser Termin ist vorbei", { id: "page-link-over" }),
        msg("Der Zugang ist geschlossen. Vielleicht sehen wir uns beim nächsten Mal.", { id: "page-join-over-text" }),
      ];
    case "cancelled":
      return [
        msg("Dieser Termin ist abgesagt", { id: "page-link-cancelled" }),
        msg("Näheres steht in unserer E-Mail dazu.", { id: "page-link-cancelled-text" }),
      ];
    case "not-registered":
      return [
        msg("Sie sind zu diesem Termin nicht angemeldet", { id: "page-join-unregistered" }),
        msg("Der Zugang ist für Personen mit einem bestätigten Platz. Sie können sich gern neu anmelden.", {
          id: "page-join-unregistered-text",
        }),
      ];
  }
}

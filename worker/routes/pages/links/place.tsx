/** @jsxImportSource hono/jsx */
import type { PlacePage as Place } from "../../../actions/link-pages.ts";
import { paths } from "../../../contract/paths.ts";
import { formatMoment } from "../../../dates.ts";
import { msg, str } from "../../../localization.ts";
import { ActionButton } from "../action-button.tsx";
import { inLanguage } from "../in-language.ts";
import { Page } from "../layout.tsx";
import { explainWaiting } from "../my/my-place-words.ts";
import { linkedFrame } from "../page-language.ts";
import { LinkedSession } from "./linked-session.tsx";

interface PlacePageProps {
  page: Place;
  action: string;
  /** The button was pressed just now. */
  done?: boolean;
}

/** A place to take: one that became free, or the one-click sign-up of a mail to the list. */
export const PlacePage = ({ page, action, done = false }: PlacePageProps) => {
  const [title, text] = wordState(page);
  const button = wordButton(page.state);
  return (
    <Page title={title} series={linkedFrame(page)} slim>
      <div role={done ? "status" : undefined}>
        <h1 class="pg-h1 pg-done" tabindex={done ? -1 : undefined} autofocus={done || undefined}>
          {title}
        </h1>
        {text && <p class="pg-lead">{text}</p>}
      </div>
      <LinkedSession page={page}>
        {button ? (
          <>
            <ActionButton action={action} look="primary">
              {button}
            </ActionButton>
            {page.state === "offered" && <HowToDecline />}
          </>
        ) : (
          <a class="pg-act" href={inLanguage(paths.hosted(page.series.slug))}>
            {msg("Alle Termine ansehen", { id: "subscribed-action" })}
          </a>
        )}
      </LinkedSession>
    </Page>
  );
};

/** In words alone: a page that mails pass on must not lead to own data (design §5). */
const HowToDecline = () => (
  <p class="pg-muted">
    {msg(
      "Möchten Sie den Platz nicht, müssen Sie nichts tun. Sagen Sie uns gern früher ab, über den Link „Ihre Daten …“ in Ihrer Anmeldebestätigung: Dann rückt schneller jemand nach.",
      { id: "page-offer-decline" },
    )}
  </p>
);

function wordButton(state: Place["state"]): string | null {
  switch (state) {
    case "offered":
      return msg("Platz annehmen", { id: "page-take-offered" });
    case "invited":
      return msg("Ich nehme teil", { id: "page-take-invited" });
    case "passed":
      return msg("Wieder auf die Warteliste", { id: "page-take-passed" });
    default:
      return null;
  }
}

function wordState({ state, offeredUntil, position, session, series }: Place): [title: string, text: string | null] {
  switch (state) {
    case "offered": {
      const until = offeredUntil ? formatMoment(offeredUntil, series.timeZone) : null;
      return [
        msg("Für Sie ist ein Platz frei", { id: "own-offered" }),
        until && msg(str`Wir halten ihn für Sie frei bis ${until}.`, { id: "page-offer-until" }),
      ];
    }
    case "invited":
      return [
        msg("Möchten Sie teilnehmen?", { id: "page-place-invited" }),
        msg("Ein Klick genügt. Ist der Termin ausgebucht, kommen Sie auf die Warteliste.", {
          id: "page-place-invited-text",
        }),
      ];
    case "closed":
      return [
        msg("Die Anmeldung ist geschlossen", { id: "page-place-closed" }),
        msg("Für diesen Termin kann man sich nicht mehr anmelden.", { id: "page-place-closed-text" }),
      ];
    case "passed":
      return [
        msg("Dieser Platz ist nicht mehr für Sie frei", { id: "page-place-passed" }),
        msg(
          "Die Zeit zum Annehmen ist vorbei, oder Sie haben abgesagt. Sie können sich wieder auf die Warteliste setzen lassen, an deren Ende.",
          {
            id: "page-place-passed-text",
          },
        ),
      ];
    case "confirmed":
      return [
        msg("Sie sind angemeldet", { id: "own-confirmed" }),
        session.place.kind === "online"
          ? msg("Eine Kalenderdatei kommt per E-Mail, der Zugangslink vor dem Termin.", {
              id: "page-place-online-text",
            })
          : msg("Eine Kalenderdatei kommt per E-Mail.", { id: "page-place-onsite-text" }),
      ];
    case "waiting":
      return [msg("Sie stehen auf der Warteliste", { id: "own-waiting" }), explainWaiting(position)];
    case "over":
      return [
        msg("Dieser Termin ist vorbei", { id: "page-link-over" }),
        msg("Vielleicht sehen wir uns beim nächsten Mal.", { id: "page-place-over-text" }),
      ];
    case "cancelled":
      return [
        msg("Dieser Termin ist abgesagt", { id: "page-link-cancelled" }),
        msg("Näheres steht in unserer E-Mail dazu.", { id: "page-link-cancelled-text" }),
      ];
  }
}

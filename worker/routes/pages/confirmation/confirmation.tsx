/** @jsxImportSource hono/jsx */
import type { Confirmation } from "../../../actions/confirmation.ts";
import { paths } from "../../../contract/paths.ts";
import { msg, str } from "../../../localization.ts";
import { DateBlock, SpokenDay } from "../date-block.tsx";
import { inLanguage } from "../in-language.ts";
import { Page } from "../layout.tsx";
import { linkedFrame, organiserLang } from "../page-language.ts";
import { ProblemPage } from "../problem-page.tsx";
import { nameSession, timesAndPlace } from "../session-words.ts";
import { ConfirmationDone } from "./confirmation-done.tsx";
import { ConfirmationForm, NothingChosen } from "./confirmation-form.tsx";

interface ConfirmationPageProps {
  confirmation: Confirmation;
  action: string;
  /** The button was pressed with nothing ticked. */
  nothingChosen?: boolean;
}

/** The page behind the link of the first mail. Looking at it changes nothing; its one button does. */
export const ConfirmationPage = ({ confirmation, action, nothingChosen = false }: ConfirmationPageProps) => {
  const { state, session } = confirmation;
  const { timeZone } = confirmation.series;
  const series = linkedFrame(confirmation);
  if (state === "expired") return <ProblemPage status={410} series={series} />;
  const done = state === "done";
  const [title, lead] = done ? wordDone(confirmation) : introduce(confirmation);
  const failed = nothingChosen && !done;
  return (
    <Page title={failed ? msg(str`Fehler: ${title}`, { id: "title-error" }) : title} series={series} slim>
      {failed && <NothingChosen />}
      <h1 class="pg-h1">{title}</h1>
      {lead && <p class="pg-lead pg-muted">{lead}</p>}
      <section class={session ? "pg-sec pg-rule pg-gut" : "pg-sec pg-rule"}>
        {session && <DateBlock instant={session.startsAt} timeZone={timeZone} large silent />}
        <div class="pg-stack">
          {session && (
            <div>
              <h2 class="pg-h2">
                <SpokenDay instant={session.startsAt} timeZone={timeZone} />
                <span lang={session.title === null ? undefined : organiserLang(confirmation, session.titleLang)}>
                  {nameSession(session)}
                </span>
              </h2>
              <p>{timesAndPlace(session, timeZone)}</p>
            </div>
          )}
          {done ? (
            <ConfirmationDone confirmation={confirmation} />
          ) : (
            <ConfirmationForm confirmation={confirmation} action={action} nothingChosen={nothingChosen} />
          )}
          {done && (
            <a href={inLanguage(paths.hosted(series.slug))}>
              {msg("Alle Termine ansehen", { id: "subscribed-action" })}
            </a>
          )}
        </div>
      </section>
    </Page>
  );
};

const introduce = ({ session, subscription }: Confirmation): [title: string, lead: string] => [
  msg("Bitte bestätigen Sie Ihre Anmeldung", { id: "confirm-heading" }),
  session && subscription
    ? msg("Ein letzter Schritt. Was Sie nicht möchten, wählen Sie hier ab.", { id: "confirm-intro-both" })
    : msg("Ein letzter Schritt.", { id: "confirm-intro-one" }),
];

/** The link is opened again later, too: who has given everything up since is not thanked for a sign-up. */
function wordDone({ registration, subscription }: Confirmation): [title: string, lead: string | null] {
  const holds = subscription === "confirmed" || (registration !== null && registration !== "cancelled");
  if (holds) {
    return [msg("Ihre Anmeldung ist bestätigt", { id: "done-heading" }), msg("Vielen Dank.", { id: "done-thanks" })];
  }
  return registration
    ? [msg("Sie nehmen nicht teil", { id: "own-cancelled" }), null]
    : [msg("Sie erhalten keine Nachrichten mehr", { id: "page-unsubscribed-heading" }), null];
}

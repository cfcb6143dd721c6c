/** @jsxImportSource hono/jsx */
import type { Confirmation } from "../../actions/confirmation.ts";
import { paths } from "../../contract/paths.ts";
import { formatTimes } from "../../dates.ts";
import { msg } from "../../localization.ts";
import { ConfirmationDone } from "./confirmation-done.tsx";
import { ConfirmationForm } from "./confirmation-form.tsx";
import { DateBlock } from "./date-block.tsx";
import { Page } from "./layout.tsx";
import { ProblemPage } from "./problem-page.tsx";
import { describePlace, nameSession } from "./session-words.ts";

interface ConfirmationPageProps {
  confirmation: Confirmation;
  action: string;
  /** The button was pressed with nothing ticked. */
  nothingChosen?: boolean;
}

/** The page behind the link of the first mail. Looking at it changes nothing; its one button does. */
export const ConfirmationPage = ({ confirmation, action, nothingChosen = false }: ConfirmationPageProps) => {
  const { state, series, session } = confirmation;
  if (state === "expired") return <ProblemPage status={410} series={series} />;
  const done = state === "done";
  const title = done
    ? msg("Ihre Anmeldung ist bestätigt", { id: "done-heading" })
    : msg("Bitte bestätigen Sie Ihre Anmeldung", { id: "confirm-heading" });
  return (
    <Page title={title} series={series} slim>
      <h1 class="pg-h1">{title}</h1>
      <p class="pg-lead pg-muted">{done ? msg("Vielen Dank.", { id: "done-thanks" }) : introduce(confirmation)}</p>
      <section class={session ? "pg-sec pg-rule pg-gut" : "pg-sec pg-rule"}>
        {session && <DateBlock instant={session.startsAt} timeZone={series.timeZone} large />}
        <div class="pg-stack">
          {session && (
            <div>
              <h2 class="pg-h2">{nameSession(session)}</h2>
              <p>
                {formatTimes(session, series.timeZone)}, {describePlace(session.place)}
              </p>
            </div>
          )}
          {done ? (
            <ConfirmationDone confirmation={confirmation} />
          ) : (
            <ConfirmationForm confirmation={confirmation} action={action} nothingChosen={nothingChosen} />
          )}
          {done && <a href={paths.hosted(series.slug)}>{msg("Alle Termine ansehen", { id: "subscribed-action" })}</a>}
        </div>
      </section>
    </Page>
  );
};

const introduce = ({ session, subscription }: Confirmation): string =>
  session && subscription
    ? msg("Ein letzter Schritt. Was Sie nicht möchten, wählen Sie hier ab.", { id: "confirm-intro-both" })
    : msg("Ein letzter Schritt.", { id: "confirm-intro-one" });

/** @jsxImportSource hono/jsx */
import type { Confirmation } from "../../../actions/confirmation.ts";
import { formatDay } from "../../../dates.ts";
import { msg, str } from "../../../localization.ts";
import { Alert } from "../error-summary.tsx";
import { TypedDetails } from "./typed-details.tsx";

interface ConfirmationFormProps {
  confirmation: Confirmation;
  action: string;
  nothingChosen: boolean;
}

/** Both purposes, each with its own box (L-03); a single one needs no box, only the button. */
export const ConfirmationForm = ({ confirmation, action, nothingChosen }: ConfirmationFormProps) => {
  // By what was asked for, not by what holds already: a repeated sign-up is confirmed like the first.
  const session = confirmation.session !== null;
  const subscription = confirmation.subscription !== null;
  const until = formatDay(confirmation.expiresAt, confirmation.series.timeZone);
  return (
    <form class="pg-stack" method="post" action={action}>
      {session && subscription ? (
        <PurposeBoxes ticked={!nothingChosen} />
      ) : (
        <>
          <p>
            {session
              ? msg(
                  "Sie bestätigen Ihre Teilnahme an diesem Termin. Ist der Termin ausgebucht, kommen Sie auf die Warteliste.",
                  { id: "confirm-one-session" },
                )
              : msg(
                  "Sie bestätigen, dass Sie Nachrichten über künftige Termine erhalten möchten. Das können Sie jederzeit beenden.",
                  {
                    id: "confirm-one-subscription",
                  },
                )}
          </p>
          <input type="hidden" name={session ? "session" : "subscription"} value="1" />
        </>
      )}
      <TypedDetails typed={confirmation.typed} />
      <button type="submit" class="kern-btn kern-btn--primary">
        <span class="kern-label">{msg("Jetzt bestätigen", { id: "confirm-button" })}</span>
      </button>
      <p class="pg-muted">
        {msg(
          str`Sie haben sich nicht angemeldet? Dann schließen Sie diese Seite. Wir löschen die Angaben am ${until}.`,
          {
            id: "confirm-not-you",
          },
        )}
      </p>
    </form>
  );
};

const PurposeBoxes = ({ ticked }: { ticked: boolean }) => (
  <fieldset class="kern-fieldset">
    <legend class="kern-label">{msg("Sie bestätigen:", { id: "confirm-legend" })}</legend>
    <div class="kern-fieldset__body">
      <Box
        name="session"
        ticked={ticked}
        label={msg("Ihre Teilnahme an diesem Termin", { id: "confirm-session" })}
        note={msg("Ist der Termin ausgebucht, kommen Sie auf die Warteliste.", { id: "confirm-session-full" })}
      />
      <Box
        name="subscription"
        ticked={ticked}
        label={msg("Nachrichten über künftige Termine, jederzeit abbestellbar", { id: "confirm-subscription" })}
      />
    </div>
  </fieldset>
);

interface BoxProps {
  name: string;
  ticked: boolean;
  label: string;
  note?: string;
}

const Box = ({ name, ticked, label, note }: BoxProps) => (
  <div class="kern-form-check">
    <input class="kern-form-check__checkbox" type="checkbox" id={name} name={name} value="1" checked={ticked} />
    <label class="kern-label" for={name}>
      {label}
      {note && <small>{note}</small>}
    </label>
  </div>
);

/** Says at the top of the page that a purpose has to be chosen. */
export const NothingChosen = () => (
  <Alert title={msg("Es ist nichts ausgewählt", { id: "nothing-heading" })}>
    <a href="#session">
      {msg("Bitte wählen Sie mindestens eines aus, oder schließen Sie die Seite.", { id: "nothing-text" })}
    </a>
  </Alert>
);

/** @jsxImportSource hono/jsx */
import type { Confirmation } from "../../../actions/confirmation.ts";
import { msg, str } from "../../../localization.ts";

/** What holds after the confirmation, now or whenever the link is opened again. */
export const ConfirmationDone = ({ confirmation }: { confirmation: Confirmation }) => (
  <ul class={confirmation.session ? "pg-lines" : "pg-lines is-first"}>
    {[describeRegistration(confirmation), describeSubscription(confirmation)]
      .filter((line) => line !== null)
      .map((line) => (
        <li>{line}</li>
      ))}
  </ul>
);

function describeRegistration({ registration, position, session }: Confirmation): string | null {
  switch (registration) {
    case "confirmed":
      return session?.place.kind === "online"
        ? msg("Sie sind angemeldet. Eine Kalenderdatei kommt per E-Mail, der Zugangslink vor dem Termin.", {
            id: "done-online",
          })
        : msg("Sie sind angemeldet. Eine Kalenderdatei kommt per E-Mail.", { id: "done-onsite" });
    case "waiting":
      return position === null
        ? msg("Der Termin ist ausgebucht, Sie stehen auf der Warteliste. Wird ein Platz frei, schreiben wir Ihnen.", {
            id: "done-waiting",
          })
        : msg(
            str`Der Termin ist ausgebucht, Sie stehen auf Platz ${position} der Warteliste. Wird ein Platz frei, schreiben wir Ihnen.`,
            {
              id: "done-waiting-position",
            },
          );
    case "offered":
      return msg("Für Sie ist ein Platz frei geworden. Wie Sie ihn annehmen, steht in unserer E-Mail.", {
        id: "done-offered",
      });
    case "cancelled":
      return msg("An diesem Termin nehmen Sie nicht teil.", { id: "done-cancelled" });
    default:
      return null;
  }
}

function describeSubscription({ subscription }: Confirmation): string | null {
  switch (subscription) {
    case "confirmed":
      return msg("Sie erhalten Nachrichten über künftige Termine, jederzeit abbestellbar.", { id: "done-subscribed" });
    case "ended":
      return msg("Nachrichten über künftige Termine erhalten Sie nicht.", { id: "done-unsubscribed" });
    default:
      return null;
  }
}

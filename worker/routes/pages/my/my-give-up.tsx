/** @jsxImportSource hono/jsx */
import type { MyPage, MyRegistration } from "../../../actions/link-pages.ts";
import { formatDay } from "../../../dates.ts";
import { msg, str } from "../../../localization.ts";
import { ActionButton } from "../action-button.tsx";
import { SpokenDetail } from "../spoken.tsx";

interface GiveUpPlaceProps {
  page: MyPage;
  registration: MyRegistration;
  action: string;
}

/**
 * Folded, so that nobody gives a place up by one careless click: what follows is said before the button. It stands open
 * for a session that was moved, whose mail leads here: one click steps back (G-09).
 */
export const GiveUpPlace = ({ page, registration, action }: GiveUpPlaceProps) => {
  const { summary, consequence, button } = wordGivingUp(registration.status);
  const day = formatDay(registration.session.startsAt, page.series.timeZone);
  const wasMoved = registration.session.previousStartsAt !== null;
  return (
    <details class="pg-fold is-quiet" open={wasMoved || undefined}>
      <summary>
        {summary}
        <SpokenDetail>{day}</SpokenDetail>
      </summary>
      <div class="pg-prose pg-give-up">
        <p>{consequence}</p>
        <ActionButton action={action} fields={{ action: "cancel", registration: registration.id }}>
          {button}
          <span class="pg-vh"> {msg(str`am ${day}`, { id: "own-on-day" })}</span>
        </ActionButton>
      </div>
    </details>
  );
};

function wordGivingUp(status: MyRegistration["status"]): { summary: string; consequence: string; button: string } {
  switch (status) {
    case "waiting":
      return {
        summary: msg("Nicht mehr interessiert?", { id: "own-leave-list-summary" }),
        consequence: msg(
          "Sie verlieren Ihre Stelle auf der Warteliste. Melden Sie sich später wieder an, stehen Sie an deren Ende.",
          { id: "own-leave-list-text" },
        ),
        button: msg("Von der Warteliste streichen", { id: "own-leave-list" }),
      };
    case "offered":
      return {
        summary: msg("Ich möchte den Platz nicht", { id: "own-decline-summary" }),
        consequence: msg("Der Platz geht dann an die nächste Person auf der Warteliste.", { id: "own-decline-text" }),
        button: msg("Platz ablehnen", { id: "own-decline" }),
      };
    case "pending":
      return {
        summary: msg("Ich kann doch nicht", { id: "own-cancel-summary" }),
        consequence: msg("Ihre Anmeldung zu diesem Termin endet damit.", { id: "own-withdraw-text" }),
        button: msg("Anmeldung zurückziehen", { id: "own-withdraw" }),
      };
    default:
      return {
        summary: msg("Ich kann doch nicht", { id: "own-cancel-summary" }),
        consequence: msg(
          "Ihr Platz geht an die nächste Person auf der Warteliste. In einem ausgebuchten Termin bekommen Sie ihn vielleicht nicht wieder. Bitte löschen Sie den Termin auch aus Ihrem Kalender.",
          { id: "own-cancel-text" },
        ),
        button: msg("Teilnahme absagen", { id: "own-cancel" }),
      };
  }
}

import type { MyRegistration } from "../../../actions/link-pages.ts";
import { formatMoment } from "../../../dates.ts";
import { msg, str } from "../../../localization.ts";

/** What holds of a place, in a few words; of a session that is over, what held. */
export function describePlaceStatus({ status, session, open }: MyRegistration): string {
  if (session.cancelled) return msg("Dieser Termin ist abgesagt", { id: "page-link-cancelled" });
  switch (status) {
    case "confirmed":
      return open
        ? msg("Sie sind angemeldet", { id: "own-confirmed" })
        : msg("Sie waren angemeldet", { id: "own-was-confirmed" });
    case "waiting":
      return open
        ? msg("Sie stehen auf der Warteliste", { id: "own-waiting" })
        : msg("Sie standen auf der Warteliste", { id: "own-was-waiting" });
    case "offered":
      return open
        ? msg("Für Sie ist ein Platz frei", { id: "own-offered" })
        : msg("Für Sie war ein Platz frei", { id: "own-was-offered" });
    case "cancelled":
      return msg("Sie nehmen nicht teil", { id: "own-cancelled" });
    case "pending":
      return msg("Ihre Anmeldung ist noch nicht bestätigt", { id: "own-pending" });
  }
}

/** What follows from it, where something does. */
export function explainPlaceStatus(registration: MyRegistration, timeZone: string): string | null {
  const { status, open, position, offeredUntil } = registration;
  if (!open) return null;
  if (status === "waiting") return explainWaiting(position);
  if (status === "offered" && offeredUntil) {
    const until = formatMoment(offeredUntil, timeZone);
    return msg(str`Wir halten ihn für Sie frei bis ${until}.`, { id: "page-offer-until" });
  }
  return status === "pending"
    ? msg("Bitte öffnen Sie den Link in unserer ersten E-Mail und bestätigen Sie dort.", { id: "own-pending-text" })
    : null;
}

/** What to expect on the waiting list. */
export const explainWaiting = (position: number | null): string =>
  position === null
    ? msg("Wird ein Platz frei, schreiben wir Ihnen.", { id: "page-waiting-text" })
    : msg(str`Sie stehen auf Platz ${position}. Wird ein Platz frei, schreiben wir Ihnen.`, {
        id: "page-waiting-position",
      });

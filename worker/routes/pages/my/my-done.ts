import type { MyChange, MyPage } from "../../../actions/link-pages.ts";
import { formatLongDay } from "../../../dates.ts";
import { msg, str } from "../../../localization.ts";

/** A change of session: the registration given up, and the session taken for it. */
export interface Changed {
  from: string;
  to: string;
}

/** What was done on the page, in words. An erasure has a page of its own. */
export function describeDone(
  done: MyChange["action"],
  page: MyPage,
  changed: Changed | null,
): { title: string; text: string[] } | null {
  switch (done) {
    case "cancel":
      return {
        title: msg("Danke, Sie sind abgemeldet", { id: "own-done-cancel" }),
        // Who only waited may have noted the day all the same.
        text: [
          msg("Steht der Termin in Ihrem Kalender, löschen Sie ihn bitte auch dort.", { id: "own-done-cancel-text" }),
        ],
      };
    case "change":
      return {
        title: msg("Sie haben den Termin gewechselt", { id: "own-done-change" }),
        text: [
          ...nameBoth(page, changed),
          msg("Eine neue Kalenderdatei kommt per E-Mail. Bitte löschen Sie den bisherigen Termin aus Ihrem Kalender.", {
            id: "own-done-change-text",
          }),
        ],
      };
    case "correct":
      return { title: msg("Ihre Angaben sind gespeichert", { id: "own-done-correct" }), text: [] };
    case "vote":
      return { title: msg("Ihre Wahl ist gespeichert", { id: "own-done-vote" }), text: [] };
    case "unsubscribe":
      return { title: msg("Sie erhalten keine Nachrichten mehr", { id: "page-unsubscribed-heading" }), text: [] };
    case "send-fresh-link":
      return {
        title: msg("Bitte sehen Sie in Ihr Postfach", { id: "sent-heading" }),
        text: [
          msg(
            "Wir schicken Ihnen einen neuen Link. Er gilt einen Tag lang. Haben Sie in den letzten zehn Minuten schon einen angefordert, nehmen Sie bitte diesen.",
            { id: "own-done-fresh-text" },
          ),
        ],
      };
    case "erase":
      return null;
  }
}

/** Both days of a change. The address alone proves nothing: they are named where the places say the same. */
function nameBoth({ registrations, series }: MyPage, changed: Changed | null): string[] {
  const before = registrations.find(({ id, status }) => id === changed?.from && status === "cancelled");
  const now = registrations.find(({ session, status }) => session.id === changed?.to && status === "confirmed");
  if (!before || !now) return [];
  const taken = formatLongDay(now.session.startsAt, series.timeZone);
  const given = formatLongDay(before.session.startsAt, series.timeZone);
  return [msg(str`Sie nehmen nun teil am ${taken}, nicht mehr am ${given}.`, { id: "own-done-change-days" })];
}

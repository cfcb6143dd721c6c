import { msg, str } from "@lit/localize";
import { html, nothing } from "lit/html.js";
import { plural } from "../localization.ts";
import type { SignUpController } from "../state/signup-controller.ts";
import type { ViewContext } from "./context.ts";

/** After the sign-up: what was sent where, and the steps that follow. */
export function doneView(signUp: SignUpController, context: ViewContext) {
  const { answer, dates, heading } = context;
  const { target, email } = signUp.draft;
  const session = answer.sessions.find(({ id }) => id === target);
  const days = answer.series.notice.retentionDays.unconfirmed;
  const address = html`<bdi><b>${email.trim()}</b></bdi>`;
  const step = (title: string, text: string) => html`<li><b>${title}</b><span>${text}</span></li>`;
  const waiting = session?.signUp === "waiting";
  const rest = !session
    ? html`${step(
        msg("Danach: Nachricht, wenn ein Termin feststeht", { id: "done.news" }),
        msg("Sie erfahren per E-Mail, wann und worüber die Runde als Nächstes spricht.", { id: "form.future-hint" }),
      )}${step(
        msg("Jederzeit: abbestellen", { id: "done.unsubscribe" }),
        msg("Jede Nachricht enthält dafür einen Link.", { id: "done.unsubscribe-how" }),
      )}`
    : waiting
      ? step(
          msg("Wird ein Platz frei: Nachricht", { id: "done.waiting" }),
          msg("Dann schreiben wir Ihnen.", { id: "done.waiting-how" }),
        )
      : html`${step(
          msg("Vor dem Termin: Erinnerung", { id: "done.reminder" }),
          msg("Alles für die Teilnahme erhalten Sie rechtzeitig per E-Mail.", { id: "done.access" }),
        )}${step(
          msg(str`${dates(session.startsAt).weekdayDay}: dabei sein`, { id: "done.come" }),
          msg(str`Um ${dates(session.startsAt).time} Uhr geht es los.`, { id: "done.come-when" }),
        )}`;
  const seat = waiting
    ? msg("Mit Ihrer Bestätigung erhalten Sie einen Platz auf der Warteliste.", { id: "done.waiting-seat" })
    : msg("Mit Ihrer Bestätigung vergeben wir den Platz. Ist dann keiner mehr frei, stehen Sie auf der Warteliste.", {
        id: "done.seat",
      });
  return html`<section class="form" aria-labelledby="done-heading">
    <div>${heading(2, "section-h", msg("Bitte bestätigen Sie Ihre E-Mail-Adresse", { id: "done.heading" }), "done-heading")}
    <p class="lead">${msg(html`Wir haben eine Nachricht an ${address} geschickt.`, { id: "done.sent-to" })} ${session ? seat : nothing}</p></div>
    <div>${heading(3, "h", msg("So geht es weiter", { id: "done.next" }))}<ol class="steps" role="list">${step(
      msg("Heute: bestätigen", { id: "done.confirm" }),
      `${msg("Öffnen Sie die E-Mail und bestätigen Sie über den Link darin.", { id: "done.confirm-how" })} ${plural(days, msg("Er gilt # Tag. | Er gilt # Tage.", { id: "done.valid" }))}`,
    )}${rest}</ol></div>
    <p>${msg("Keine Nachricht? Bitte sehen Sie auch im Spam-Ordner nach.", { id: "done.no-mail" })}</p>
    <div class="submit act">
      ${context.view === "form" ? nothing : html`<button class="button" type="button" @click=${signUp.close}>${msg("Zurück zu den Terminen", { id: "done.close" })}</button>`}
      <button class="action" type="button" @click=${() => signUp.begin(target)}>${msg("Weitere Anmeldung", { id: "done.again" })}</button>
    </div>
  </section>`;
}

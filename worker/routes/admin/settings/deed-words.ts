import { msg } from "../../../localization.ts";

/** What each deed of the log is called; one that is not here stands as its code. */
export const wordDeeds = (): Record<string, string> => ({
  ...programmeDeeds(),
  ...peopleDeeds(),
  ...mailDeeds(),
  ...settingsDeeds(),
});

const programmeDeeds = () => ({
  "session.create": msg("Termin angelegt", { id: "set-deed-session-create" }),
  "session.edit": msg("Termin bearbeitet", { id: "set-deed-session-edit" }),
  "session.delete": msg("Entwurf gelöscht", { id: "set-deed-session-delete" }),
  "session.publish": msg("Termin veröffentlicht", { id: "set-deed-session-publish" }),
  "session.move": msg("Termin verlegt", { id: "set-deed-session-move" }),
  "session.cancel": msg("Termin abgesagt", { id: "set-deed-session-cancel" }),
  "session.set-capacity": msg("Zahl der Plätze geändert", { id: "set-deed-session-capacity" }),
  "session.set-meeting": msg("Videokonferenz eingetragen", { id: "set-deed-session-meeting" }),
  "session.tell-announce-date": msg("Verteiler über den Termin benachrichtigt", { id: "set-deed-session-announce" }),
  "session.tell-complete-programme": msg("Angemeldete über das Programm benachrichtigt", {
    id: "set-deed-session-programme",
  }),
  "speaker.create": msg("Vortragende Person angelegt", { id: "set-deed-speaker-create" }),
  "speaker.edit": msg("Vortragende Person bearbeitet", { id: "set-deed-speaker-edit" }),
  "speaker.delete": msg("Vortragende Person gelöscht", { id: "set-deed-speaker-delete" }),
  "speaker.hide": msg("Vortragende Person überall entfernt", { id: "set-deed-speaker-hide" }),
  "speaker.show": msg("Vortragende Person wieder gezeigt", { id: "set-deed-speaker-show" }),
  "speaker.set-photo": msg("Bild einer vortragenden Person geändert", { id: "set-deed-speaker-photo" }),
  "speaker.remove-photo": msg("Bild einer vortragenden Person entfernt", { id: "set-deed-speaker-no-photo" }),
  "speaker.send-link": msg("Link zur eigenen Vorstellung verschickt", { id: "set-deed-speaker-link" }),
  "speaker.end-link": msg("Link zur eigenen Vorstellung beendet", { id: "set-deed-speaker-link-end" }),
  "wish.create": msg("Wunsch angelegt", { id: "set-deed-wish-create" }),
  "wish.edit": msg("Wunsch bearbeitet", { id: "set-deed-wish-edit" }),
  "wish.publish": msg("Wunsch veröffentlicht", { id: "set-deed-wish-publish" }),
  "wish.withhold": msg("Wunsch zurückgehalten", { id: "set-deed-wish-withhold" }),
  "wish.merge": msg("Wünsche zusammengelegt", { id: "set-deed-wish-merge" }),
  "wish.delete": msg("Wunsch gelöscht", { id: "set-deed-wish-delete" }),
  "material.create": msg("Unterlage ergänzt", { id: "set-deed-material-create" }),
  "material.edit": msg("Unterlage bearbeitet", { id: "set-deed-material-edit" }),
  "material.order": msg("Unterlagen geordnet", { id: "set-deed-material-order" }),
  "material.delete": msg("Unterlage gelöscht", { id: "set-deed-material-delete" }),
});

const peopleDeeds = () => ({
  "registration.cancel": msg("Anmeldung storniert", { id: "set-deed-registration-cancel" }),
  "registration.move-up": msg("Von der Warteliste nachgerückt", { id: "set-deed-registration-up" }),
  "registration.resend": msg("E-Mail erneut gesendet", { id: "set-deed-registration-resend" }),
  "registrations.export-excel": msg("Anmeldungen für Excel heruntergeladen", { id: "set-deed-export-excel" }),
  "registrations.export-zoom": msg("Anmeldungen für Zoom heruntergeladen", { id: "set-deed-export-zoom" }),
  "registrations.export-mail-merge": msg("Anmeldungen für Serienbriefe heruntergeladen", {
    id: "set-deed-export-merge",
  }),
  "registrations.export-json": msg("Anmeldungen als JSON heruntergeladen", { id: "set-deed-export-json" }),
  "subscribers.export": msg("Verteiler heruntergeladen", { id: "set-deed-subscribers-export" }),
  "session.import-registrants": msg("Anmeldungen eingelesen", { id: "set-deed-import" }),
  "session.import-attendance": msg("Teilnahmen eingelesen", { id: "set-deed-attendance" }),
  "person.edit": msg("Angaben einer Person berichtigt", { id: "set-deed-person-edit" }),
  "person.erase": msg("Person gelöscht", { id: "set-deed-person-erase" }),
  "person.send-link": msg("Link zu den eigenen Daten verschickt", { id: "set-deed-person-link" }),
  "person.unsubscribe": msg("Person aus dem Verteiler genommen", { id: "set-deed-person-unsubscribe" }),
});

const mailDeeds = () => ({
  "mailing.send": msg("Nachricht in Gang gesetzt", { id: "set-deed-mailing-send" }),
  "mailing.pause": msg("Versand angehalten", { id: "set-deed-mailing-pause" }),
  "mailing.resume": msg("Versand fortgesetzt", { id: "set-deed-mailing-resume" }),
  "mailing.stop": msg("Versand beendet", { id: "set-deed-mailing-stop" }),
  "mailing.retry": msg("Versand wiederholt", { id: "set-deed-mailing-retry" }),
  "mail.retry": msg("E-Mail noch einmal versucht", { id: "set-deed-mail-retry" }),
  "survey.create": msg("Umfrage angelegt", { id: "set-deed-survey-create" }),
  "survey.edit": msg("Umfrage bearbeitet", { id: "set-deed-survey-edit" }),
  "survey.open": msg("Umfrage verschickt", { id: "set-deed-survey-open" }),
  "survey.close": msg("Umfrage beendet", { id: "set-deed-survey-close" }),
  "survey.delete": msg("Umfrage gelöscht", { id: "set-deed-survey-delete" }),
});

const settingsDeeds = () => ({
  "series.create": msg("Reihe angelegt", { id: "set-deed-series-create" }),
  "series.edit": msg("Einstellungen der Reihe geändert", { id: "set-deed-series-edit" }),
  "question.create": msg("Frage angelegt", { id: "set-deed-question-create" }),
  "question.edit": msg("Frage bearbeitet", { id: "set-deed-question-edit" }),
  "question.order": msg("Fragen geordnet", { id: "set-deed-question-order" }),
  "question.delete": msg("Frage gelöscht", { id: "set-deed-question-delete" }),
  "consent-wording.create": msg("Wortlaut der Einwilligung festgelegt", { id: "set-deed-wording-create" }),
  "partner.enter": msg("Partnerseite eingetragen", { id: "set-deed-partner-enter" }),
  "partner.edit": msg("Partnerseite bearbeitet", { id: "set-deed-partner-edit" }),
  "partner.delete": msg("Partnerseite entfernt", { id: "set-deed-partner-delete" }),
  "organiser.add": msg("Jemanden aufgenommen", { id: "set-deed-organiser-add" }),
  "organiser.set-role": msg("Rolle geändert", { id: "set-deed-organiser-role" }),
  "organiser.remove": msg("Mitarbeit beendet", { id: "set-deed-organiser-remove" }),
  "token.create": msg("Schlüssel erzeugt", { id: "set-deed-token-create" }),
  "token.revoke": msg("Schlüssel widerrufen", { id: "set-deed-token-revoke" }),
});

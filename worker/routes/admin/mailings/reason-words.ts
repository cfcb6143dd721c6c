import { msg, str } from "../../../localization.ts";

/**
 * Why a mail did not arrive, in words an organiser understands.
 *
 * @param reason as the transport gave it: nodemailer's code with the server's, or the platform's (P-02)
 */
export function wordReason(reason: string | null): string {
  const given = reason ?? "";
  const code = /\b([45]\d\d)\b/.exec(given)?.[1];
  if (given === "the person was erased") {
    return msg("Die Person hat ihre Daten inzwischen gelöscht.", { id: "mailing-why-erased" });
  }
  if (given === "the link has expired") {
    return msg("Der Link in der E-Mail war schon abgelaufen.", { id: "mailing-why-expired" });
  }
  if (given.startsWith("E_RECIPIENT_SUPPRESSED")) {
    return msg("Der Versanddienst sperrt diese Adresse zurzeit, weil frühere E-Mails zurückkamen.", {
      id: "mailing-why-suppressed",
    });
  }
  if (code === "552" || code === "452") return msg("Das Postfach ist voll.", { id: "mailing-why-full" });
  if (given.startsWith("EENVELOPE") || given.startsWith("E_RECIPIENT")) {
    return code
      ? msg(
          str`Der Mailserver nimmt für diese Adresse nichts an (Antwort ${code}). Vielleicht ist sie falsch geschrieben.`,
          {
            id: "mailing-why-unknown-code",
          },
        )
      : msg("Diese Adresse nimmt keine E-Mails an. Vielleicht ist sie falsch geschrieben.", {
          id: "mailing-why-unknown",
        });
  }
  if (given.startsWith("EAUTH")) {
    return msg("Der Mailserver weist unsere Zugangsdaten zurück. Das muss die Technik beheben.", {
      id: "mailing-why-login",
    });
  }
  if (/^(ETIMEDOUT|ECONN|ESOCKET|EDNS|ETLS|broken line|too slow|timeout|421)/i.test(given)) {
    return msg("Der Mailserver war nicht zu erreichen.", { id: "mailing-why-line" });
  }
  if (given.startsWith("EMESSAGE")) {
    return msg(str`Der Mailserver hat die E-Mail abgelehnt (Antwort ${code ?? given}).`, {
      id: "mailing-why-refused",
    });
  }
  return given
    ? msg(str`Die E-Mail ließ sich nicht zustellen (${given}).`, { id: "mailing-why-other" })
    : msg("Die E-Mail ließ sich nicht zustellen.", { id: "mailing-why-none" });
}

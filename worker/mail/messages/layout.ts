import { inLocale, msg, str } from "../../localization.ts";
import type { MailFacts, Message } from "../message.ts";
import type { Draft, Foot } from "./blocks.ts";
import { renderHtmlPart } from "./html-part.ts";
import { renderTextPart } from "./text-part.ts";

/** Words a mail in the recipient's language and dresses it twice, as text and as HTML. */
export function composeMessage(facts: MailFacts, write: () => Draft): Message {
  return inLocale(facts.locale, () => {
    const draft = write();
    const foot = writeFoot(facts.series);
    return {
      subject: draft.subject.replace(/\s+/g, " "),
      text: renderTextPart(facts.series.title, draft, foot),
      html: renderHtmlPart(facts.locale, facts.series.title, draft, foot),
    };
  });
}

function writeFoot(series: MailFacts["series"]): Foot {
  const named = (role: "organiser" | "partner") =>
    series.organisers
      .filter((organiser) => organiser.role === role)
      .map((organiser) => organiser.name)
      .join(", ");
  const organisers = named("organiser");
  const partners = named("partner");
  return {
    organisers: partners
      ? msg(str`Veranstaltet von: ${organisers}. In Partnerschaft mit: ${partners}.`, {
          id: "mail-organisers-partners",
        })
      : msg(str`Veranstaltet von: ${organisers}.`, { id: "mail-organisers" }),
    contact: msg(str`Fragen beantwortet: ${series.contact.name}`, { id: "mail-contact" }),
    email: series.contact.email,
    links: [
      { label: msg("Datenschutz", { id: "privacy" }), href: series.privacyUrl },
      { label: msg("Impressum", { id: "imprint" }), href: series.imprintUrl },
    ],
  };
}

import { formatDay, formatMoment } from "../../dates.ts";
import { msg, str } from "../../localization.ts";
import type { MailFacts, Message } from "../message.ts";
import type { Block } from "./blocks.ts";
import { composeMessage } from "./layout.ts";

/** Asks who came to a session, or the list, a few questions. To the list it never leads to own data (design §5). */
export function surveyMessage(facts: MailFacts): Message {
  return composeMessage(facts, () => {
    const { session, series, survey, unsubscribeLink } = facts;
    const until = formatMoment(facts.expiresAt, series.timeZone);
    const title = survey?.title ?? msg("Eine kurze Umfrage", { id: "survey-mail-title" });
    const blocks: Block[] = [{ kind: "paragraph", text: sayWhy(facts) }];
    if (survey?.intro) blocks.push({ kind: "paragraph", text: survey.intro });
    blocks.push(
      {
        kind: "action",
        label: msg("Umfrage öffnen", { id: "survey-mail-action" }),
        href: facts.link,
        note: msg(str`Der Link nimmt bis ${until} eine Antwort an.`, { id: "survey-mail-note" }),
      },
      {
        kind: "paragraph",
        text: msg("Ihre Antworten speichern wir ohne Ihren Namen und Ihre Adresse. Die Teilnahme ist freiwillig.", {
          id: "survey-mail-anonymous",
        }),
      },
    );
    if (unsubscribeLink && !session) {
      blocks.push({
        kind: "links",
        text: msg("Sie erhalten diese E-Mail, weil Sie von künftigen Terminen erfahren möchten.", {
          id: "mail-new-date-why",
        }),
        links: [{ label: msg("Keine Nachrichten mehr", { id: "mail-unsubscribe" }), href: unsubscribeLink }],
      });
    }
    return {
      subject: session
        ? msg(str`Umfrage zum Termin: ${formatDay(session.startsAt, series.timeZone)}`, { id: "survey-mail-subject" })
        : msg(str`Umfrage: ${series.title}`, { id: "survey-mail-subject-list" }),
      heading: title,
      blocks,
    };
  });
}

function sayWhy({ session, series }: MailFacts): string {
  if (!session) return msg("Wir haben einige kurze Fragen zur Reihe.", { id: "survey-mail-text-list" });
  const day = formatDay(session.startsAt, series.timeZone);
  const title = session.title ?? series.title;
  return msg(str`Sie waren am ${day} dabei: „${title}“. Dazu haben wir einige kurze Fragen.`, {
    id: "survey-mail-text",
  });
}

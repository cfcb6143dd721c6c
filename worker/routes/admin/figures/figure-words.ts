import { currentLocale, msg } from "../../../localization.ts";
import { type LocalText, type Worded, wordIn } from "../../../rules/local-text.ts";

/** The title of a session, or that it is still to come. */
export const nameSession = (title: LocalText | null, seriesLang: string): string =>
  wordIn(title, currentLocale(), seriesLang)?.text ?? msg("Thema folgt", { id: "admin-topic-follows" });

/** The words of an option, and the language they are in. */
export const wordOption = (label: LocalText, seriesLang: string): Worded =>
  wordIn(label, currentLocale(), seriesLang) ?? { text: "", lang: seriesLang };

/** A partner by its host; the hosted page of the series and unknown pages have none. */
export function namePartner(partner: string | null): string {
  if (!partner) return msg("unbekannte Seite", { id: "fig-partner-unknown" });
  return URL.canParse(partner) ? new URL(partner).host : partner;
}

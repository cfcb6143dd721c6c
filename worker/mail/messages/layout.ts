import { SOURCE_LOCALE } from "../../contract/locales.ts";
import { paths } from "../../contract/paths.ts";
import { comma, inLocale, msg, str } from "../../localization.ts";
import type { MailFacts, Message } from "../message.ts";
import type { Block, Draft, Foot } from "./blocks.ts";
import { renderHtmlPart } from "./html-part.ts";
import { renderTextPart } from "./text-part.ts";

/** Words a mail in the recipient's language and dresses it twice, as text and as HTML. */
export function composeMessage(facts: MailFacts, write: () => Draft): Message {
  return inLocale(facts.locale, () => dressMessage(facts, write()), facts.series.genderStyle);
}

function dressMessage(facts: MailFacts, { blocks, ...words }: Draft): Message {
  const draft = { ...words, blocks: blocks.map((block) => speakOn(facts, block)) };
  const foot = writeFoot(facts);
  return {
    subject: draft.subject.replace(/\s+/g, " "),
    text: renderTextPart(facts.series.title, draft, foot),
    html: renderHtmlPart(facts.locale, facts.series.title, draft, foot),
  };
}

function writeFoot(facts: MailFacts): Foot {
  const { series } = facts;
  const named = (role: "organiser" | "partner") =>
    series.organisers
      .filter((organiser) => organiser.role === role)
      .map((organiser) => organiser.name)
      .join(comma());
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
      { label: msg("Datenschutz", { id: "privacy" }), href: inLanguage(facts, series.privacyUrl) },
      { label: msg("Impressum", { id: "imprint" }), href: inLanguage(facts, series.imprintUrl) },
    ],
  };
}

const speakOn = (facts: MailFacts, block: Block): Block =>
  block.kind === "action" ? { ...block, href: inLanguage(facts, block.href) } : block;

/**
 * The public pages of the service know nothing of who comes, so a translated mail names its language to them. Those
 * behind a token know it, and other people's pages are not ours to ask.
 */
function inLanguage({ locale, link }: MailFacts, href: string): string {
  if (locale === SOURCE_LOCALE || !URL.canParse(href)) return href;
  const address = new URL(href);
  if (address.origin !== new URL(link).origin || !address.pathname.startsWith(paths.hosted(""))) return href;
  address.searchParams.set("locale", locale);
  return address.href;
}

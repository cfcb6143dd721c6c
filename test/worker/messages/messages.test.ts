import { describe, expect, test } from "vitest";
import { LOCALES } from "../../../worker/contract/locales.ts";
import type { MailFacts } from "../../../worker/mail/message.ts";
import { confirmSignUpMessage } from "../../../worker/mail/messages/confirm-sign-up.ts";
import { registeredMessage } from "../../../worker/mail/messages/registered.ts";
import { subscribedMessage } from "../../../worker/mail/messages/subscribed.ts";
import { HOSTILE, sampleFacts, sampleSession } from "../pages/sample.ts";

const WRITERS = {
  "confirm-sign-up": confirmSignUpMessage,
  registered: (facts: MailFacts) => registeredMessage({ ...facts, status: "confirmed", position: null }),
  waiting: (facts: MailFacts) => registeredMessage({ ...facts, status: "waiting", position: 3 }),
  subscribed: subscribedMessage,
};
const cases = Object.entries(WRITERS).flatMap(([name, write]) => LOCALES.map((locale) => ({ name, write, locale })));

/** The words a reader of the HTML sees, with the entities of the few characters that escaping touches decoded. */
const readWords = (html: string) =>
  html
    .replace(/<(style|title)>[\s\S]*?<\/\1>/g, " ")
    .replace(/<[^>]+>/g, " ")
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&amp;/g, "&")
    .split(/\s+/)
    .filter(Boolean);

describe.each(cases)("$name in $locale", ({ name, write, locale }) => {
  const facts = sampleFacts({ locale });
  const message = write(facts);

  test("declares its language and has one heading", () => {
    expect(message.html).toContain(`<html lang="${locale}"`);
    expect(message.html.match(/<h1/g)).toHaveLength(1);
    expect(message.subject).toBeTruthy();
  });

  test("fetches nothing and leads nowhere else", () => {
    expect(message.html).not.toMatch(/<img|<link|<script|url\(|src=|@import|background=/i);
    const links = [...message.html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href);
    expect(new Set(links)).toEqual(new Set([facts.link, facts.series.privacyUrl, facts.series.imprintUrl]));
  });

  test("says the same in both parts", () => {
    const text = message.text.replace(facts.link, "").split(/\s+/);
    const words = (list: string[]) =>
      new Set(list.map((word) => word.replace(/[:.]$/, "")).filter((word) => word !== "--"));
    const addresses = new Set([facts.series.privacyUrl, facts.series.imprintUrl]);
    const inText = [...words(text)].filter((word) => word && !addresses.has(word));
    const inHtml = words(readWords(message.html));
    inHtml.delete(facts.link);
    expect(new Set(inText)).toEqual(inHtml);
    expect(message.text).toContain(facts.link);
  });

  test("keeps hostile text of organisers inert", () => {
    const hostile = write({
      ...facts,
      series: { ...facts.series, title: HOSTILE, contact: { name: HOSTILE, email: "reihe@example.org" } },
      session: sampleSession({ title: HOSTILE, place: { kind: "online", platform: HOSTILE } }),
    });
    expect(hostile.html).not.toMatch(/<script|<img/);
    expect(hostile.html).toContain("&lt;script&gt;");
  });

  test("has a subject of one line", () => {
    const series = { ...facts.series, title: "Titel\r\nBcc: x@example.org" };
    expect(write({ ...facts, series }).subject, name).not.toMatch(/[\r\n]/);
  });
});

describe("the mail that asks for confirmation", () => {
  test("lists both purposes apart, and one alone without a number", () => {
    const both = confirmSignUpMessage(sampleFacts()).text;
    expect(both).toContain("1. Teilnahme an einem Termin\nDonnerstag, 10. Dezember 2026, 10:00 bis 11:30 Uhr (MEZ)");
    expect(both).toContain("2. Nachrichten über künftige Termine");
    const one = confirmSignUpMessage(sampleFacts({ session: null })).text;
    expect(one).toContain("\nNachrichten über künftige Termine");
    expect(one).not.toMatch(/Teilnahme|zweierlei|2\. Nachrichten/);
  });

  test("carries no topic, which would be promotion (L-06)", () => {
    expect(confirmSignUpMessage(sampleFacts()).text).not.toContain("Erst fragen");
  });
});

test("the waiting list names the place in the line", () => {
  const facts = { ...sampleFacts(), status: "waiting" as const };
  expect(registeredMessage({ ...facts, position: 3 }).text).toContain("Platz 3");
  expect(registeredMessage({ ...facts, position: null }).text).not.toContain("Platz null");
});

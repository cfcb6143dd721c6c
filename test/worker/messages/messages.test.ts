import { describe, expect, test } from "vitest";
import { LOCALES } from "../../../worker/contract/locales.ts";
import { MAIL_KINDS } from "../../../worker/contract/mail-kinds.ts";
import { writeMessage } from "../../../worker/mail/messages/write-message.ts";
import { HOSTILE, sampleSession } from "../pages/sample.ts";
import { MAIL_CASES, MY_LINK, sampleMailFacts, UNSUBSCRIBE_LINK } from "./mail-cases.ts";
import { listLinks, readWords } from "./read-mail.ts";

const cases = MAIL_CASES.flatMap((mail) => LOCALES.map((locale) => ({ ...mail, locale })));

test("every kind of mail is tried", () => {
  expect(new Set(MAIL_CASES.map(({ kind }) => kind))).toEqual(new Set(MAIL_KINDS));
});

describe.each(cases)("$name in $locale", ({ kind, given, links, locale }) => {
  const facts = sampleMailFacts({ ...given, locale });
  const message = writeMessage(kind, facts);
  const { contact } = facts.series;
  const [privacyUrl, imprintUrl] = [facts.series.privacyUrl, facts.series.imprintUrl].map((address) =>
    locale === "de" ? address : `${address}?locale=${locale}`,
  ) as [string, string];

  test("declares its language and has one heading", () => {
    expect(message.html).toContain(`<html lang="${locale}"`);
    expect(message.html.match(/<h1/g)).toHaveLength(1);
    expect(message.subject).toBeTruthy();
  });

  test("fetches nothing and leads nowhere else", () => {
    expect(message.html).not.toMatch(/<img|<link|<script|url\(|src=|@import|background=/i);
    const allowed = [...links, privacyUrl, imprintUrl];
    expect(new Set(listLinks(message.html))).toEqual(new Set([...allowed, `mailto:${contact.email}`]));
    expect(new Set(message.text.match(/https?:\/\/\S+/g))).toEqual(new Set(allowed));
  });

  test("says the same in both parts", () => {
    const addresses = new Set([...links, privacyUrl, imprintUrl]);
    const words = (list: string[]) =>
      new Set(list.map((word) => (addresses.has(word) ? "" : word.replace(/[:.]$/, ""))).filter(Boolean));
    const inText = words(message.text.split(/\s+/).filter((word) => word !== "--"));
    expect(inText).toEqual(words(readWords(message.html)));
  });

  test("names each link by words", () => {
    for (const [, label] of message.html.matchAll(/<a [^>]*>([^<]*)<\/a>/g)) expect(label).toMatch(/\S{3}/);
  });

  test("keeps hostile text of organisers inert", () => {
    const hostile = writeMessage(kind, {
      ...facts,
      series: { ...facts.series, title: HOSTILE, contact: { name: HOSTILE, email: "reihe@example.org" } },
      session: sampleSession({
        ...facts.session,
        title: HOSTILE,
        summary: HOSTILE,
        place: { kind: "online", platform: HOSTILE },
        speakers: [{ id: "p", name: HOSTILE, role: HOSTILE, organisation: HOSTILE, bio: null, photo: null, langs: {} }],
      }),
      materials: [{ title: HOSTILE, url: 'https://example.org/"onclick="alert(1)' }],
    });
    expect(hostile.html).not.toMatch(/<script|<img|"onclick/);
    expect(hostile.html).toContain("&lt;script&gt;");
  });

  test("has a subject of one line", () => {
    const series = { ...facts.series, title: "Titel\r\nBcc: x@example.org" };
    expect(writeMessage(kind, { ...facts, series, session: null }).subject).not.toMatch(/[\r\n]/);
  });
});

describe.each(MAIL_CASES)("$name", ({ kind, given, links }) => {
  test.each(LOCALES.filter((locale) => !locale.startsWith("de")))("has no German left in %s", (locale) => {
    const text = writeMessage(kind, sampleMailFacts({ ...given, locale })).text;
    expect(text).not.toMatch(/\b(Sie|Ihre?n?|und|oder|nicht|Termine|Uhr|wir|werden|haben)\b|[äß]/);
  });

  test("offers a way to step back wherever it leads to own data, and nowhere else", () => {
    const text = writeMessage(kind, sampleMailFacts(given)).text;
    const leads = links.includes(MY_LINK);
    if (!leads) expect(text).not.toContain(MY_LINK);
    if (leads && kind !== "my-link" && kind !== "thanks")
      expect(text).toMatch(/Doch nicht dabei|Nicht mehr interessiert|Doch keine Nachrichten/);
  });

  test("lets one leave the list in mails to the list alone", () => {
    const text = writeMessage(kind, sampleMailFacts(given)).text;
    const isToList = links.includes(UNSUBSCRIBE_LINK);
    expect(isToList).toBe(kind === "new-date" || (kind === "survey" && given.session === null));
    expect(text.includes(UNSUBSCRIBE_LINK)).toBe(isToList);
    expect(text.includes("Keine Nachrichten mehr")).toBe(isToList);
  });
});

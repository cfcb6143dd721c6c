import { describe, expect, test } from "vitest";
import { LOCALES, type Locale } from "../../../worker/contract/locales.ts";
import { formatDayParts, formatMoment, formatSpan, type Span } from "../../../worker/dates.ts";
import { inLocale } from "../../../worker/localization.ts";

const WINTER: Span = { startsAt: "2026-12-10T09:00:00Z", endsAt: "2026-12-10T10:30:00Z" };
const SPRING: Span = { startsAt: "2027-03-28T00:30:00Z", endsAt: "2027-03-28T01:30:00Z" };
const AUTUMN: Span = { startsAt: "2027-10-31T00:30:00Z", endsAt: "2027-10-31T01:30:00Z" };

/** Days and zones as Intl says them; the words between them are the translators'. */
const GOLDEN: Record<Locale, { days: [string, string, string]; zones: [string, string]; month: string }> = {
  de: {
    days: ["Donnerstag, 10. Dezember 2026", "Sonntag, 28. März 2027", "Sonntag, 31. Oktober 2027"],
    zones: ["MEZ", "MESZ"],
    month: "Dezember 2026",
  },
  "de-simple": {
    days: ["Donnerstag, 10. Dezember 2026", "Sonntag, 28. März 2027", "Sonntag, 31. Oktober 2027"],
    zones: ["MEZ", "MESZ"],
    month: "Dezember 2026",
  },
  en: {
    days: ["Thursday, 10 December 2026", "Sunday, 28 March 2027", "Sunday, 31 October 2027"],
    zones: ["CET", "CEST"],
    month: "December 2026",
  },
  fr: {
    days: ["jeudi 10 décembre 2026", "dimanche 28 mars 2027", "dimanche 31 octobre 2027"],
    zones: ["UTC+1", "UTC+2"],
    month: "décembre 2026",
  },
  pl: {
    days: ["czwartek, 10 grudnia 2026", "niedziela, 28 marca 2027", "niedziela, 31 października 2027"],
    zones: ["CET", "CEST"],
    month: "grudzień 2026",
  },
  tr: {
    days: ["10 Aralık 2026 Perşembe", "28 Mart 2027 Pazar", "31 Ekim 2027 Pazar"],
    zones: ["GMT+1", "GMT+2"],
    month: "Aralık 2026",
  },
  uk: {
    days: ["четвер, 10 грудня 2026 р.", "неділя, 28 березня 2027 р.", "неділя, 31 жовтня 2027 р."],
    zones: ["GMT+1", "GMT+2"],
    month: "грудень 2026 р.",
  },
  ar: {
    days: ["الخميس، 10 ديسمبر 2026", "الأحد، 28 مارس 2027", "الأحد، 31 أكتوبر 2027"],
    zones: ["غرينتش+1", "غرينتش+2"],
    month: "ديسمبر 2026",
  },
};

/** Without the marks that keep the order of mixed scripts, whose place is no matter of dates. */
const bare = (text: string) => text.replace(/[\u2066-\u2069]/g, "");

function expectInOrder(text: string, parts: string[]): void {
  let from = 0;
  for (const part of parts) {
    const at = text.indexOf(part, from);
    expect(at, `${part} in ${text}`).toBeGreaterThanOrEqual(0);
    from = at + part.length;
  }
}

describe.each(LOCALES)("dates in %s (I-04, I-05, I-06, I-10)", (locale) => {
  const { days, zones, month } = GOLDEN[locale];
  const [winter, summer] = zones;
  const span = (of: Span, zone = "Europe/Berlin") => inLocale(locale, () => bare(formatSpan(of, zone)));

  test("name day, times and zone once where the clocks stay", () => {
    expectInOrder(span(WINTER), [days[0], "10:00", "11:30", `(${winter})`]);
    expect(span(WINTER).split(winter)).toHaveLength(2);
  });

  test("name both zones on the days the clocks change", () => {
    expectInOrder(span(SPRING), [days[1], ` 1:30 (${winter})`, " 3:30", `(${summer})`]);
    expectInOrder(span(AUTUMN), [days[2], ` 2:30 (${summer})`, " 2:30", `(${winter})`]);
  });

  test("follow the zone of a series elsewhere, whose clocks change on other days", () => {
    const times = (text: string) => text.match(/\d+:\d\d/g);
    expect(times(span(WINTER, "America/New_York"))).toEqual(["4:00", "5:30"]);
    expect(times(span(SPRING, "America/New_York"))).toEqual(["20:30", "21:30"]);
    expect(times(span(AUTUMN, "America/New_York"))).toEqual(["20:30", "21:30"]);
    expect(span(SPRING, "America/New_York").match(/[+−-]4\)/g)).toHaveLength(1);
  });

  test("say when something ends", () => {
    const text = inLocale(locale, () => bare(formatMoment(WINTER.startsAt, "Europe/Berlin")));
    expectInOrder(text, [days[0], "10:00", winter]);
  });

  test("have plain spaces, the digits of Europe, and no halves of days", () => {
    const text = span(WINTER);
    expect(text).not.toMatch(/[\u00a0\u2009\u202f]|[٠-٩]|\b[AP]M\b/i);
  });

  test("take the day apart, with its point in German alone", () => {
    const parts = inLocale(locale, () => formatDayParts(WINTER.startsAt, "Europe/Berlin"));
    expect(parts).toMatchObject({ day: "10", point: locale.startsWith("de"), monthYear: month });
  });
});

import { expect, test } from "vitest";
import type { GenderStyle } from "../../../worker/contract/gender-styles.ts";
import type { Locale } from "../../../worker/contract/locales.ts";
import { inLocale, msg, str } from "../../../worker/localization.ts";
import { writeMessage } from "../../../worker/mail/messages/write-message.ts";
import { sampleMailFacts } from "./mail-cases.ts";

const TYPED = "Treff der Teilnehmenden";
const count = () => msg(str`Zahl der Teilnehmenden: ${TYPED}`, { id: "test-count" });
const say = (locale: Locale, style?: GenderStyle) => inLocale(locale, count, style);

test("our German follows the style, and what organisers wrote is put in as it is (A-28)", () => {
  expect(say("de", "star")).toBe(`Zahl der Teilnehmer*innen: ${TYPED}`);
  expect(say("de", "paired")).toBe(`Zahl der Teilnehmerinnen und Teilnehmer: ${TYPED}`);
  expect(say("de")).toBe(`Zahl der Teilnehmenden: ${TYPED}`);
});

test("a style ends with the words it was asked for, also where they went wrong", () => {
  const nested = inLocale("de", () => [say("de", "star"), say("de"), count()], "colon");
  expect(nested.map((text) => text.slice(0, 24))).toEqual([
    "Zahl der Teilnehmer*inne",
    "Zahl der Teilnehmenden: ",
    "Zahl der Teilnehmer:inne",
  ]);
  const fail = () => {
    throw new Error("no words");
  };
  expect(() => inLocale("de", fail, "star")).toThrow();
  expect(count()).toContain("Teilnehmenden:");
});

test("a mail to the list names people in the style of its series, and quotes the wish as it is", () => {
  const { series } = sampleMailFacts();
  const write = (genderStyle: GenderStyle, locale: Locale = "de") =>
    writeMessage("new-date", sampleMailFacts({ locale, series: { ...series, genderStyle }, wish: TYPED })).text;
  expect(write("neutral")).toContain(`haben Teilnehmende gewünscht: „${TYPED}“`);
  expect(write("colon")).toContain(`haben Teilnehmer:innen gewünscht: „${TYPED}“`);
  for (const locale of ["de-simple", "en", "fr"] as const) expect(write("star", locale)).toBe(write("neutral", locale));
});

import { describe, expect, test } from "vitest";
import { LOCALES } from "../../../worker/contract/locales.ts";
import { inLocale, msg, str } from "../../../worker/localization.ts";
import { writeMessage } from "../../../worker/mail/messages/write-message.ts";
import { renderPage } from "../../../worker/routes/pages/layout.tsx";
import { ProblemPage } from "../../../worker/routes/pages/problem-page.tsx";
import { listLatinCommas } from "../../support/arabic.ts";
import { sampleMailFacts } from "./mail-cases.ts";

const NAME = "Ivan Aćimović (Freiburg)";
const greet = () => msg(str`Mit ${NAME}`, { id: "test-greeting" });

describe.each(LOCALES)("%s", (locale) => {
  const dir = locale === "ar" ? "rtl" : "ltr";

  test("runs its way on pages and in mails (A-19)", () => {
    expect(renderPage(locale, () => ProblemPage({ status: 404 }))).toContain(`<html lang="${locale}" dir="${dir}">`);
    const mail = writeMessage("registered", sampleMailFacts({ locale }));
    expect(mail.html).toContain(`<html lang="${locale}" dir="${dir}">`);
  });

  test("says on pages whether somebody who reads it has checked it (A-24)", () => {
    const page = renderPage(locale, () => ProblemPage({ status: 404 }));
    expect(page.includes('class="pg-draft"')).toBe(!["de", "en"].includes(locale));
  });

  test("isolates what it quotes only where it runs from right to left (I-09)", () => {
    const quoted = inLocale(locale, greet);
    expect(quoted.includes(`\u2068${NAME}\u2069`)).toBe(dir === "rtl");
    expect(quoted.includes(NAME)).toBe(true);
  });

  test("parts the words of its mails by the comma of its script", () => {
    const { text } = writeMessage("registered", sampleMailFacts({ locale }));
    expect(text.includes("،")).toBe(locale === "ar");
    expect(listLatinCommas(text)).toEqual([]);
  });

  test("hides nothing in addresses, so that they can be followed and copied", () => {
    const { text, html } = writeMessage("registered", sampleMailFacts({ locale }));
    for (const address of text.match(/https?:\/\/\S+/g) ?? []) expect(address).toMatch(/^[\x21-\x7e]+$/);
    for (const [, address] of html.matchAll(/href="([^"]*)"/g)) expect(address).toMatch(/^[\x21-\x7e]+$/);
  });
});

import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { launchBrowser, visit } from "../support/demo-visit.ts";

const demo = inject("demo");
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

/** How far each part of the sign-up stands from the side on which lines start, and what keeps it from there. */
const listStarts = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    for (const fold of document.querySelectorAll("details")) fold.open = true;
    const form = document.querySelector("main form")!;
    const around = form.getBoundingClientRect();
    const parts = form.querySelectorAll(
      "legend, input:not([type=hidden]), textarea, .kern-label, .kern-error, [class*='--error']",
    );
    return [...parts].map((part) => {
      const { left, right } = part.getBoundingClientRect();
      const start = document.dir === "rtl" ? around.right - right : left - around.left;
      const { paddingInlineStart, borderInlineStartWidth } = getComputedStyle(part);
      return `${part.localName}.${part.className}: ${Math.round(start)} ${paddingInlineStart} ${borderInlineStartWidth}`;
    });
  });

test.each([360, 900])(
  "what starts a line starts it from the right in Arabic, also beside errors, %i wide",
  async (width) => {
    const starts: string[][] = [];
    for (const locale of ["de", "ar"]) {
      const address = `${demo.api}/s/open-data-in-kommunen?locale=${locale}`;
      const { page, context } = await visit(browser, address, { viewport: { width, height: 800 } });
      const before = await listStarts(page);
      await page.locator("main form button[type=submit], main form button:not([type])").first().click();
      await page.locator("main .kern-form-input--error").first().waitFor();
      expect(await page.locator("html").getAttribute("lang")).toBe(locale);
      starts.push([...before, ...(await listStarts(page))]);
      await context.close();
    }
    expect(starts[0]!.length).toBeGreaterThan(40);
    expect(starts[1]).toEqual(starts[0]);
  },
);

import puppeteer from "puppeteer-core";
import type { Engine, EnginePage, PageLook } from "./engine.ts";
import { findFirefox } from "./install.ts";

/** Starts Firefox over WebDriver BiDi, which playwright does not speak with a distribution's own Firefox. */
export async function startFirefox(): Promise<Engine> {
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath: findFirefox(),
    headless: true,
    extraPrefsFirefox: {
      "intl.accept_languages": "de-DE",
      "network.dns.localDomains": "intranet.test",
    },
  });
  return {
    name: "firefox",
    close: () => browser.close(),
    async open(address, { width = 1024, height = 768 }: PageLook = {}): Promise<EnginePage> {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      const errors: string[] = [];
      page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
      page.on("pageerror", (error) => errors.push(String(error)));
      await page.setViewport({ width, height });
      await page.goto(address);
      return {
        errors,
        globals: ["__ariaQuerySelector", "__ariaQuerySelectorAll"],
        goto: async (next) => void (await page.goto(next)),
        run: <T>(body: string) => page.evaluate(`(async () => { ${body} })()`) as Promise<T>,
        click: (selector) => page.locator(pierce(selector)).click(),
        async type(selector, text) {
          const field = await page.waitForSelector(pierce(selector));
          await field?.type(text);
        },
        screenshot: async () => Buffer.from(await page.screenshot()),
        close: () => context.close(),
      };
    },
  };
}

/** Puppeteer's own spelling for "through shadow roots". */
const pierce = (selector: string) => `pierce/${selector}`;

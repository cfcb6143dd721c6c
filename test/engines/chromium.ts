import { chromium } from "playwright";
import { findBrowser, launchArgs } from "../support/browser.ts";
import type { Engine, EnginePage, PageLook } from "./engine.ts";

/** Starts Chromium. The name `intranet.test` leads to this machine, without being a secure context as `localhost` is. */
export async function startChromium(): Promise<Engine> {
  const args = [...launchArgs, "--host-resolver-rules=MAP intranet.test 127.0.0.1"];
  const browser = await chromium.launch({ executablePath: findBrowser(), args });
  return {
    name: "chromium",
    close: () => browser.close(),
    async open(address, { width = 1024, height = 768 }: PageLook = {}): Promise<EnginePage> {
      const context = await browser.newContext({ locale: "de-DE", viewport: { width, height } });
      const page = await context.newPage();
      const errors: string[] = [];
      page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
      page.on("pageerror", (error) => errors.push(String(error)));
      await page.goto(address);
      return {
        errors,
        globals: [],
        goto: async (next) => void (await page.goto(next)),
        // As a string it goes to the debugger's evaluation, which no policy of the page forbids.
        run: <T>(body: string) => page.evaluate<T>(`(async () => { ${body} })()`),
        click: (selector) => page.locator(selector).first().click(),
        type: (selector, text) => page.locator(selector).first().pressSequentially(text),
        screenshot: () => page.screenshot(),
        close: () => context.close(),
      };
    },
  };
}

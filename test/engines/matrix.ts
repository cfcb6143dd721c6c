import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from "vitest";
import { awaitMails } from "../support/demo-visit.ts";
import { expectAccessible, isTurn } from "./accessibility.ts";
import { cases, type HostCase } from "./cases.ts";
import { awaitInPage, type Engine, type EnginePage } from "./engine.ts";
import { awaitLists, expectLists, expectQuiet, openForm, watch } from "./expectations.ts";

/** Describes every case of the table in one engine, and the sign-ups from the strict page and from the frameworks. */
export function describeEngine(name: string, start: () => Promise<Engine>): void {
  const demo = inject("demo");
  let engine: Engine;
  let page: EnginePage | undefined;

  beforeAll(async () => {
    engine = await start();
  });
  afterEach(async () => {
    await page?.close();
    page = undefined;
  });
  afterAll(() => engine?.close());

  async function open({ page: file, site, look }: Pick<HostCase, "page" | "site" | "look">): Promise<EnginePage> {
    const host = site ? demo.host.replace("127.0.0.1", site) : demo.host;
    page = await engine.open(`${host}/${file}.html?watch`, look);
    return page;
  }

  describe(`the tag in ${name}`, () => {
    for (const [index, hostCase] of cases.entries()) {
      test(`stands ${hostCase.says} (${hostCase.page})`, async () => {
        const opened = await open(hostCase);
        const { locales = ["de"] } = hostCase;
        await hostCase.arrange?.(opened);
        await awaitLists(opened, locales.length);
        await expectLists(opened, locales);
        await hostCase.list?.(opened, engine.name);
        if (hostCase.form !== false) await openForm(opened);
        if (hostCase.form) await hostCase.form(opened);
        await expectQuiet(opened, hostCase.globals, hostCase.warnings);
        if (isTurn(engine.name, index)) await expectAccessible(opened);
      });
    }

    test("leaves the host's link where the service is out of reach (api-unreachable)", async () => {
      const opened = await open({ page: "api-unreachable" });
      await awaitInPage(opened, `return findDeep(".trouble");`, "the apology");
      expect(await opened.run(`return document.querySelector("opendata-events a").checkVisibility();`)).toBe(true);
    });
  });

  test(`an error, a violation, a warning and a global would be noticed in ${name}`, async () => {
    const opened = await open({ page: "strict-policy" });
    await awaitLists(opened);
    await expectQuiet(opened);
    for (const fault of [
      `console.error("wrong");`,
      `console.warn("doubtful");`,
      `document.body.setAttribute("style", "color: red");`,
      "window.stray = 1;",
    ]) {
      const { errors, warnings, violations, globals } = await watch(opened);
      const before = [errors, warnings, violations, globals].flat().length;
      await opened.run(fault);
      await expect.poll(async () => Object.values(await watch(opened)).flat().length).toBe(before + 1);
    }
    await expect(expectQuiet(opened)).rejects.toThrow();
  });

  describe(`a visitor with ${name}`, () => {
    test.each(["strict-policy", "react", "vue"])("signs up on the page %s, and a mail comes", async (file) => {
      const email = `${engine.name}-${file}-${Date.now()}@example.org`;
      const opened = await open({ page: file });
      await awaitLists(opened);
      await openForm(opened);
      await opened.type("input[type=email]", email);
      await opened.click("form button[type=submit], form button:not([type])");
      await awaitInPage(
        opened,
        `return /bestätigen Sie Ihre E-Mail-Adresse/.test(findDeep(".ode").textContent);`,
        "the success",
      );
      if (file !== "strict-policy") {
        await awaitInPage(
          opened,
          `return /^Anmeldung für /.test(document.querySelector("#told").textContent);`,
          "ode-sign-up",
        );
      }
      await expectQuiet(opened, cases.find(({ page }) => page === file)?.globals);
      expect(await awaitMails(demo, email)).toHaveLength(1);
    });
  });
}

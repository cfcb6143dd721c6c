import axe from "axe-core";
import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import {
  awaitMails,
  findConfirmLink,
  findSignUpButton,
  launchBrowser,
  listStatuses,
  signUpInPage,
  visit,
} from "../support/demo-visit.ts";

const demo = inject("demo");
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

/** Opens a link to confirm and presses its button. */
async function confirm(page: Page, email: string): Promise<void> {
  await page.goto(await findConfirmLink(demo, email));
  await page.getByRole("button", { name: "Jetzt bestätigen" }).click();
}

describe("a visitor on a town's page", () => {
  test("signs up, confirms by mail and is registered", async () => {
    const { page, context, faults } = await visit(browser, `${demo.host}/town.html`);
    const foreign: string[] = [];
    page.on("request", (request) => {
      const address = request.url();
      if (![demo.api, demo.host, "data:"].some((own) => address.startsWith(own))) foreign.push(address);
    });
    await signUpInPage(page, "town@example.org");
    expect(await context.cookies()).toEqual([]);
    expect(await page.evaluate("localStorage.length + sessionStorage.length")).toBe(0);
    expect(foreign).toEqual([]);
    expect(faults).toEqual([]);
    expect(await listStatuses(demo, "town@example.org")).not.toContain("confirmed");
    await confirm(page, "town@example.org");
    await awaitMails(demo, "town@example.org", 2);
    expect(await listStatuses(demo, "town@example.org")).toEqual(["confirmed"]);
    await context.close();
  });

  test("needs nothing but the keyboard", async () => {
    const { page, context } = await visit(browser, `${demo.host}/plain.html`);
    await findSignUpButton(page).waitFor();
    const press = async (key: string, until: () => Promise<boolean>) => {
      for (let presses = 0; presses < 60; presses++) {
        if (await until()) return;
        await page.keyboard.press(key);
      }
      throw new Error(`${key} leads nowhere.`);
    };
    const hasFocus = (selector: string) => () =>
      page.locator(`opendata-events ${selector}`).evaluateAll((all) => all.some((found) => found.matches(":focus")));
    await press("Tab", hasFocus("button"));
    await page.keyboard.press("Enter");
    await page.getByLabel("E-Mail-Adresse").first().waitFor();
    await press("Tab", hasFocus("input[type=email]"));
    await page.keyboard.type("keyboard@example.org");
    await page.keyboard.press("Enter");
    await awaitMails(demo, "keyboard@example.org");
    await context.close();
  });

  test("needs no script on the hosted page", async () => {
    const { page, context } = await visit(browser, `${demo.host}/town.html`, { javaScriptEnabled: false });
    await page.getByRole("link", { name: "Termine und Anmeldung" }).click();
    await page.waitForURL("**/s/open-data-in-kommunen*");
    await page.getByLabel(/E-Mail-Adresse/).fill("no-script@example.org");
    await page.locator('input[name="session"]').first().check();
    await page.getByRole("button", { name: "Anmeldung absenden" }).click();
    await confirm(page, "no-script@example.org");
    await awaitMails(demo, "no-script@example.org", 2);
    expect(await listStatuses(demo, "no-script@example.org")).toEqual(["confirmed"]);
    await context.close();
  });
});

describe("the pages of the demo", () => {
  test("the strict policy is never violated, also not by the form", async () => {
    const { page, context, faults } = await visit(browser, `${demo.host}/strict-policy.html`);
    await page.evaluate(() => {
      addEventListener("securitypolicyviolation", ({ blockedURI }) => console.error(`violation: ${blockedURI}`));
    });
    await signUpInPage(page, "strict@example.org");
    expect(faults).toEqual([]);
    await context.close();
  });

  test("German and English stand on one page", async () => {
    const { page, context, faults } = await visit(browser, `${demo.host}/two-on-a-page.html`);
    await page.getByText("Erst fragen, dann öffnen", { exact: false }).first().waitFor();
    await page.getByText("Ask first, then open", { exact: false }).first().waitFor();
    expect(faults).toEqual([]);
    await context.close();
  });

  test("the link of the page stays where the service is out of reach", async () => {
    const { page, context } = await visit(browser, `${demo.host}/api-unreachable.html`);
    await page.waitForTimeout(1000);
    expect(await page.getByRole("link", { name: "Termine und Anmeldung" }).isVisible()).toBe(true);
    await context.close();
  });

  test("nothing sticks out of a narrow column", async () => {
    const { page, context } = await visit(browser, `${demo.host}/narrow-column.html`, {
      viewport: { width: 320, height: 800 },
    });
    await findSignUpButton(page).click();
    await page.getByLabel("E-Mail-Adresse").first().waitFor();
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(320);
    await context.close();
  });

  test.each(["light", "dark"] as const)("axe finds nothing on the town's page, %s, form open", async (colorScheme) => {
    const { page, context } = await visit(browser, `${demo.host}/town.html`, { colorScheme });
    await findSignUpButton(page).click();
    await page.getByLabel("E-Mail-Adresse").first().waitFor();
    await page.evaluate(axe.source);
    const found = await page.evaluate(() => (window as unknown as { axe: typeof axe }).axe.run());
    expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
    await context.close();
  });
});

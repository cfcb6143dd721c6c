import { readFile } from "node:fs/promises";
import axe from "axe-core";
import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { awaitMails, findConfirmLink, launchBrowser, listStatuses, visit } from "../support/demo-visit.ts";

const demo = inject("demo");
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const frameOf = (page: Page) => page.frameLocator("iframe");

/** Waits until the frame is as high as its document, and returns that height. */
async function awaitHeight(page: Page): Promise<number> {
  const inside = () =>
    frameOf(page)
      .locator("body")
      .evaluate((body) => Math.ceil(body.getBoundingClientRect().height));
  await expect
    .poll(async () => Number(await page.locator("iframe").getAttribute("height")) - (await inside()), {
      timeout: 10_000,
    })
    .toBe(0);
  return inside();
}

async function listViolations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const found = await page.evaluate(() => (window as unknown as { axe: typeof axe }).axe.run());
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

test("a partner's page frames the sessions, follows their height, and takes a sign-up inside as the partner's", async () => {
  const { page, context, faults } = await visit(browser, `${demo.host}/framed.html`);
  const frame = frameOf(page);
  await frame.getByRole("heading", { level: 1 }).waitFor();
  const atFirst = await awaitHeight(page);
  expect(atFirst).toBeGreaterThan(800);

  await frame.getByText("Freiwillige Angaben", { exact: true }).click();
  expect(await awaitHeight(page)).toBeGreaterThan(atFirst);

  await frame
    .getByRole("link", { name: /^Anmelden/ })
    .first()
    .click();
  await frame.getByLabel(/E-Mail-Adresse/).fill("kim@");
  await frame.getByRole("button", { name: "Anmeldung absenden" }).click();
  await expect.poll(() => frame.getByRole("alert").evaluate((alert) => alert === document.activeElement)).toBe(true);
  await frame.getByLabel(/E-Mail-Adresse/).fill("framed@example.org");
  await frame.getByRole("button", { name: "Anmeldung absenden" }).click();
  await frame.getByRole("heading", { name: "Bitte sehen Sie in Ihr Postfach" }).waitFor();
  expect(page.url()).toBe(`${demo.host}/framed.html`);
  expect(await awaitHeight(page)).toBeLessThan(800);
  expect(faults.filter((fault) => !fault.includes("422"))).toEqual([]);

  await page.goto(await findConfirmLink(demo, "framed@example.org"));
  await page.getByRole("button", { name: "Jetzt bestätigen" }).click();
  await awaitMails(demo, "framed@example.org", 2);
  expect(await listStatuses(demo, "framed@example.org")).toEqual(["confirmed"]);
  const partners = await fetch(`${demo.api}/api/admin/v1/series/open-data-in-kommunen/partners`, {
    headers: { Authorization: `Bearer ${demo.adminToken}` },
  });
  const { items } = (await partners.json()) as { items: { origin: string; registrations: number }[] };
  expect(items.find(({ origin }) => origin === demo.host)?.registrations).toBeGreaterThan(0);
  await context.close();
});

test("a site that is no partner gets an empty frame", async () => {
  const { page, context } = await visit(browser, `${demo.host}/plain.html`);
  const refused = page.waitForEvent("console", (message) => message.text().includes("frame-ancestors"));
  await page.evaluate((address) => {
    const frame = document.createElement("iframe");
    frame.src = address;
    document.body.append(frame);
  }, `${demo.api}/s/open-data-in-kommunen/embed?partner=https://stranger.example`);
  await refused;
  await context.close();
});

test("the page shows the listener as it is", async () => {
  const { page, context } = await visit(browser, `${demo.host}/framed.html`);
  expect(await page.locator("#listener").textContent()).toBe(await readFile("demo/pages/framed.js", "utf8"));
  await context.close();
});

const own = [
  "embed?locale=de",
  "embed?locale=de&sent=1",
  "past?locale=de",
  "past?locale=en&q=bonn",
  "past?locale=de&q=nirgends",
].map((rest) => `${demo.api}/s/open-data-in-kommunen/${rest}`);

test.each([
  ["light", [...own, `${demo.api}/s/open-data-in-kommunen?locale=de`, `${demo.host}/framed.html`]],
  ["dark", [own[0], own[2], `${demo.host}/framed.html`]],
] as const)("axe finds nothing in the framed page and in the archive, %s", async (colorScheme, addresses) => {
  for (const address of addresses) {
    const { page, context } = await visit(browser, address ?? "", { colorScheme });
    expect(await listViolations(page), address).toEqual([]);
    await context.close();
  }
});

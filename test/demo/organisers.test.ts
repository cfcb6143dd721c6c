import type { Browser, BrowserContext, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type DemoServer, startDemo } from "../support/demo-server.ts";
import { awaitMails, findConfirmLink, launchBrowser, signUpInPage, visit } from "../support/demo-visit.ts";

const ORGANISER = "redaktion@example.org";
const DESK = "/admin/open-data-in-kommunen";
let demo: DemoServer;
let browser: Browser;
let admin: { page: Page; context: BrowserContext };

beforeAll(async () => {
  // A demo of its own: the list of another one may be a minute old.
  [demo, browser] = await Promise.all([startDemo(), launchBrowser()]);
  admin = await signIn();
});
afterAll(async () => {
  await browser?.close();
  await demo?.stop();
});

/** Signs in by mail, in a browser that runs no script. */
async function signIn() {
  const { page, context } = await visit(browser, `${demo.api}/admin`, { javaScriptEnabled: false });
  await page.getByLabel("E-Mail-Adresse").fill(ORGANISER);
  await page.getByRole("button", { name: "Link anfordern" }).click();
  const [mail] = await awaitMails(demo, ORGANISER);
  await page.goto(/https?:\/\/\S+\/admin\/sign-in\/[\w-]+/.exec(mail?.text ?? "")?.[0] ?? "");
  await page.getByRole("button", { name: "Jetzt anmelden" }).click();
  expect(new URL(page.url()).pathname).toBe(DESK);
  return { page, context };
}

describe("an organiser without any script", () => {
  test("plans a session in two languages and publishes it; a town's page takes sign-ups; it is moved, then cancelled", async () => {
    const { page } = admin;
    await page.getByRole("link", { name: "Termine", exact: true }).click();
    await page.getByRole("link", { name: "Neuer Termin" }).click();
    await page
      .getByRole("textbox", { name: /^Titel/ })
      .first()
      .fill("Karten für alle");
    await page.locator("summary", { hasText: "Titel" }).click();
    await page.locator('[name="title.en"]').fill("Maps for everybody");
    const day = new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10);
    await page.getByLabel("Tag", { exact: true }).fill(day);
    await page.getByLabel("Beginn", { exact: true }).fill("14:00");
    await page.getByLabel("Ende", { exact: true }).fill("15:30");
    await page.getByRole("button", { name: "Speichern und veröffentlichen" }).click();
    await page.getByRole("button", { name: "Jetzt veröffentlichen" }).click();
    await page.getByText("In einer Minute ist der Termin überall zu sehen").waitFor();
    const session = new URL(page.url()).pathname;

    const town = await visit(browser, `${demo.host}/town.html`);
    await town.page.getByRole("heading", { name: /Karten für alle/ }).waitFor();
    await signUpInPage(town.page, "karten@example.org");
    await town.page.goto(await findConfirmLink(demo, "karten@example.org"));
    await town.page.getByRole("button", { name: "Jetzt bestätigen" }).click();
    await awaitMails(demo, "karten@example.org", 2);
    await town.context.close();

    await page.goto(demo.api + session);
    await page.getByText("1 bestätigt").first().waitFor();
    await page.getByRole("link", { name: "Termin verlegen" }).click();
    await page.getByLabel("Beginn", { exact: true }).fill("16:00");
    await page.getByLabel("Ende", { exact: true }).fill("17:30");
    await page.getByRole("button", { name: "Verlegen und eine Person benachrichtigen" }).click();
    const [moved] = await awaitMails(demo, "karten@example.org", 3);
    expect(moved?.text).toContain("16:00");

    await page.getByRole("link", { name: "Termin absagen" }).click();
    await page.getByRole("button", { name: "Absagen und eine Person benachrichtigen" }).click();
    const [cancelled] = await awaitMails(demo, "karten@example.org", 4);
    expect(cancelled?.subject).toMatch(/abgesagt/i);
  });
});

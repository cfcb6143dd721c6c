import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import axe from "axe-core";
import type { Browser, BrowserContext, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type DemoServer, startDemo } from "../support/demo-server.ts";
import { awaitMails, findConfirmLink, launchBrowser, signUpInPage, visit } from "../support/demo-visit.ts";
import { openLocalDatabase } from "../support/local-database.ts";
import { poison } from "../support/poison.ts";

const ORGANISER = "redaktion@example.org";
const DESK = "/admin/open-data-in-kommunen";
const stateDir = mkdtempSync(join(tmpdir(), "opendata-events-organisers-"));
let demo: DemoServer;
let browser: Browser;
let admin: { page: Page; context: BrowserContext };

beforeAll(async () => {
  // A demo of its own: the list of another one may be a minute old.
  [demo, browser] = await Promise.all([startDemo({ STATE_DIR: stateDir }), launchBrowser()]);
  admin = await signIn();
});
afterAll(async () => {
  await browser?.close();
  await demo?.stop();
  rmSync(stateDir, { recursive: true, force: true });
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
  test("plans a session in two languages and publishes it; a town's page takes sign-ups; it is moved, thanked for, another one cancelled", async () => {
    const { page } = admin;
    await page.getByRole("link", { name: "Termine", exact: true }).click();
    await page.getByRole("link", { name: "Neuer Termin" }).click();
    await page
      .getByRole("textbox", { name: /^Titel/ })
      .first()
      .fill("Karten für alle");
    await page.locator("summary", { hasText: "Englisch, freiwillig: Titel" }).click();
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

    const database = openLocalDatabase(stateDir);
    const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString();
    database
      .prepare("UPDATE sessions SET starts_at = ?, ends_at = ? WHERE id = ?")
      .run(minutesAgo(120), minutesAgo(30), session.split("/").at(-1) ?? "");
    await page.goto(`${demo.api}${DESK}/mailings/send/${session.split("/").at(-1)}/thanks`);
    await page.getByRole("button", { name: "An eine Person senden" }).click();
    // The two minutes in which it could be stopped are over.
    database.prepare("UPDATE outbox SET due_at = created_at WHERE kind = 'thanks'").run();
    database.close();
    const [thanks] = await awaitMails(demo, "karten@example.org", 4);
    expect(thanks?.subject).toMatch(/dank/i);

    await page.goto(`${demo.api}${DESK}/sessions/session-on-site`);
    await page.getByRole("link", { name: "Termin absagen" }).click();
    await page.getByRole("button", { name: "Absagen und 8 Personen benachrichtigen" }).click();
    await page.getByText("Abgesagt. Alle Angemeldeten bekommen eine E-Mail.").waitFor();
    const [cancelled] = await awaitMails(demo, "example.", 1);
    expect(cancelled?.subject).toMatch(/abgesagt/i);
  });

  test("finds every page where a link leads, each for everybody (axe), and no text in it that runs (S-16)", async () => {
    const database = openLocalDatabase(stateDir);
    poison(database);
    database.close();
    const { cookies } = await admin.context.storageState();
    // Without the pages' policy, which would stop a script that got in: here it must not get in.
    const context = await browser.newContext({ locale: "de-DE", bypassCSP: true });
    await context.addCookies(cookies);
    const page = await context.newPage();
    await page.addInitScript(axe.source);
    const faults: string[] = [];
    let poisoned = 0;
    const count = await crawl(page, async (path, status) => {
      if (status !== 200) faults.push(`${path}: ${status}`);
      const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run());
      faults.push(...violations.map(({ id, nodes }) => `${path}: ${id} ${nodes[0]?.html}`));
      faults.push(...(await page.evaluate(findPwned)).map((what) => `${path}: ${what}`));
      if ((await page.content()).includes("data-pwned")) poisoned++;
    });
    expect(faults).toEqual([]);
    expect(count).toBeGreaterThan(30);
    expect(poisoned).toBeGreaterThan(10);
    await context.close();
  });

  test("leaves nothing that runs on public pages, in the tag on a stranger's page, and in mails (S-16)", async () => {
    const context = await browser.newContext({ locale: "de-DE", bypassCSP: true });
    const page = await context.newPage();
    const faults: string[] = [];
    const slug = DESK.split("/").at(-1);
    const own = ["/", `/s/${slug}`, `/s/${slug}/privacy`, `/s/${slug}/imprint`, `/s/${slug}/my`];
    for (const address of [...own.map((path) => demo.api + path), `${demo.host}/plain.html`]) {
      await page.goto(address);
      // The German list may be a minute old.
      await page.evaluate(() => document.querySelector("opendata-events")?.setAttribute("locale", "en"));
      await page.getByText("{{7*7}}").first().waitFor({ state: "attached" });
      faults.push(...(await page.evaluate(findPwned)).map((what) => `${address}: ${what}`));
    }
    const body = { series: slug, session: "session-open", email: "pwned@example.org" };
    const headers = { "Content-Type": "application/json" };
    await fetch(`${demo.api}/api/v1/signups`, { method: "POST", headers, body: JSON.stringify(body) });
    await page.goto(await findConfirmLink(demo, "pwned@example.org"));
    faults.push(...(await page.evaluate(findPwned)));
    await page.getByRole("button", { name: "Jetzt bestätigen" }).click();
    for (const mail of await awaitMails(demo, "pwned@example.org", 2)) {
      expect(mail.text).toContain("data-pwned");
      await page.setContent(mail.html);
      faults.push(...(await page.evaluate(findPwned)).map((what) => `${mail.subject}: ${what}`));
    }
    expect(faults).toEqual([]);
    await context.close();
  });
});

/** Every page of the admin that a link leads to from the overview, one of each kind. */
async function crawl(page: Page, look: (path: string, status: number) => Promise<void>): Promise<number> {
  const waiting = [DESK];
  const seen = new Set<string>(waiting);
  for (let path = waiting.shift(); path; path = waiting.shift()) {
    const answer = await page.goto(demo.api + path);
    await look(path, answer?.status() ?? 0);
    const links = await page
      .locator("a[href]")
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    for (const link of links.map((href) => new URL(href)).filter(({ origin }) => origin === demo.api)) {
      const shape = shapeOf(link.pathname);
      if (!link.pathname.startsWith(DESK) || isDownload(link.pathname) || seen.has(shape)) continue;
      seen.add(shape);
      waiting.push(link.pathname + link.search);
    }
  }
  return seen.size;
}

/** What the payload left in a page: something that ran, or an element of its own. */
const findPwned = () => {
  const roots: ParentNode[] = [document];
  for (const tag of document.querySelectorAll("opendata-events")) if (tag.shadowRoot) roots.push(tag.shadowRoot);
  const made = roots.flatMap((root) => [...root.querySelectorAll("[data-pwned], a[href^='javascript:' i]")]);
  return ["pwned" in globalThis ? "it ran" : "", ...made.map(({ outerHTML }) => outerHTML)].filter(Boolean);
};

/** An address that answers with a file instead of a page. */
const isDownload = (path: string) => /\.(csv|json|ics|html)$/.test(path) || /\/(exports\/.+|data)$/.test(path);

/** One page of a kind is enough: of five sessions one is opened. */
const shapeOf = (path: string) =>
  path.replace(
    /(?<=\/(?:sessions|speakers|wishes|people|mailings|questions|surveys|registrations)\/)(?!new\b)[^/]+/g,
    "…",
  );

import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright";
import { findBrowser, launchArgs } from "./browser.ts";
import type { DemoAddresses } from "./shared-demo.ts";

/** Starts the browser that `npm test` found. */
export const launchBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: findBrowser(), args: launchArgs });

/** A page in a fresh profile, and what went wrong in it: console errors, exceptions, policy violations. */
export async function visit(browser: Browser, address: string, options: BrowserContextOptions = {}) {
  const context = await browser.newContext({ locale: "de-DE", ...options });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(message.text());
  });
  page.on("pageerror", (error) => faults.push(String(error)));
  await page.goto(address);
  return { page, context, faults };
}

/** The button that opens the form of the next session. */
export const findSignUpButton = (page: Page) => page.getByRole("button", { name: /^Anmelden/ }).first();

/** Signs up in the page for the next session. */
export async function signUpInPage(page: Page, email: string): Promise<void> {
  await findSignUpButton(page).click();
  await page.getByLabel("E-Mail-Adresse").first().fill(email);
  await page.getByRole("button", { name: "Anmeldung absenden" }).click();
  await page.getByRole("heading", { name: /bestätigen Sie Ihre E-Mail-Adresse/ }).waitFor();
}

interface KeptMail {
  to: string;
  subject: string;
  text: string;
  html: string;
}

/** Waits until the development mailbox holds so many mails for an address; newest first. */
export async function awaitMails(
  demo: Pick<DemoAddresses, "api" | "adminToken">,
  email: string,
  count = 1,
): Promise<KeptMail[]> {
  for (let attempt = 0; attempt < 150; attempt++) {
    const answer = await fetch(`${demo.api}/dev/mail`, { headers: { Accept: "application/json" } });
    const { items } = (await answer.json()) as { items: KeptMail[] };
    const mails = items.filter(({ to }) => to.includes(email));
    if (mails.length >= count) return mails;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`No ${count} mails for ${email} within half a minute.`);
}

/** The link of the confirmation mail. */
export async function findConfirmLink(demo: Pick<DemoAddresses, "api" | "adminToken">, email: string): Promise<string> {
  const mails = await awaitMails(demo, email);
  const link = mails.map(({ text }) => /https?:\/\/\S+\/c\/[^\s>]+/.exec(text)?.[0]).find(Boolean);
  if (!link) throw new Error(`The mail holds no link to confirm:\n${mails[0]?.text}`);
  return link;
}

/** The status of an address in the organiser's route, by session. */
export async function listStatuses(demo: Pick<DemoAddresses, "api" | "adminToken">, email: string): Promise<string[]> {
  const address = `${demo.api}/api/admin/v1/series/open-data-in-kommunen/registrations`;
  const answer = await fetch(address, { headers: { Authorization: `Bearer ${demo.adminToken}` } });
  const { items } = (await answer.json()) as { items: { email: string; status: string }[] };
  return items.filter((item) => item.email === email).map(({ status }) => status);
}

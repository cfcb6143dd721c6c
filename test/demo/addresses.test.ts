import type { Browser } from "playwright";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { findSignUpButton, launchBrowser, visit } from "../support/demo-visit.ts";

const demo = inject("demo");
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

/** The status of each address that is not 200. */
async function listBroken(addresses: Iterable<string>): Promise<string[]> {
  const answers = [...new Set(addresses)].map(async (address) => {
    const headers = { Authorization: `Bearer ${demo.adminToken}` };
    const { status } = await fetch(address, { headers });
    return status === 200 ? [] : [`${address} answers ${status}`];
  });
  return (await Promise.all(answers)).flat();
}

/** The address of a service out of reach, which one page is about. */
const unreachable = "http://127.0.0.1:9/";

const listPrinted = () => demo.welcome.match(/https?:\/\/\S+/g) ?? [];

test("every printed address answers, the town's page first", async () => {
  expect(listPrinted()[0]).toBe(`${demo.host}/town.html`);
  expect(await listBroken(listPrinted())).toEqual([]);
});

/** What a page links to and shows, its own and the element's, with the form open where there is one at once. */
async function listFaults(address: string): Promise<string[]> {
  const { page, context } = await visit(browser, address);
  const opener = findSignUpButton(page);
  const hasOpener = await opener.waitFor({ timeout: 3000 }).then(
    () => true,
    () => false,
  );
  if (hasOpener) await opener.click();
  await page.waitForTimeout(500);
  const links = page.locator("a[href], img[src]");
  const found = await links.evaluateAll((all) =>
    all.map((link) => ({
      address: link instanceof HTMLImageElement ? link.src : (link as HTMLAnchorElement).href,
      hasTarget: (() => {
        const fragment = (link as HTMLAnchorElement).hash?.slice(1);
        return !fragment || Boolean((link.getRootNode() as Document | ShadowRoot).getElementById(fragment));
      })(),
    })),
  );
  await context.close();
  const dead = found.filter(({ hasTarget }) => !hasTarget).map((link) => `${link.address} has no target`);
  const remote = found
    .map((link) => link.address.split("#")[0] as string)
    .filter((url) => /^https?:/.test(url) && !url.startsWith(unreachable));
  return [...dead, ...(await listBroken(remote))].map((fault) => `${address}: ${fault}`);
}

test("every link and picture of every page answers, those of the element included", { timeout: 240_000 }, async () => {
  const pages = [`${demo.host}/`, ...listPrinted().filter((address) => !address.includes("/api/"))];
  const broken: string[] = [];
  // Four side by side: a page waits more than it works.
  const visitor = async () => {
    for (let address = pages.pop(); address; address = pages.pop()) broken.push(...(await listFaults(address)));
  };
  await Promise.all([visitor(), visitor(), visitor(), visitor()]);
  expect(broken).toEqual([]);
});

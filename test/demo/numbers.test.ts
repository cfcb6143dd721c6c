import type { Browser } from "playwright";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { launchBrowser, signUpInPage } from "../support/demo-visit.ts";
import { openNoted, readNotes } from "../support/page-numbers.ts";
import { listWeights } from "../support/weights.ts";

const demo = inject("demo");
const list = "/api/v1/series/open-data-in-kommunen?locale=de";
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

test("the list needs the script and one answer; the form comes after it", async () => {
  // A page without `images`: who wants the series' picture asks for one file more.
  const { page, context } = await openNoted(browser, `${demo.host}/strict-policy.html`);
  const { listAt, requests } = await readNotes(page);
  const ofService = requests.filter(({ address }) => address.startsWith(demo.api));
  const before = ofService.filter(({ endedAt }) => endedAt <= listAt).map(({ address }) => address);
  expect(before).toEqual([`${demo.api}/opendata-events.js`, `${demo.api}${list}`]);
  const form = requests.find(({ address }) => address.endsWith("/form.js"));
  expect(form?.startedAt).toBeGreaterThan(listAt);
  await context.close();
});

test.each(["plain", "three-times", "strict-policy"])("the tag leaves no trace on the page: %s", async (name) => {
  const { page, context, faults, requested } = await openNoted(browser, `${demo.host}/${name}.html`);
  const { globals, violations } = await readNotes(page);
  expect({ globals, violations, faults }).toEqual({ globals: [], violations: [], faults: [] });
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate("localStorage.length + sessionStorage.length")).toBe(0);
  expect(await page.evaluate("indexedDB.databases()")).toEqual([]);
  expect(await page.evaluate("caches.keys()")).toEqual([]);
  const own = [demo.api, demo.host, "data:"];
  expect(requested.filter((address) => !own.some((house) => address.startsWith(house)))).toEqual([]);
  await context.close();
});

test("a whole sign-up, details and archive add nothing to the history, the console or the storage", async () => {
  const { page, context, faults } = await openNoted(browser, `${demo.host}/plain.html`);
  await readNotes(page);
  const address = page.url();
  const length = await page.evaluate("history.length");
  for (const part of ["Rückblick", /^Einzelheiten/]) {
    await page.getByRole("button", { name: part, expanded: false }).first().click();
    await page.getByRole("button", { name: part, expanded: true }).waitFor();
  }
  await signUpInPage(page, "numbers@example.org");
  expect(await page.evaluate("history.length")).toBe(length);
  expect(page.url()).toBe(address);
  const { violations } = await readNotes(page);
  expect({ violations, faults, cookies: await context.cookies() }).toEqual({ violations: [], faults: [], cookies: [] });
  expect(await page.evaluate("localStorage.length + sessionStorage.length")).toBe(0);
  await context.close();
});

test.each([
  ["town", 1280, 720],
  ["town", 360, 740],
  ["foundation", 1280, 720],
  ["foundation", 360, 740],
])("nothing moves once its place is kept free: %s, %i by %i", async (name, width, height) => {
  const { page, context } = await openNoted(browser, `${demo.host}/${name}.html`, { viewport: { width, height } });
  // Beside a place that is not kept free, the foot of the page is seen at first and then moves away.
  expect((await readNotes(page)).shifts).toEqual([]);
  await context.close();
});

// The element keeps no place free for the picture of the series, which arrives after the list.
test("the picture of the series moves nothing", async () => {
  const { page, context } = await openNoted(browser, `${demo.host}/plain.html`, {}, (opened) =>
    opened.route("**/series.svg", async (route) => {
      await opened.waitForFunction("document.notes.listAt && performance.now() - document.notes.listAt > 500");
      await route.continue();
    }),
  );
  await readNotes(page);
  // The observer hears of a frame only after it.
  await page.locator("opendata-events img.image").evaluate(async (picture: HTMLImageElement) => {
    await picture.decode();
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  });
  const { shifts } = await readNotes(page);
  await context.close();
  expect(shifts).toEqual([]);
});

test("each script keeps within its goal", () => {
  const weights = listWeights();
  expect(weights.length).toBeGreaterThan(4);
  expect(weights.filter(({ bytes, goal }) => !(bytes <= goal))).toEqual([]);
});

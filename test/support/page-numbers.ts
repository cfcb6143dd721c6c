import type { Browser, BrowserContextOptions, Page } from "playwright";

/** One movement of what already stood on the page. */
interface Shift {
  /** Share of the window that moved, times how far. */
  value: number;
  /** What moved; empty where it has gone since or stands in a shadow root. */
  moved: string[];
}

/** What a page tells of itself since its first moment; times in milliseconds of the page's clock. */
interface PageNotes {
  /** When the first list stood in the document. */
  listAt: number;
  shifts: Shift[];
  violations: string[];
  /** Globals that have come since, those of the frameworks and drivers too. */
  globals: string[];
  requests: { address: string; startedAt: number; endedAt: number }[];
}

/** Opens a page in a fresh profile and notes what it does, from before its first script on; `prepare` comes before it loads. */
export async function openNoted(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
  prepare: (page: Page) => unknown = () => {},
) {
  const context = await browser.newContext({ locale: "de-DE", ...options });
  await context.addInitScript(takeNotes);
  const page = await context.newPage();
  const faults: string[] = [];
  const requested: string[] = [];
  page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
  page.on("pageerror", (error) => faults.push(String(error)));
  page.on("request", (request) => requested.push(request.url()));
  await prepare(page);
  await page.goto(address);
  return { page, context, faults, requested };
}

/** Waits until the list and all that the tag fetches by itself is there, and returns what was noted. */
export async function readNotes(page: Page): Promise<PageNotes> {
  // Playwright's own waiting evaluates text, which a strict policy of the page forbids.
  const listed = () => page.evaluate(() => (document as unknown as { notes: PageNotes }).notes.listAt > 0);
  while (!(await listed())) await page.waitForTimeout(20);
  await page.waitForLoadState("networkidle");
  return page.evaluate(() => {
    const { known, ...notes } = (document as unknown as { notes: PageNotes & { known: string[] } }).notes;
    const resources = performance.getEntriesByType("resource") as PerformanceResourceTiming[];
    const requests = resources.map(({ name, startTime, responseEnd }) => {
      return { address: name, startedAt: startTime, endedAt: responseEnd };
    });
    return { ...notes, requests, globals: Object.getOwnPropertyNames(window).filter((name) => !known.includes(name)) };
  });
}

/** Runs in the page. Its notes hang on the document, since a global would be counted with the others. */
function takeNotes(): void {
  const shifts: Shift[] = [];
  const violations: string[] = [];
  const notes = { listAt: 0, shifts, violations, known: Object.getOwnPropertyNames(window) };
  Object.defineProperty(document, "notes", { value: notes });
  document.addEventListener("ode-ready", () => {
    notes.listAt ||= performance.now();
  });
  document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) => {
    violations.push(`${effectiveDirective} ${blockedURI}`);
  });
  new PerformanceObserver((found) => {
    type Entry = PerformanceEntry & { value: number; sources: { node: Node | null }[] };
    for (const { value, sources } of found.getEntries() as Entry[]) {
      shifts.push({ value, moved: sources.map(({ node }) => (node instanceof Element ? node.localName : "")) });
    }
  }).observe({ type: "layout-shift", buffered: true });
}

import { expect } from "vitest";
import { awaitInPage, type EngineName, type EnginePage, type PageLook } from "./engine.ts";
import { awaitLists } from "./expectations.ts";

/** A host page and what is expected of it beyond what is expected of all: the list, styled and quiet, and its form. */
export interface HostCase {
  page: string;
  says: string;
  /** The language of each tag on the page; by default one in German. */
  locales?: string[];
  /** The name under which the page is opened, where it is not the usual one. */
  site?: "intranet.test";
  look?: PageLook;
  /** What a visitor does until the list can be expected. */
  arrange?: (page: EnginePage) => Promise<void>;
  /** Looked at before the form is opened. */
  list?: (page: EnginePage, engine: EngineName) => Promise<void>;
  /** Looked at with the form open; `false` where there is none. */
  form?: ((page: EnginePage) => Promise<void>) | false;
  /** What a framework adds to the page's globals by itself. */
  globals?: string[];
  warnings?: unknown[];
}

/** The table of cases; a page joins the matrix by a line here. */
export const cases: HostCase[] = [
  { page: "plain", says: "on a page with nothing else" },
  { page: "town", says: "on a town's page" },
  { page: "foundation", says: "on a foundation's page" },
  { page: "two-on-a-page", says: "in German and English side by side", locales: ["de", "en"] },
  { page: "strict-policy", says: "under a strict policy" },
  { page: "nonce-policy", says: "under a policy with a nonce, which its chunks inherit" },
  { page: "hash-policy", says: "from one file, under a policy of hashes alone" },
  { page: "trusted-types", says: "where Trusted Types are required" },
  {
    page: "cross-origin-isolated",
    says: "on an isolated page",
    list: async (page) => expect(await page.run("return crossOriginIsolated;")).toBe(true),
  },
  {
    page: "snapshot",
    says: "from copies of the host, and asks the service only from the form",
    list: async (page) => expect(await listForeignOrigins(page)).toEqual([]),
    form: expectOnlyService,
  },
  {
    page: "placeholder",
    says: "in place of a `div`, as its `data-` attributes say",
    list: async (page) => expect(await readTitleTag(page)).toBe("H3"),
  },
  { page: "import-map", says: "preloaded and checked by an import map" },
  { page: "three-times", says: "twice, with the script there three times", locales: ["de", "de"] },
  {
    page: "two-versions",
    says: "in the first of two versions, and the second says so once",
    warnings: [expect.stringMatching(/is registered already/)],
  },
  {
    page: "after-consent",
    says: "once the visitor has allowed the script",
    async arrange(page) {
      expect(await page.run(`return document.querySelector("opendata-events a").checkVisibility();`)).toBe(true);
      await page.click("#allow");
    },
  },
  {
    page: "set-before",
    says: "with the properties that were set before its script came",
    locales: ["en"],
    list: async (page) => expect(await readTitleTag(page)).toBe("H4"),
  },
  { page: "removed-and-back", says: "again after the host took it away and put it back", arrange: swapTwice },
  { page: "single-page", says: "again when a visitor comes back to its part of the page", arrange: walkAway },
  { page: "host-shadow-root", says: "in a shadow root of the host" },
  {
    page: "intranet",
    says: "without encryption, and leads to the hosted page for the sign-up",
    site: "intranet.test",
    list: expectHostedLink,
    form: false,
  },
  { page: "hostile-styles", says: "as it is, whatever the host's styles reach for" },
  {
    page: "every-element",
    says: "as it is, where a style is for every element",
  },
  { page: "kern", says: "in KERN's colours", list: expectColoursOfKern },
  { page: "dark", says: "light on dark, where asked for", list: expectLightOnDark },
  { page: "print", says: "on paper, without what cannot be pressed there", list: expectPaper, form: false },
  {
    page: "print",
    says: "on paper without the form that was open",
    form: expectPaper,
  },
  { page: "sticky-header", says: "and its form comes to stand below a fixed header", form: expectBelowHeader },
  {
    page: "right-to-left",
    says: "from left to right within a page that runs from right to left",
    list: async (page) => expect(await readInFrame(page, "getComputedStyle(frame).direction")).toBe("ltr"),
  },
  {
    page: "arabic",
    says: "in Arabic, from right to left",
    locales: ["ar"],
    list: expectRightToLeft,
    form: async (page) =>
      expect(
        await page.run("return document.documentElement.scrollWidth - document.documentElement.clientWidth;"),
      ).toBe(0),
  },
  { page: "narrow-column", says: "in a column of 280 pixels, and nothing sticks out", form: expectNothingOutside },
  {
    page: "wide",
    says: "over the whole width of 1600 pixels",
    look: { width: 1600 },
    list: async (page) => expect(await readInFrame(page, "frame.getBoundingClientRect().width")).toBe(1600),
    form: expectNothingOutside,
  },
  { page: "react", says: "in React", list: expectToldFramework },
  {
    page: "vue",
    says: "in Vue",
    list: expectToldFramework,
    globals: ["__VUE__", "__VUE_INSTANCE_SETTERS__", "__VUE_SSR_SETTERS__"],
  },
];

const readInFrame = (page: EnginePage, expression: string) =>
  page.run(
    `const frame = document.querySelector("opendata-events").shadowRoot.querySelector(".ode"); return ${expression};`,
  );

const readTitleTag = (page: EnginePage) => readInFrame(page, `frame.querySelector(".series").localName.toUpperCase()`);

/** The origins, other than the page's own, from which anything was asked so far. */
const listForeignOrigins = (page: EnginePage) =>
  page.run<string[]>(`const origins = performance.getEntriesByType("resource").map(({ name }) => new URL(name).origin);
    return [...new Set(origins)].filter((origin) => origin !== location.origin);`);

async function expectOnlyService(page: EnginePage): Promise<void> {
  expect(await listForeignOrigins(page)).toEqual([]);
  await page.type("input[type=email]", "a");
  const isAsked = `performance.getEntriesByType("resource").some(({ name }) => name.includes("/challenge"))`;
  await awaitInPage(page, `return ${isAsked};`, "the challenge");
  const service = await page.run<string>(`return document.querySelector("opendata-events").api;`);
  expect(await listForeignOrigins(page)).toEqual([service]);
}

/** The list runs from right to left, and begins with the date at the right edge. */
async function expectRightToLeft(page: EnginePage): Promise<void> {
  expect(await readInFrame(page, "getComputedStyle(frame).direction")).toBe("rtl");
  expect(await readInFrame(page, `/[\u0600-\u06ff]/.test(frame.querySelector("[id^=open-]").textContent)`)).toBe(true);
  const [left, right] = await page.run<[number, number]>(`
    const { shadowRoot } = document.querySelector("opendata-events");
    const around = shadowRoot.querySelector(".ode").getBoundingClientRect();
    const date = shadowRoot.querySelector(".date").getBoundingClientRect();
    return [date.left - around.left, around.right - date.right];`);
  expect(right).toBeLessThan(left);
}

async function swapTwice(page: EnginePage): Promise<void> {
  await awaitLists(page);
  await page.click("#swap");
  await awaitLists(page, 0);
  await page.click("#swap");
}

async function walkAway(page: EnginePage): Promise<void> {
  await awaitLists(page);
  await page.click("#to-contact");
  await awaitLists(page, 0);
  await page.click("#to-sessions");
  await awaitLists(page);
  await page.run("history.back();");
  await awaitLists(page, 0);
  await page.run("history.forward();");
}

async function expectHostedLink(page: EnginePage): Promise<void> {
  expect(await page.run("return isSecureContext;")).toBe(false);
  expect(await readInFrame(page, `frame.querySelector("[id^=open-]").href`)).toMatch(/\/s\/open-data-in-kommunen/);
  expect(await readInFrame(page, `frame.querySelectorAll("button[id^=open-]").length`)).toBe(0);
}

async function expectColoursOfKern(page: EnginePage): Promise<void> {
  const [action, colour] = await page.run<[string, string]>(`
    const probe = document.body.appendChild(document.createElement("div"));
    probe.style.setProperty("color", "var(--kern-color-action-default)");
    const opener = document.querySelector("opendata-events").shadowRoot.querySelector(".button");
    return [getComputedStyle(opener).backgroundColor, getComputedStyle(probe).color];`);
  expect(action).toBe(colour);
}

async function expectLightOnDark(page: EnginePage): Promise<void> {
  expect(await readInFrame(page, "getComputedStyle(frame).color")).toBe("rgb(242, 238, 230)");
  expect(await readInFrame(page, "getComputedStyle(frame.getRootNode().host).backgroundColor")).toBe("rgb(23, 21, 18)");
}

async function expectBelowHeader(page: EnginePage): Promise<void> {
  const top = "frame.getRootNode().activeElement.getBoundingClientRect().top";
  await awaitInPage(
    page,
    `const tag = document.querySelector("opendata-events");
    const { top } = tag.shadowRoot.activeElement?.getBoundingClientRect() ?? {};
    return top >= 120 && top < innerHeight;`,
    "the form's heading below the header",
  );
  expect(await readInFrame(page, top)).toBeGreaterThanOrEqual(120);
}

async function expectNothingOutside(page: EnginePage): Promise<void> {
  const outside = await readInFrame(
    page,
    `[...frame.querySelectorAll(":not(.vh, .vh *)")]
    .filter((part) => part.getBoundingClientRect().right > frame.getBoundingClientRect().right + 1)
    .map((part) => part.localName + "." + part.className)`,
  );
  expect(outside).toEqual([]);
}

/** Not every driver can print: what is said for paper is made to be said for the screen. */
async function expectPaper(page: EnginePage): Promise<void> {
  const shown = await page.run(`
    const { shadowRoot } = document.querySelector("opendata-events");
    for (const sheet of [...document.styleSheets, ...shadowRoot.adoptedStyleSheets])
      for (const rule of sheet.cssRules) if (rule.media?.mediaText === "print") rule.media.mediaText = "all";
    const isShown = (selector) => [...shadowRoot.querySelectorAll(selector)].some((part) => part.checkVisibility());
    return [".series", ".title", "time", "form", "button"].filter(isShown);`);
  expect(shown).toEqual([".series", ".title", "time"]);
}

async function expectToldFramework(page: EnginePage): Promise<void> {
  await awaitInPage(page, `return / Termine sind da/.test(document.querySelector("#told").textContent);`, "ode-ready");
  expect(await readTitleTag(page)).toBe("H3");
}

import { expect } from "vitest";
import { awaitInPage, type EnginePage } from "./engine.ts";

/** What `watch.js` has noted, and the globals that have come since. */
interface Watched {
  errors: string[];
  warnings: string[];
  violations: string[];
  globals: string[];
}

/** Every tag of the page, those in shadow roots of the host as well; to be put before the body of `run`. */
export const FIND_TAGS = `
const findTags = (root = document) => [
  ...root.querySelectorAll("opendata-events"),
  ...[...root.querySelectorAll(":not(opendata-events)")].flatMap(({ shadowRoot }) => shadowRoot ? findTags(shadowRoot) : []),
];
const findOpener = (tag) => tag.shadowRoot?.querySelector("[id^=open-]");`;

/** The title of the series in the demo, by language. */
const titles: Record<string, string> = {
  de: "Open Data in Kommunen",
  en: "Open data in municipalities",
  // Organisers have not worded it in Arabic: the source's title stands there.
  ar: "Open Data in Kommunen",
};

/** What Lit registers of itself; the tag adds nothing (design §7). */
const globalsOfLit = ["litHtmlVersions", "litPropertyMetadata", "reactiveElementVersions"];

/** Waits until so many tags show the list. */
export const awaitLists = (page: EnginePage, count = 1) =>
  awaitInPage(
    page,
    `${FIND_TAGS} const tags = findTags(); return tags.length === ${count} && tags.every((tag) => findOpener(tag)?.checkVisibility());`,
    `${count} list(s)`,
  );

/** Expects each tag to show its list within itself, in its language, with its style sheets in force. */
export async function expectLists(page: EnginePage, locales: string[]): Promise<void> {
  const tags = await page.run<object[]>(`${FIND_TAGS} return findTags().map((tag) => {
    const frame = tag.shadowRoot.querySelector(".ode");
    const series = tag.shadowRoot.querySelector(".series");
    const opener = findOpener(tag);
    const look = getComputedStyle(opener);
    const around = tag.getBoundingClientRect();
    const isInside = (part) => {
      const { left, right, top, bottom, width, height } = part.getBoundingClientRect();
      const fits = left >= around.left - 1 && right <= around.right + 1 && top >= around.top - 1 && bottom <= around.bottom + 1;
      return part.checkVisibility() && fits && width > 30 && height > 10;
    };
    return {
      title: series.textContent.trim(),
      locale: frame.lang,
      isTitleShown: isInside(series),
      isActionShown: isInside(opener),
      isLightContentShown: Boolean(tag.querySelector("a")?.checkVisibility()),
      frame: getComputedStyle(frame).display,
      isTarget: opener.getBoundingClientRect().height >= 44,
      cursor: look.cursor,
      spacing: look.letterSpacing,
      transform: look.textTransform,
    };
  });`);
  const styled = { frame: "flow-root", isTarget: true, cursor: "pointer", spacing: "normal", transform: "none" };
  const shown = { isTitleShown: true, isActionShown: true, isLightContentShown: false };
  expect(tags).toEqual(locales.map((locale) => ({ title: titles[locale], locale, ...shown, ...styled })));
}

/**
 * Opens the form of the first session, which loads its chunk, and waits until it takes clicks: for a moment after it has
 * come it takes none, and a driver is quicker than that.
 */
export async function openForm(page: EnginePage): Promise<void> {
  await page.click("[id^=open-]");
  await awaitInPage(
    page,
    `const field = findDeep("input[type=email]"); return field && getComputedStyle(field).pointerEvents === "auto";`,
    "the form",
  );
}

/** What has gone wrong so far, and which globals have come that are neither the driver's nor Lit's. */
export async function watch(page: EnginePage): Promise<Watched> {
  const watched = await page.run<Watched>(`
    const { errors, warnings, violations, globals } = document.watched;
    const added = Object.getOwnPropertyNames(window).filter((name) => !globals.includes(name));
    return { errors, warnings, violations, globals: added };`);
  const known = [...globalsOfLit, ...page.globals];
  return { ...watched, globals: watched.globals.filter((name) => !known.includes(name)) };
}

/** Expects no error and no violation, no global but those of a framework, no warning but the named one. */
export async function expectQuiet(
  page: EnginePage,
  ofFramework: string[] = [],
  warnings: unknown[] = [],
): Promise<void> {
  const { globals, ...watched } = await watch(page);
  const own = globals.filter((name) => !ofFramework.includes(name));
  expect({ ...watched, globals: own }).toEqual({ errors: [], warnings, violations: [], globals: [] });
  expect(page.errors).toEqual([]);
}

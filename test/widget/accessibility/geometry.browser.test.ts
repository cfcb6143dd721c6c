import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { page } from "vitest/browser";
import "../../../widget/opendata-events.ts";
import { useFreshPage } from "../page.ts";
import { findOverflow, findOverlaps, findSmallTargets } from "./measure.ts";
import { askFor } from "./media.ts";
import { STATES, showState } from "./states.ts";

beforeAll(() => askFor("light"));
useFreshPage();
afterEach(async () => {
  document.documentElement.style.fontSize = "";
  await page.viewport(1280, 1024);
});
afterAll(() => askFor("light"));

const names = Object.keys(STATES);
/** German has the longest words, Arabic the other direction. */
const wordings = ["de", "ar"] as const;

/** Shows a state in a window of that size, with rules of the host for the tag. */
async function showIn(name: string, locale: string, [width, height]: [number, number], css = ""): Promise<ShadowRoot> {
  await page.viewport(width, height);
  const root = await showState(STATES[name]!, locale);
  if (css) document.body.insertAdjacentHTML("beforeend", `<style>${css}</style>`);
  return root;
}

const NOTHING = { overflow: [], overlaps: [] };
const measure = (root: ShadowRoot) => ({ overflow: findOverflow(root), overlaps: findOverlaps(root) });

const each = names.flatMap((name) => wordings.map((locale) => [name, locale] as const));

test.each(each)("%s in %s fits a window of 320 px, which is one of 1280 px at a zoom of four", async (name, locale) => {
  expect(measure(await showIn(name, locale, [320, 256]))).toEqual(NOTHING);
});

test.each(each)("%s in %s fits a column of 280 px in a wide window", async (name, locale) => {
  const css = "opendata-events { inline-size: 280px }";
  expect(measure(await showIn(name, locale, [1280, 1024], css))).toEqual(NOTHING);
});

test.each(each)("%s in %s loses nothing with text of twice the size", async (name, locale) => {
  document.documentElement.style.fontSize = "200%";
  expect(measure(await showIn(name, locale, [1280, 1024]))).toEqual(NOTHING);
  await page.viewport(640, 512);
  expect(measure(document.querySelector("opendata-events")!.root)).toEqual(NOTHING);
});

/** The distances of WCAG 1.4.12. */
const SPACING = "line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important;";

test.each(each)("%s in %s bears the text spacing of WCAG 1.4.12 at 320 px", async (name, locale) => {
  const root = await showIn(name, locale, [320, 640], `opendata-events { ${SPACING} }`);
  expect(measure(root)).toEqual(NOTHING);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`* { ${SPACING} } p { margin-block-end: 2em !important }`);
  root.adoptedStyleSheets.push(sheet);
  expect(measure(root)).toEqual(NOTHING);
});

test("the text spacing that a host sets reaches the words of the tag", async () => {
  const root = await showIn("list", "de", [1280, 1024], `opendata-events { ${SPACING} }`);
  const { letterSpacing, wordSpacing, fontSize } = getComputedStyle(root.querySelector(".lead")!);
  const size = Number.parseFloat(fontSize);
  expect(Number.parseFloat(letterSpacing) / size).toBeCloseTo(0.12, 2);
  expect(Number.parseFloat(wordSpacing) / size).toBeCloseTo(0.16, 2);
});

test.each(names)("every target in %s is at least 24 px wide and high, narrow and wide", async (name) => {
  const root = await showIn(name, "de", [320, 640]);
  expect(findSmallTargets(root, 24)).toEqual([]);
  await page.viewport(1280, 1024);
  expect(findSmallTargets(root, 24)).toEqual([]);
});

test("a target that is too small would be noticed", async () => {
  const root = await showIn("list", "de", [320, 640]);
  root.querySelector<HTMLElement>("#more-d14")!.style.minBlockSize = "0";
  root.querySelector<HTMLElement>("#more-d14")!.style.fontSize = "10px";
  expect(findSmallTargets(root, 24).join()).toContain("#more-d14");
});

test.each([
  ["ar", "ltr"],
  ["de", "rtl"],
])("a form in %s makes a page written %s no wider", async (locale, direction) => {
  const root = await showIn("form", locale, [1280, 1024]);
  document.documentElement.dir = direction;
  expect(findOverflow(root)).toEqual([]);
});

test.each(names)("nothing moves in %s where a visitor asked for less motion", async (name) => {
  await askFor("reduced motion");
  const root = await showIn(name, "de", [1280, 1024]);
  // What only keeps clicks away moves nothing.
  const unseen = root.adoptedStyleSheets
    .flatMap(({ cssRules }) => [...cssRules])
    .filter((rule) => rule instanceof CSSKeyframesRule)
    .filter(({ cssRules }) => [...cssRules].every((frame) => /^[^{]+\{ pointer-events: none; \}$/.test(frame.cssText)))
    .map(({ name }) => name);
  const seen = document
    .getAnimations()
    .filter((animation) => !unseen.includes((animation as CSSAnimation).animationName));
  expect(seen.filter(({ effect }) => root.contains((effect as KeyframeEffect).target))).toEqual([]);
  const moving = [...root.querySelectorAll(".ode *")].filter((element) => {
    const { animationName, transitionDuration } = getComputedStyle(element);
    const isSeen = ![...unseen, "none"].includes(animationName);
    return element.checkVisibility() && (isSeen || transitionDuration !== "0s");
  });
  expect(moving).toEqual([]);
  await askFor("light");
});

test.each(["landscape", "portrait"])("the list is there when the window is held %s", async (held) => {
  const size: [number, number] = held === "landscape" ? [640, 360] : [360, 640];
  const root = await showIn("list", "de", size);
  expect(root.querySelector(".next")!.checkVisibility()).toBe(true);
  expect(measure(root)).toEqual(NOTHING);
});

import axe from "axe-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { page } from "vitest/browser";
import "../../../widget/opendata-events.ts";
import { LOCALES } from "../../../worker/contract/locales.ts";
import { useFreshPage } from "../page.ts";
import { askFor, statePaintedColours } from "./media.ts";
import { STATES, showState } from "./states.ts";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

beforeAll(() => page.viewport(1280, 1024));
useFreshPage();
afterAll(() => askFor("light"));

/** What axe finds wrong on the page, the host's part included. */
async function findFaults(): Promise<string[]> {
  const { root } = document.querySelector("opendata-events")!;
  const isForced = matchMedia("(forced-colors: active)").matches;
  const restore = statePaintedColours(isForced ? root.querySelectorAll<HTMLElement>(".ode *") : []);
  const { violations } = await axe.run(document, {
    runOnly: TAGS,
    resultTypes: ["violations"],
    preload: false,
  });
  restore();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, any }) => `${id} ${target} ${any[0]?.message}`));
}

const cases = Object.keys(STATES).flatMap((name) => LOCALES.map((locale) => [name, locale] as const));

test.each(cases)(
  "axe finds no fault in %s in %s, in light, dark and forced colours",
  async (name, locale) => {
    const found: Record<string, string[]> = {};
    await askFor("light");
    await showState(STATES[name]!, locale);
    for (const media of ["light", "dark", "forced colours"] as const) {
      await askFor(media);
      found[media] = await findFaults();
    }
    expect(found).toEqual({ light: [], dark: [], "forced colours": [] });
  },
  30_000,
);

test.each(Object.keys(STATES))("axe finds no fault in %s in a narrow column", async (name) => {
  await askFor("light");
  await page.viewport(320, 640);
  await showState(STATES[name]!, "de");
  const found = await findFaults();
  await page.viewport(1280, 1024);
  expect(found).toEqual([]);
});

test("axe would notice a text that is too pale, in each of the colour schemes", async () => {
  const root = await showState(STATES.list!, "de");
  for (const media of ["light", "dark"] as const) {
    await askFor(media);
    root.querySelector<HTMLElement>(".meta")!.style.color = media === "light" ? "#aaa" : "#444";
    expect((await findFaults()).join()).toContain("color-contrast");
  }
});

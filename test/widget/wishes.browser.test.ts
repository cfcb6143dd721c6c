import { expect, test } from "vitest";
import "../../widget/opendata-events.ts";
import type { SeriesAnswer } from "../../worker/contract/series-answer.ts";
import { buildAnswer, find, mockApi, showTag, useFreshPage } from "./page.ts";

useFreshPage();

type Wish = SeriesAnswer["wishes"][number];

const buildWish = (changes: Partial<Wish>): Wish => ({
  id: "w1",
  text: "Daten im Haushalt",
  votes: 3,
  status: "open",
  session: null,
  ...changes,
});

async function showWishes(wishes: Wish[]): Promise<HTMLElement[]> {
  mockApi({ ...buildAnswer(), wishes });
  const root = showTag();
  await find(root, ".wish");
  return [...root.querySelectorAll<HTMLElement>(".wish")];
}

test.each<[Partial<Wish>, string | undefined]>([
  [{ status: "open" }, undefined],
  [{ status: "planned" }, "geplant"],
  [{ status: "planned", session: "s1" }, "geplant für den 10. Dezember 2026"],
  [{ status: "own-session" }, "mit eigenem Termin"],
  [{ status: "own-session", session: "s1" }, "eigener Termin am 10. Dezember 2026"],
  [{ status: "done" }, "schon besprochen"],
])("what became of a wish: %o", async (changes, outcome) => {
  const [wish] = await showWishes([buildWish(changes)]);
  expect(wish?.querySelector(".meta")?.textContent).toBe(outcome);
});

test("a wish without an outcome keeps no room for one", async () => {
  const [open, planned] = await showWishes([buildWish({}), buildWish({ status: "planned" })]);
  const line = Number.parseFloat(getComputedStyle(open!.querySelector("b")!).lineHeight);
  expect(planned!.offsetHeight - open!.offsetHeight).toBeGreaterThan(line * 0.8);
});

test("in a view of another language a wish names the language it stands in", async () => {
  const [here] = await showWishes([buildWish({})]);
  expect(here?.querySelector("[lang]")).toBeNull();
  document.documentElement.lang = "en";
  const [there] = await showWishes([buildWish({})]);
  expect(there?.querySelector("[lang]")?.getAttribute("lang")).toBe("de");
});

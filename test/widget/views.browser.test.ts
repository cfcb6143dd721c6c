import { expect, test, vi } from "vitest";
import "../../widget/opendata-events.ts";
import { buildAnswer, buildSession, find, mockApi, showTag, useFreshPage } from "./page.ts";

useFreshPage();

const later = { startsAt: "2027-01-14T09:00:00Z", endsAt: "2027-01-14T10:30:00Z" };
const twoSessions = () => buildAnswer([buildSession(), buildSession({ id: "s2", ...later })]);
const has = (root: ShadowRoot, ...selectors: string[]) => selectors.map((selector) => !!root.querySelector(selector));

test("all of a series is its stage, its rows, its archive and its footer", async () => {
  mockApi(twoSessions());
  const root = showTag();
  await find(root, "article.next");
  expect(has(root, ".lead", ".row", ".past", ".foot")).toEqual([true, true, true, true]);
  expect(root.querySelectorAll(".row")).toHaveLength(1);
});

test("the view of the next session has no other session", async () => {
  mockApi(twoSessions());
  const root = showTag('view="next"');
  await find(root, "article.next");
  expect(has(root, ".lead", ".row", ".past", ".foot")).toEqual([false, false, false, true]);
});

test("the list puts each session into a row", async () => {
  mockApi(twoSessions());
  const root = showTag('view="list"');
  await find(root, ".row");
  expect(root.querySelectorAll(".row")).toHaveLength(2);
  expect(has(root, ".next", ".past")).toEqual([false, false]);
});

test("a list without sessions says that no date stands yet, and offers to tell of the next one", async () => {
  mockApi(buildAnswer([]));
  const root = showTag('view="list"');
  expect((await find(root, ".plain")).textContent).toContain("Der nächste Termin steht noch nicht fest");
  expect(has(root, "#open-future")).toEqual([true]);
});

test("the form by itself is open at the next session, takes no focus and cannot be closed", async () => {
  mockApi(twoSessions());
  const root = showTag('view="form"');
  await find(root, "form");
  expect(root.querySelector<HTMLInputElement>("#field-session-s1")?.checked).toBe(true);
  expect(root.activeElement).toBeNull();
  expect([...root.querySelectorAll("button")].map(({ textContent }) => textContent)).not.toContain("Abbrechen");
});

test("the archive by itself is open", async () => {
  mockApi(twoSessions());
  const root = showTag('view="past"');
  await find(root, ".archive");
  expect(has(root, ".next", ".row .row-do")).toEqual([false, false]);
});

test("a view that changes shows at once, and an unknown one is all of the series", async () => {
  mockApi(twoSessions());
  const root = showTag('view="calendar"');
  await find(root, "article.next");
  root.host.setAttribute("view", "list");
  await vi.waitFor(() => expect(has(root, ".next")).toEqual([false]));
  (root.host as HTMLElementTagNameMap["opendata-events"]).view = "next";
  await find(root, "article.next");
});

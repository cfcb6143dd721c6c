import { afterEach, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import "../../widget/opendata-events.ts";
import type { Session } from "../../worker/contract/series-answer.ts";
import { press, type } from "./hands.ts";
import { buildAnswer, buildSession, buildSpeaker, find, mockApi, showTag, useFreshPage } from "./page.ts";

useFreshPage();
afterEach(() => {
  document.documentElement.style.scrollBehavior = "";
});

test("a form opened at the foot of the window shows its head, without motion", async () => {
  mockApi(buildAnswer());
  const root = showTag();
  document.documentElement.style.scrollBehavior = "smooth";
  (root.host as HTMLElement).style.marginBlock = "200vh";
  const opener = await find(root, "#open-s1");
  opener.scrollIntoView({ block: "end", behavior: "instant" });
  opener.click();
  const heading = await find(root, "#form-heading");
  await vi.waitFor(() => expect(root.activeElement).toBe(heading));
  const { top } = heading.getBoundingClientRect();
  expect(top).toBeGreaterThan(0);
  expect(top).toBeLessThan(innerHeight / 2);
});

test("with room, no group stands without a name, and no sign is read aloud", async () => {
  const agenda: Session["agenda"] = [
    { startsAt: "2026-12-10T09:00:00Z", kind: "input", title: "Impuls", speakerIds: [], langs: {} },
  ];
  mockApi(buildAnswer([buildSession({ speakers: [buildSpeaker({ bio: "Leitet das Portal." })], agenda })]));
  const root = showTag();
  (root.host as HTMLElement).style.width = "40em";
  await find(root, ".course");
  for (const name of ["Über Mira Beispiel", "So verläuft der Termin"])
    await expect.element(page.getByRole("group", { name })).toBeInTheDocument();
  await press(root, "#open-s1");
  await press(root, ".submit [type=submit]");
  await find(root, "#form-alert");
  for (const signed of root.querySelectorAll("summary, .error"))
    expect(getComputedStyle(signed, "::before").content).toMatch(/ \/ ""$/);
});

test("no heading, label or error breaks behind the E of E-Mail, however narrow the column", async () => {
  mockApi(buildAnswer());
  const root = showTag();
  await press(root, "#open-s1");
  await find(root, "#field-email");
  expect(findBroken(root)).toEqual([]);
  await press(root, ".submit [type=submit]");
  await find(root, "#form-alert");
  expect(findBroken(root)).toEqual([]);
  type(root, "field-email", "a@example.org");
  await press(root, ".submit [type=submit]");
  await find(root, "#done-heading");
  expect(findBroken(root)).toEqual([]);
});

/** Headings, labels and errors whose "E-Mail" stands on two lines in a column of that many pixels. */
function findBroken(root: ShadowRoot): string[] {
  const broken: string[] = [];
  for (let width = 220; width < 400; width += 5) {
    (root.host as HTMLElement).style.width = `${width}px`;
    for (const element of root.querySelectorAll(":is(h2, h3, h4, h5, h6, label, .alert a, .error)"))
      for (const word of findWords(element))
        if (new Set([...word.getClientRects()].map(({ top }) => top)).size > 1) broken.push(`${width}: ${word}`);
  }
  return broken;
}

function findWords(element: Element): Range[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const words: Range[] = [];
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    for (const { index } of node.data.matchAll(/E-Mail/g)) {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + 6);
      words.push(range);
    }
  }
  return words;
}

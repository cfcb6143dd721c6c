import { afterEach, beforeEach, expect, test, vi } from "vitest";
import "../../widget/opendata-events.ts";
import type { SeriesAnswer } from "../../worker/contract/series-answer.ts";
import { buildAnswer, buildSession, find, mockApi, showTag } from "./page.ts";

beforeEach(() => {
  document.documentElement.lang = "de";
});
afterEach(() => {
  vi.restoreAllMocks();
  document.body.innerHTML = "";
});

const field = (root: ShadowRoot, id: string) => root.getElementById(id) as HTMLInputElement;

/** Signs up for the session on the page, which the service refuses; `change` is what the list says afterwards. */
async function signUpTooLate(answer: SeriesAnswer, code: string, change: () => void) {
  const posted = mockApi(answer, { status: 409, body: { code } });
  const root = showTag();
  (await find(root, "#open-s1")).click();
  await find(root, "#field-email");
  field(root, "field-email").value = "a@example.org";
  field(root, "field-email").dispatchEvent(new Event("input", { bubbles: true }));
  change();
  (await find(root, ".submit [type=submit]")).click();
  await vi.waitFor(() => expect(root.activeElement?.id).toBe("form-alert"));
  return { root, posted };
}

test("the form outlives the only session: what happened is said, and future dates can be chosen", async () => {
  const answer = buildAnswer();
  const { root, posted } = await signUpTooLate(answer, "session-cancelled", () => {
    answer.sessions = [];
  });
  expect(root.querySelector(".next")?.textContent).toContain("Der nächste Termin steht noch nicht fest");
  expect(root.activeElement?.textContent).toContain("inzwischen abgesagt");
  expect(root.activeElement?.querySelector("button")).toBeNull();
  expect(field(root, "field-email").value).toBe("a@example.org");
  // Nobody is put on the list of future dates unasked.
  expect(field(root, "field-session-future").checked).toBe(false);
  field(root, "field-session-future").click();
  (await find(root, ".submit [type=submit]")).click();
  await vi.waitFor(() => expect(posted).toHaveLength(2));
  expect(posted[1]).toMatchObject({ subscribe: true, email: "a@example.org" });
});

test("another session can be chosen for one that closed", async () => {
  const answer = buildAnswer([buildSession(), buildSession({ id: "s2", startsAt: "2027-01-14T09:00:00Z" })]);
  const { root } = await signUpTooLate(answer, "session-closed", () => {
    answer.sessions.shift();
  });
  expect(root.activeElement?.textContent).toContain("inzwischen geschlossen");
  expect(field(root, "field-session-s2").checked).toBe(false);
  expect(root.getElementById("field-session-s1")).toBeNull();
  root.querySelector<HTMLElement>(".submit [type=button]")!.click();
  await vi.waitFor(() => expect(root.activeElement?.id).toBe("open-future"));
});

test("the notice names transfers out of the EU before the button", async () => {
  mockApi(buildAnswer());
  const root = showTag();
  (await find(root, "#open-s1")).click();
  const note = await find(root, ".note");
  expect(note.textContent).toContain("Außerhalb der EU");
  const button = root.querySelector(".submit")!;
  expect(note.compareDocumentPosition(button) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
});

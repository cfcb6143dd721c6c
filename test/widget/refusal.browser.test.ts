import { expect, test, vi } from "vitest";
import "../../widget/opendata-events.ts";
import { withDates } from "../../worker/actions/word-dates.ts";
import type { SeriesAnswer } from "../../worker/contract/series-answer.ts";
import { fillIn, press } from "./hands.ts";
import { buildAnswer, buildSession, find, mockApi, showTag, useFreshPage } from "./page.ts";

useFreshPage();

const field = (root: ShadowRoot, id: string) => root.getElementById(id) as HTMLInputElement;

/** Signs up for the session on the page, which the service refuses; `change` is what the list says afterwards. */
async function signUpTooLate(answer: SeriesAnswer, code: string, change: () => void) {
  const posted = mockApi(answer, { status: 409, body: { code } });
  const root = showTag();
  await fillIn(root);
  change();
  await press(root, ".submit [type=submit]");
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
  await press(root, ".submit [type=submit]");
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
  await press(root, "#open-s1");
  const note = await find(root, ".note");
  expect(note.textContent).toContain("Außerhalb der EU");
  const button = root.querySelector(".submit")!;
  expect(note.compareDocumentPosition(button) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
});

/** Opens the form, types an address and sends it. */
async function signUp(root: ShadowRoot): Promise<void> {
  await fillIn(root);
  await press(root, ".submit [type=submit]");
}

test("each refused field is named in the summary, its link leads there, and none ends as a question with a colon", async () => {
  const answer = buildAnswer();
  const question = { id: "q", kind: "text", label: "Woran arbeiten Sie?", options: [], required: false, langs: {} };
  answer.questions = [question as never];
  const fields = ["givenName", "familyName", "organisation", "role", "wish", "answers.q"];
  const errors = fields.map((field) => ({ field, code: "invalid" }));
  mockApi(answer, { status: 422, body: { code: "invalid-body", errors } });
  const root = showTag();
  await signUp(root);
  const summary = await find(root, "#form-alert");
  const links = [...summary.querySelectorAll<HTMLAnchorElement>("a")];
  const mend = "Bitte kürzen Sie den Text und beginnen Sie mit einem Buchstaben.";
  expect(links.map(({ textContent }) => textContent)).toEqual([
    `Vorname: ${mend}`,
    `Nachname: ${mend}`,
    `Organisation: ${mend}`,
    `Funktion: ${mend}`,
    `Welches Thema wünschen Sie sich? ${mend}`,
    `Woran arbeiten Sie? ${mend}`,
  ]);
  for (const [at, link] of links.entries()) {
    link.click();
    expect(root.activeElement?.id).toBe(`field-${fields[at]}`);
  }
});

test.each([
  [{ code: "invalid-body", errors: "all of them" }],
  [{ code: "invalid-body", errors: [null, 7] }],
  [{ code: 17 }],
  [["<html>"]],
  [null],
])("an answer that is none of ours, %j, leaves a form that can be sent again", async (body) => {
  mockApi(buildAnswer(), { status: 422, body });
  const root = showTag();
  await signUp(root);
  const summary = await find(root, "#form-alert");
  expect(summary.textContent).toContain("Die Verbindung ist unterbrochen");
  expect(root.querySelector(".submit [type=submit]")?.getAttribute("aria-disabled")).toBe("false");
});

test.each(["sessions", "wishes", "consents", "questions"])(
  "a copy without %s is no list: the host's own words stay, and the host is told",
  async (part) => {
    const copy = { ...withDates(buildAnswer()), [part]: undefined };
    mockApi(buildAnswer());
    vi.mocked(fetch).mockImplementation(async () => Response.json(copy));
    const told = vi.fn();
    addEventListener("ode-error", (event) => told((event as CustomEvent).detail.code), { once: true });
    const root = showTag(`src="/copy.json"`);
    await find(root, ".trouble");
    expect(root.host.querySelector("a")?.checkVisibility()).toBe(true);
    await vi.waitFor(() => expect(told).toHaveBeenCalledWith("network"));
  },
);

test("nor is one that lacks the words of its dates", async () => {
  mockApi(buildAnswer());
  vi.mocked(fetch).mockImplementation(async () => Response.json({ ...buildAnswer(), dates: {} }));
  await find(showTag(`src="/copy.json"`), ".trouble");
});

import { expect, test, vi } from "vitest";
import "../../widget/opendata-events.ts";
import { fillIn, press, type } from "./hands.ts";
import { buildAnswer, buildSession, find, hold, mockApi, showTag, useFreshPage } from "./page.ts";

useFreshPage();

const later = (id: string) => buildSession({ id, startsAt: "2027-01-14T09:00:00Z", endsAt: "2027-01-14T10:30:00Z" });

/** Holds back what answers a sign-up. */
const holdSignUp = () => hold((_url, init) => init?.method === "POST");

const send = (root: ShadowRoot) => root.querySelector<HTMLElement>(".submit [type=submit]")!.click();

test("while a sign-up is sent, that is written beside the button, and nothing sends or closes it", async () => {
  const posted = mockApi(buildAnswer());
  const go = holdSignUp();
  const root = showTag();
  await fillIn(root);
  send(root);
  await vi.waitFor(() => expect(posted).toHaveLength(1));
  expect(root.querySelector(".submit")?.textContent).toContain("Ihre Anmeldung wird gesendet.");
  expect(root.querySelectorAll(".submit button")).toHaveLength(1);
  expect(root.activeElement).toBe(root.querySelector(".submit .button"));
  send(root);
  go();
  await vi.waitFor(() => expect(root.activeElement?.id).toBe("done-heading"));
  expect(posted).toHaveLength(1);
});

test("whoever opens the form at another session while a sign-up is sent does not change or repeat it", async () => {
  const posted = mockApi(buildAnswer([buildSession(), later("s2")]));
  const go = holdSignUp();
  const root = showTag();
  await fillIn(root);
  send(root);
  await vi.waitFor(() => expect(posted).toHaveLength(1));
  root.getElementById("open-s2")!.click();
  await find(root, ".row + .form");
  expect(root.querySelector(".submit [type=submit]")?.getAttribute("aria-disabled")).toBe("true");
  send(root);
  go();
  await vi.waitFor(() => expect(root.activeElement?.id).toBe("done-heading"));
  expect(posted).toHaveLength(1);
});

test("what is typed while a sign-up is sent is not told as what was sent", async () => {
  const posted = mockApi(buildAnswer([buildSession(), later("s2")]));
  const go = holdSignUp();
  const root = showTag();
  const told = vi.fn();
  root.host.addEventListener("ode-sign-up", (event) => told((event as CustomEvent).detail.session));
  await fillIn(root);
  send(root);
  await vi.waitFor(() => expect(posted).toHaveLength(1));
  root.getElementById("field-session-s2")!.click();
  type(root, "field-email", "b@example.org");
  go();
  await find(root, "#done-heading");
  expect(told).toHaveBeenCalledWith("s1");
  expect(root.querySelector(".form")!.textContent).toContain("a@example.org");
  expect(root.querySelector(".form")!.textContent).toContain("10. Dezember");
});

test("what is changed while the proof of work is made is not sent unseen", async () => {
  const posted = mockApi(buildAnswer());
  const go = hold((url) => url.includes("/challenge"));
  const root = showTag();
  await fillIn(root);
  send(root);
  type(root, "field-email", "nonsense");
  go();
  await vi.waitFor(() => expect(posted).toHaveLength(1));
  expect(posted[0]).toMatchObject({ email: "a@example.org" });
});

test("an answer to a question that has gone is not sent", async () => {
  const question = { kind: "text" as const, label: "Woher?", options: [], required: false, langs: {} };
  const answer = {
    ...buildAnswer(),
    questions: [
      { ...question, id: "q1" },
      { ...question, id: "q2" },
    ],
  };
  const posted = mockApi(answer);
  const root = showTag();
  await fillIn(root);
  type(root, "field-answers.q1", "Köln");
  type(root, "field-answers.q2", "Bonn");
  answer.questions.shift();
  document.dispatchEvent(new Event("visibilitychange"));
  await vi.waitFor(() => expect(root.getElementById("field-answers.q1")).toBeNull());
  send(root);
  await vi.waitFor(() => expect(posted).toHaveLength(1));
  expect(posted[0]).toMatchObject({ answers: { q2: "Bonn" } });
});

test.each([
  ["next", 1],
  ["next", 2],
  ["list", 1],
  ["list", 2],
  ["full", 1],
])("in the view %s with %i sessions the form outlives a session that is cancelled", async (view, count) => {
  const answer = buildAnswer([buildSession(), later("s2")].slice(0, count));
  mockApi(answer, { status: 409, body: { code: "session-cancelled" } });
  const root = showTag(`view="${view}"`);
  await fillIn(root);
  answer.sessions[0] = { ...answer.sessions[0]!, status: "cancelled", signUp: "closed" };
  send(root);
  await vi.waitFor(() => expect(root.activeElement?.id).toBe("form-alert"));
  expect(root.querySelectorAll(".form")).toHaveLength(1);
  expect(root.querySelector<HTMLInputElement>("#field-email")!.value).toBe("a@example.org");
  if (view !== "next") expect(root.querySelector(".row.cancelled")?.textContent).toContain("Abgesagt");
});

test("after a refusal the list is not taken from what the browser holds", async () => {
  mockApi(buildAnswer(), { status: 409, body: { code: "session-closed" } });
  const root = showTag();
  await fillIn(root);
  send(root);
  await vi.waitFor(() => expect(root.activeElement?.id).toBe("form-alert"));
  const caches = vi.mocked(fetch).mock.calls.map(([url, init]) => String(url).includes("locale=") && init?.cache);
  expect(caches.filter(Boolean)).toEqual(["default", "no-cache"]);
});

test("a form that opens under the pointer takes no click for a moment: the second one of two chooses nothing", async () => {
  mockApi(buildAnswer([buildSession(), later("s2")]));
  const root = showTag();
  await press(root, "#open-s1");
  const choice = (await find(root, "#field-session-s2")).closest("label")!;
  expect(getComputedStyle(choice).pointerEvents).toBe("none");
  await vi.waitFor(() => expect(getComputedStyle(choice).pointerEvents).toBe("auto"));
});

test("a series that takes the place of another brings no form of the other one", async () => {
  mockApi(buildAnswer());
  const root = showTag();
  await press(root, "#open-s1");
  await find(root, "#field-email");
  const first = vi.mocked(fetch).getMockImplementation()!;
  vi.mocked(fetch).mockImplementation(async (input, init) => {
    const answer = await (await first(input, init)).json();
    return Response.json({ ...answer, series: { ...answer.series, slug: "other", title: "Andere" } });
  });
  root.host.setAttribute("series", "other");
  await vi.waitFor(() => expect(root.querySelector(".series")?.textContent).toBe("Andere"));
  expect(root.querySelector(".form")).toBeNull();
});

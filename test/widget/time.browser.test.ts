import { expect, test, vi } from "vitest";
import "../../widget/opendata-events.ts";
import { fillIn } from "./hands.ts";
import { buildAnswer, buildSession, find, mockApi, showTag, useFreshPage } from "./page.ts";

useFreshPage();

const comeBack = () => document.dispatchEvent(new Event("visibilitychange"));

const twoSessions = () =>
  buildAnswer([
    buildSession({ title: "Die erste" }),
    buildSession({ id: "s2", title: "Die zweite", startsAt: "2027-01-14T09:00:00Z", endsAt: "2027-01-14T10:30:00Z" }),
  ]);

test("whoever comes back to the page after a session began is not offered it any more", async () => {
  mockApi(twoSessions());
  const root = showTag();
  await find(root, "#open-s1");
  vi.setSystemTime("2026-12-10T09:05:00Z");
  comeBack();
  await vi.waitFor(() => expect(root.querySelector("#open-s1")).toBeNull());
  expect(root.querySelector(".next")?.textContent).toContain("Anmeldung geschlossen");
});

test("whoever comes back after it ended sees the following one, also while the service is down", async () => {
  mockApi(twoSessions());
  const root = showTag();
  await find(root, "#open-s1");
  mockApi(null);
  vi.setSystemTime("2026-12-10T10:31:00Z");
  comeBack();
  await vi.waitFor(() => expect(root.querySelector(".next .title")?.textContent).toBe("Die zweite"));
  expect(root.textContent).not.toContain("Die erste");
});

test("coming back fetches what is new, tells the host nothing twice, and keeps what was typed", async () => {
  mockApi(twoSessions());
  const ready = vi.fn();
  addEventListener("ode-ready", ready);
  const root = showTag();
  await fillIn(root);
  const answer = twoSessions();
  answer.sessions[1]!.title = "Mit neuem Thema";
  mockApi(answer);
  comeBack();
  await vi.waitFor(() => expect(root.querySelector(".row-title")?.textContent).toBe("Mit neuem Thema"));
  expect(root.querySelector<HTMLInputElement>("#field-email")?.value).toBe("a@example.org");
  expect(ready).toHaveBeenCalledOnce();
  removeEventListener("ode-ready", ready);
});

test("when the network is back, so is the list, without a press of a button, and the focus stays where it was", async () => {
  mockApi(null);
  const root = showTag();
  await find(root, ".trouble");
  mockApi(twoSessions());
  dispatchEvent(new Event("online"));
  await find(root, "#open-s1");
  expect(root.querySelector(".trouble")).toBeNull();
  expect(root.activeElement).toBeNull();
});

test("a tag that is gone asks for nothing any more, one that is put back asks once", async () => {
  mockApi(twoSessions());
  const root = showTag();
  await find(root, "#open-s1");
  root.host.remove();
  vi.mocked(fetch).mockClear();
  comeBack();
  dispatchEvent(new Event("online"));
  expect(fetch).not.toHaveBeenCalled();
  document.body.append(root.host);
  await vi.waitFor(() => expect(fetch).toHaveBeenCalledOnce());
  vi.mocked(fetch).mockClear();
  dispatchEvent(new Event("online"));
  expect(fetch).toHaveBeenCalledOnce();
});

test("while the service is down a list that the browser still holds is shown", async () => {
  mockApi(twoSessions());
  const answering = vi.mocked(fetch).getMockImplementation()!;
  vi.mocked(fetch).mockImplementation(async (input, init) =>
    init?.cache === "force-cache" ? answering(input, init) : Response.json({ code: "accident" }, { status: 500 }),
  );
  expect((await find(showTag(), "article.next")).textContent).toContain("Die erste");
});

test("an unknown series is asked for once", async () => {
  mockApi(null);
  vi.mocked(fetch).mockImplementation(async () => Response.json({ code: "unknown-series" }, { status: 404 }));
  await find(showTag(), ".trouble");
  expect(fetch).toHaveBeenCalledOnce();
});

import { expect, test, vi } from "vitest";
import "../../widget/opendata-events.ts";
import { fillIn, press, type } from "./hands.ts";
import { buildAnswer, buildSession, find, mockApi, showTag, useFreshPage } from "./page.ts";

useFreshPage();

test("the next session stands large, further ones are rows, a cancelled one says so", async () => {
  mockApi(
    buildAnswer([
      buildSession(),
      buildSession({ id: "s2", title: null, startsAt: "2027-01-14T09:00:00Z", endsAt: "2027-01-14T10:30:00Z" }),
      buildSession({ id: "s3", status: "cancelled", signUp: "closed" }),
    ]),
  );
  const root = showTag('heading-level="3"');
  const next = await find(root, "article.next");
  expect(root.querySelector("h3")?.textContent).toBe("Reihe");
  expect(next.querySelector("h4")?.textContent).toContain("Donnerstag, 10. Dezember 2026: Daten öffnen");
  expect(next.textContent).toContain("10:00 bis 11:30 Uhr");
  expect(root.querySelectorAll(".row")).toHaveLength(2);
  expect(root.querySelector(".row .open")?.textContent).toBe("Das Thema geben wir noch bekannt");
  expect(root.querySelector(".row.cancelled")?.textContent).toContain("Abgesagt");
  expect(root.querySelector(".row.cancelled [id^=open-]")).toBeNull();
});

test("the host's own words stay when the API fails, with a way to try again", async () => {
  mockApi(null);
  const root = showTag();
  const retry = await find(root, ".trouble button");
  expect(root.querySelector("slot")).not.toBeNull();
  mockApi(buildAnswer());
  retry.click();
  await find(root, "article.next");
  expect(root.querySelector("slot")).toBeNull();
});

test("a list that comes at the second try is told to the host, and nothing sounds of the failure any more", async () => {
  mockApi(null);
  const root = showTag();
  const retry = await find(root, ".trouble button");
  await vi.waitFor(() => expect(root.querySelector("[role=status]")?.textContent).not.toBe(""));
  const ready = vi.fn();
  root.host.addEventListener("ode-ready", ready);
  mockApi(buildAnswer());
  retry.click();
  await vi.waitFor(() => expect(ready).toHaveBeenCalledOnce());
  await vi.waitFor(() => expect(root.querySelector("[role=status]")?.textContent).toBe(""));
});

test("a second try that fails is heard again, and one that succeeds leads to the title", async () => {
  mockApi(null);
  const root = showTag();
  const region = (await find(root, "[role=status]")) as HTMLElement;
  const heard: string[] = [];
  new MutationObserver(() => heard.push(region.textContent!)).observe(region, {
    subtree: true,
    childList: true,
    characterData: true,
  });
  const failure = "Die Termine lassen sich gerade nicht laden.";
  const retry = await find(root, ".trouble button");
  await vi.waitFor(() => expect(region.textContent).toBe(failure));
  heard.length = 0;
  retry.focus();
  retry.click();
  await vi.waitFor(() => expect(heard).toEqual(["", failure]));
  expect(root.activeElement).toBe(retry);
  mockApi(buildAnswer());
  retry.click();
  await vi.waitFor(() => expect(root.activeElement?.textContent).toBe("Reihe"));
});

test("without privacy and imprint addresses no form is offered", async () => {
  const answer = buildAnswer();
  answer.series.privacyUrl = "";
  mockApi(answer);
  const root = showTag();
  await find(root, "article.next");
  expect(root.querySelector("[id^=open-]")).toBeNull();
});

test("the language follows the page, and what was typed stays", async () => {
  mockApi(buildAnswer());
  const root = showTag();
  await fillIn(root);
  document.documentElement.lang = "en-US";
  await vi.waitFor(() => expect(root.querySelector(".ode")?.getAttribute("lang")).toBe("en"));
  expect(root.textContent).toContain("10:00 to 11:30");
  expect(root.querySelector<HTMLInputElement>("#field-email")?.value).toBe("a@example.org");
});

test("a missing address is named in a summary that leads to the field", async () => {
  const posted = mockApi(buildAnswer());
  const root = showTag();
  await press(root, "#open-s1");
  await vi.waitFor(() => expect(root.activeElement?.textContent).toBe("Anmeldung für den 10. Dezember"));
  await press(root, ".submit [type=submit]");
  await vi.waitFor(() => expect(root.activeElement?.id).toBe("form-alert"));
  const email = root.querySelector("#field-email")!;
  expect(email.getAttribute("aria-invalid")).toBe("true");
  expect(email.getAttribute("aria-describedby")).toContain("error-email");
  root.querySelector<HTMLElement>("#form-alert a")!.click();
  expect(root.activeElement).toBe(email);
  expect(posted).toHaveLength(0);
});

test("a sign-up sends what was asked for and names the address afterwards", async () => {
  const posted = mockApi(buildAnswer());
  const told = vi.fn();
  document.addEventListener("ode-sign-up", (event) => told((event as CustomEvent).detail), { once: true });
  const root = showTag();
  await fillIn(root);
  await press(root, ".submit [type=submit]");
  const heading = await find(root, "#done-heading");
  await vi.waitFor(() => expect(root.activeElement).toBe(heading));
  expect(posted[0]).toMatchObject({ series: "series", session: "s1", subscribe: false, email: "a@example.org" });
  expect(posted[0]).not.toHaveProperty("consent");
  expect(root.querySelector("bdi b")?.textContent).toBe("a@example.org");
  expect(told).toHaveBeenCalledWith({ series: "series", session: "s1", subscribe: false });
});

test("only future dates: no box, the wording shown is the consent", async () => {
  const posted = mockApi(buildAnswer());
  const root = showTag();
  await press(root, "#open-future");
  await find(root, "#field-email");
  type(root, "field-email", "a@example.org");
  expect(root.querySelector("[type=checkbox]")).toBeNull();
  expect(root.querySelector("#field-consent")?.textContent).toContain("Bitte informieren.");
  await press(root, ".submit [type=submit]");
  await find(root, "#done-heading");
  expect(posted[0]).toMatchObject({ subscribe: true, consent: { version: "a".repeat(64) } });
  expect(posted[0]).not.toHaveProperty("session");
});

test("where the wording of consent has changed, the summary leads to it, with a box or without", async () => {
  const errors = [{ field: "consent.version", code: "outdated" }];
  for (const opener of ["#open-s1", "#open-future"]) {
    mockApi(buildAnswer(), { status: 422, body: { code: "invalid-fields", errors } });
    const root = showTag();
    (await find(root, opener)).click();
    await find(root, "#field-email");
    type(root, "field-email", "a@example.org");
    await press(root, ".submit [type=submit]");
    await press(root, "#form-alert a");
    expect(root.activeElement?.id).toBe("field-consent");
    vi.restoreAllMocks();
  }
});

test("a session that closed meanwhile is said in words, and nothing typed is lost", async () => {
  mockApi(buildAnswer(), { status: 409, body: { code: "session-closed" } });
  const root = showTag();
  await fillIn(root);
  await press(root, ".submit [type=submit]");
  const alert = await find(root, "#form-alert");
  expect(alert.textContent).toContain("inzwischen geschlossen");
  expect(root.querySelector<HTMLInputElement>("#field-email")?.value).toBe("a@example.org");
});

test("cancel gives the focus back to what opened the form", async () => {
  mockApi(buildAnswer());
  const root = showTag();
  await press(root, "#open-s1");
  await press(root, ".submit [type=button]");
  await vi.waitFor(() => expect(root.activeElement?.id).toBe("open-s1"));
});

test("a request that a newer one takes over is no failure", async () => {
  mockApi(null);
  const root = showTag();
  const retry = await find(root, ".trouble button");
  const told = vi.fn();
  mockApi(buildAnswer());
  const answering = vi.mocked(fetch).getMockImplementation()!;
  vi.mocked(fetch).mockImplementation(async (input, init) => {
    await new Promise<void>((resolve, reject) => {
      setTimeout(resolve, 100);
      init?.signal?.addEventListener("abort", () => reject(new Error("aborted")));
      init?.signal?.throwIfAborted();
    });
    return answering(input, init);
  });
  // What is told of the first failure has been told.
  await new Promise((resolve) => setTimeout(resolve, 50));
  root.host.addEventListener("ode-error", told);
  retry.click();
  await new Promise((resolve) => setTimeout(resolve, 20));
  document.dispatchEvent(new Event("visibilitychange"));
  await find(root, ".foot");
  expect(told).not.toHaveBeenCalled();
});

import { afterEach, expect, test, vi } from "vitest";
import "../../widget/opendata-events.ts";
import { press } from "./hands.ts";
import { buildAnswer, buildSession, buildSpeaker, find, mockApi, showTag, useFreshPage } from "./page.ts";

useFreshPage();
afterEach(() => {
  history.replaceState(null, "", location.pathname + location.search);
});

const barcamp = buildSession({
  id: "s2",
  title: "Barcamp",
  summary: "Ein Tag ohne Programm",
  startsAt: "2027-04-15T07:30:00.000Z",
  endsAt: "2027-04-15T14:00:00.000Z",
  url: "https://events.example.org/s/series?session=s2",
  place: { kind: "onsite", name: "Haus am Markt", address: "Marktplatz 1" },
  speakers: [buildSpeaker({ bio: "Leitet das Portal." })],
});

async function openDetails(root: ShadowRoot, id: string): Promise<HTMLElement> {
  await press(root, `#more-${id}`);
  return find(root, ".details");
}

test("a row opens in place: what it is about, who speaks, and closes again", async () => {
  mockApi(buildAnswer([buildSession(), barcamp]));
  const root = showTag();
  const details = await openDetails(root, "s2");
  expect(details.closest(".row")).not.toBeNull();
  expect(details.textContent).toContain("Ein Tag ohne Programm");
  expect(details.textContent).toContain("Leitet das Portal.");
  const opener = await find(root, "#more-s2");
  expect(opener.getAttribute("aria-expanded")).toBe("true");
  expect(opener.textContent).toBe("Einzelheiten zum 15. April");
  opener.click();
  await vi.waitFor(() => expect(root.querySelector(".details")).toBeNull());
  expect(opener.getAttribute("aria-expanded")).toBe("false");
});

test("on the stage nothing is said twice", async () => {
  mockApi(buildAnswer([buildSession({ summary: "Worum es geht", speakers: [buildSpeaker()] })]));
  const details = await openDetails(showTag(), "s1");
  expect(details.querySelector(".people")).toBeNull();
  // The button that opened them says "In den Kalender".
  expect([...details.querySelectorAll("h4")].map(({ textContent }) => textContent)).toEqual(["Weitersagen"]);
  expect(details.textContent).toContain("Kalenderdatei");
});

test("a session goes into a calendar as a file, or by a form of the usual web calendars that is filled in", async () => {
  mockApi(buildAnswer([buildSession(), barcamp]));
  const details = await openDetails(showTag(), "s2");
  const links = [...details.querySelectorAll<HTMLAnchorElement>("a")];
  expect(links[0]?.href).toBe("https://events.example.org/feeds/series/s2.ics?locale=de");
  const [google, live, office] = links.slice(1).map(({ href }) => new URL(href));
  expect(google?.searchParams.get("dates")).toBe("20270415T073000Z/20270415T140000Z");
  expect(google?.searchParams.get("location")).toBe("Haus am Markt, Marktplatz 1");
  for (const outlook of [live, office]) {
    expect(outlook?.searchParams.get("subject")).toBe("Barcamp");
    expect(outlook?.searchParams.get("startdt")).toBe("2027-04-15T07:30:00.000Z");
    expect(outlook?.searchParams.get("body")).toBe(barcamp.url);
  }
  for (const { target, rel, textContent } of links.slice(1)) {
    expect([target, rel]).toEqual(["_blank", "noopener noreferrer"]);
    expect(textContent).toContain("(neues Fenster)");
  }
});

test("a cancelled session goes into no calendar", async () => {
  mockApi(buildAnswer([buildSession(), { ...barcamp, status: "cancelled", signUp: "closed" }]));
  const details = await openDetails(showTag(), "s2");
  expect(details.querySelector("a")).toBeNull();
});

test("the link to pass on is copied: screen readers hear of it, and it stands below the field", async () => {
  mockApi(buildAnswer([buildSession(), barcamp]));
  const copy = vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue();
  const root = showTag();
  (await openDetails(root, "s2")).querySelector("button")!.click();
  await vi.waitFor(() => expect(root.querySelector("[role=status]")?.textContent).toBe("Der Link ist kopiert."));
  expect(copy).toHaveBeenCalledWith("https://events.example.org/s/series?session=s2");
  expect((await find(root, ".details .hint")).textContent).toBe("Der Link ist kopiert.");
  expect(root.querySelectorAll(".hint")).toHaveLength(1);
});

test("where the browser does not copy, the address is selected and the page says what to do", async () => {
  mockApi(buildAnswer([buildSession(), barcamp]));
  vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("not allowed"));
  const root = showTag();
  const details = await openDetails(root, "s2");
  details.querySelector("button")!.click();
  expect((await find(root, ".details .hint")).textContent).toBe("Bitte kopieren Sie den Link aus dem Feld.");
  const field = details.querySelector("input")!;
  expect([field.selectionStart, field.selectionEnd]).toEqual([0, field.value.length]);
});

test("a second copy is heard as well, in the language of the page", async () => {
  document.documentElement.lang = "en";
  mockApi(buildAnswer([buildSession(), barcamp]));
  vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue();
  const root = showTag();
  const button = (await openDetails(root, "s2")).querySelector("button")!;
  const region = root.querySelector("[role=status]")!;
  const heard: string[] = [];
  new MutationObserver(() => region.textContent && heard.push(region.textContent)).observe(region, {
    subtree: true,
    childList: true,
    characterData: true,
  });
  for (const times of [1, 2]) {
    button.click();
    await vi.waitFor(() => expect(heard).toEqual(Array(times).fill("The link is copied.")));
  }
});

test("where nothing may be copied the link stands selected", async () => {
  mockApi(buildAnswer([buildSession(), barcamp]));
  vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("forbidden"));
  const root = showTag();
  (await openDetails(root, "s2")).querySelector("button")!.click();
  await vi.waitFor(() => expect(root.querySelector("[role=status]")?.textContent).toContain("aus dem Feld"));
  const field = root.querySelector<HTMLInputElement>("#share-s2")!;
  expect([field.selectionStart, field.selectionEnd]).toEqual([0, field.value.length]);
});

test("where the host allows it the link leads to its own page, and opens the session there", async () => {
  mockApi(buildAnswer([buildSession(), barcamp]));
  history.replaceState(null, "", "#ode-s2");
  const entries = history.length;
  const root = showTag("share");
  const details = await find(root, ".details");
  expect(details.closest(".row")?.textContent).toContain("Barcamp");
  expect(root.querySelector<HTMLInputElement>("#share-s2")?.value).toBe(location.href);
  expect(history.length).toBe(entries);
});

test("a fragment that comes later opens its session as well, and brings the focus there", async () => {
  mockApi(buildAnswer([buildSession(), barcamp]));
  const ready = new Promise((resolve) => addEventListener("ode-ready", resolve, { once: true }));
  const root = showTag("share");
  await ready;
  location.hash = "#ode-s2";
  await find(root, ".details");
  await vi.waitFor(() => expect(root.activeElement?.id).toBe("more-s2"));
  root.getElementById("more-s2")!.click();
  await vi.waitFor(() => expect(root.querySelector(".details")).toBeNull());
  root.host.setAttribute("locale", "en");
  await vi.waitFor(() => expect(root.querySelector(".ode")).toHaveProperty("lang", "en"));
  await new Promise((wait) => setTimeout(wait, 100));
  expect(root.querySelector(".details")).toBeNull();
});

test("without that wish a fragment of the host opens nothing", async () => {
  mockApi(buildAnswer([buildSession(), barcamp]));
  history.replaceState(null, "", "#ode-s2");
  const root = showTag();
  await find(root, ".row");
  await new Promise((wait) => setTimeout(wait, 100));
  expect(root.querySelector(".details")).toBeNull();
});

test("details on the stage give way to the form, whose button opened them", async () => {
  mockApi(buildAnswer([buildSession(), barcamp]));
  const root = showTag();
  await openDetails(root, "s1");
  root.getElementById("open-s1")!.click();
  await find(root, "#field-email");
  expect(root.querySelector(".details")).toBeNull();
});

test("the calendar file speaks the language of the page", async () => {
  document.documentElement.lang = "en";
  mockApi(buildAnswer([buildSession(), barcamp]));
  const details = await openDetails(showTag(), "s2");
  expect(details.querySelector("a")?.href).toBe("https://events.example.org/feeds/series/s2.ics?locale=en");
});

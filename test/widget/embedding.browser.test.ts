import { expect, test, vi } from "vitest";
import "../../widget/opendata-events.ts";
import { fillOnceParsed, fillPlaceholders } from "../../widget/placeholders.ts";
import { fillIn, press } from "./hands.ts";
import { buildAnswer, buildSession, find, hold, mockApi, showTag, useFreshPage } from "./page.ts";

useFreshPage();

test("a placeholder becomes the element, with its attributes and its fallback, once", async () => {
  mockApi(buildAnswer());
  document.body.innerHTML = `<div data-opendata-events data-series="series" data-api="https://events.example.org"
    data-heading-level="3" data-images><a href="/s/series">Termine</a></div>`;
  fillPlaceholders();
  const tag = document.querySelector("div > opendata-events")!;
  expect(tag.querySelector("a")?.textContent).toBe("Termine");
  expect([tag.getAttribute("heading-level"), tag.hasAttribute("images")]).toEqual(["3", true]);
  await find(tag.shadowRoot!, "h3.series");
  fillPlaceholders();
  expect(document.querySelectorAll("opendata-events")).toHaveLength(1);
});

test("of a placeholder only the attributes of the element are taken, never what would become markup", () => {
  mockApi(buildAnswer());
  document.body.innerHTML = `<div data-opendata-events data-series="series" data-view="list" data-spoken="x" data-root="x"
    data-inner-h-t-m-l="&lt;img src=x onerror=alert(1)&gt;">Termine</div>`;
  fillPlaceholders();
  const tag = document.querySelector("opendata-events")!;
  expect(tag.getAttributeNames()).toEqual(["series", "view"]);
  expect(tag.innerHTML).toBe("Termine");
});

test("a placeholder that comes after an `async` script is filled too, once the page is there", () => {
  mockApi(buildAnswer());
  const state = vi.spyOn(document, "readyState", "get").mockReturnValue("loading");
  fillOnceParsed();
  document.body.innerHTML = `<div data-opendata-events data-series="series">Termine</div>`;
  expect(document.querySelector("opendata-events")).toBeNull();
  state.mockReturnValue("interactive");
  document.dispatchEvent(new Event("DOMContentLoaded", { bubbles: true }));
  expect(document.querySelector("opendata-events")?.textContent).toBe("Termine");
});

test("no address in an answer runs a script, wherever the list comes from", async () => {
  const answer = buildAnswer();
  answer.series.organisers[0]!.url = "javascript:alert(1)";
  answer.series.privacyUrl = " javascript:alert(1)";
  answer.series.imprintUrl = "JavaScript:alert(1)";
  mockApi(answer);
  const root = showTag();
  await find(root, ".foot");
  const schemes = [...root.querySelectorAll("a")].map(({ protocol }) => protocol);
  expect([...new Set(schemes)].sort()).toEqual(["https:", "mailto:", "webcal:"]);
});

test("with a copy of the answer in the host's own house nothing else is asked for the list", async () => {
  mockApi(buildAnswer());
  const root = showTag('src="/copies/list.{locale}.json"');
  await find(root, "article.next");
  expect(vi.mocked(fetch).mock.calls.map(([address]) => address)).toEqual(["/copies/list.de.json"]);
});

test.each([
  ["other words", { sessions: "none" }],
  ["nothing", null],
  ["an empty list", { dates: {} }],
  ["another series", { ...buildAnswer(), series: { ...buildAnswer().series, slug: "other" }, dates: {} }],
])(
  "where something else lies in the place of that copy, the host's own words stay and it is told: %s",
  async (_, copy) => {
    mockApi(null);
    vi.mocked(fetch).mockImplementation(async () => Response.json(copy));
    const failed = vi.fn();
    addEventListener("ode-error", failed);
    const root = showTag('src="/copies/wrong.json"');
    await find(root, ".trouble");
    expect(root.querySelector("slot")).not.toBeNull();
    expect(failed.mock.lastCall?.[0].detail).toEqual({ series: "series", code: "network" });
    removeEventListener("ode-error", failed);
  },
);

test("properties are attributes, whoever sets which", async () => {
  mockApi(buildAnswer());
  const root = showTag();
  const tag = root.host as HTMLElementTagNameMap["opendata-events"];
  tag.headingLevel = "4";
  tag.images = true;
  expect([tag.getAttribute("heading-level"), tag.getAttribute("images")]).toEqual(["4", ""]);
  tag.removeAttribute("images");
  tag.headingLevel = null;
  expect([tag.images, tag.hasAttribute("heading-level")]).toEqual([false, false]);
});

test("the description for search engines stands in the head where the host wants it, and goes with the tag", async () => {
  mockApi(buildAnswer());
  const answering = vi.mocked(fetch).getMockImplementation()!;
  vi.mocked(fetch).mockImplementation(async (input, init) =>
    String(input).includes(".jsonld") ? Response.json({ name: "</script>" }) : answering(input, init),
  );
  const root = showTag("json-ld");
  const script = await vi.waitFor(() => {
    const found = document.head.querySelector('script[type="application/ld+json"]');
    if (!found) throw new Error("no description yet");
    return found;
  });
  expect(JSON.parse(script.textContent!)).toEqual({ name: "</script>" });
  root.host.remove();
  expect(document.head.querySelector('script[type="application/ld+json"]')).toBeNull();
});

test("a second registration finds what was typed for the first", async () => {
  const posted = mockApi(
    buildAnswer([
      buildSession(),
      buildSession({ id: "s2", startsAt: "2027-01-14T09:00:00Z", endsAt: "2027-01-14T10:30:00Z" }),
    ]),
  );
  const root = showTag();
  await fillIn(root);
  await press(root, ".submit [type=submit]");
  await find(root, "#done-heading");
  await press(root, ".submit .button");
  await press(root, "#open-s2");
  await find(root, "#form-heading");
  expect(root.querySelector<HTMLInputElement>("#field-email")?.value).toBe("a@example.org");
  await press(root, ".submit [type=submit]");
  await find(root, "#done-heading");
  expect(posted.map(({ session, email }) => [session, email])).toEqual([
    ["s1", "a@example.org"],
    ["s2", "a@example.org"],
  ]);
});

test.each([
  "display: flex",
  "display: flex; flex-direction: column; align-items: center",
  "display: grid; justify-items: start",
])("the tag is as wide as there is room, also within `%s`", async (style) => {
  mockApi(buildAnswer());
  const tag = showTag().host as HTMLElement;
  const around = document.createElement("div");
  around.style.cssText = `${style}; inline-size: 400px`;
  document.body.append(around);
  around.append(tag);
  await find(tag.shadowRoot!, ".next");
  expect(tag.getBoundingClientRect().width).toBe(400);
  tag.style.marginInline = "10px";
  expect(tag.getBoundingClientRect().width).toBe(380);
  const beside = document.createElement("p");
  beside.style.inlineSize = "100px";
  around.append(beside);
  expect(beside.getBoundingClientRect().width).toBe(100);
});

test("the description comes and goes with the attribute, in the language that is spoken last", async () => {
  mockApi(buildAnswer());
  const answering = vi.mocked(fetch).getMockImplementation()!;
  vi.mocked(fetch).mockImplementation(async (input, init) => {
    const url = new URL(String(input));
    if (!url.pathname.endsWith(".jsonld")) return answering(input, init);
    return Response.json({ inLanguage: url.searchParams.get("locale") });
  });
  const goOn = hold((url) => url.includes(".jsonld?locale=de"));
  const ready = new Promise((resolve) => addEventListener("ode-ready", resolve, { once: true }));
  const root = showTag();
  await ready;
  const described = () =>
    [...document.head.querySelectorAll('script[type="application/ld+json"]')].map(({ textContent }) => textContent);
  root.host.setAttribute("json-ld", "");
  await vi.waitFor(() => expect(vi.mocked(fetch).mock.calls.join()).toContain(".jsonld"));
  root.host.setAttribute("locale", "en");
  await vi.waitFor(() => expect(described()).toEqual(['{"inLanguage":"en"}']));
  goOn();
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(described()).toEqual(['{"inLanguage":"en"}']);
  root.host.removeAttribute("json-ld");
  await vi.waitFor(() => expect(described()).toEqual([]));
});

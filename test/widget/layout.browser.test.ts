import { expect, test, vi } from "vitest";
import "../../widget/opendata-events.ts";
import { press } from "./hands.ts";
import { buildAnswer, buildSession, buildSpeaker, find, mockApi, showTag, useFreshPage } from "./page.ts";

useFreshPage();

const part = (startsAt: string, speakerIds: string[] = []) =>
  ({ startsAt, kind: "input", title: "Impuls", speakerIds, langs: {} }) as const;

/** Shows one session with a course and a speaker in a column of that width. */
async function showSession(width: string): Promise<ShadowRoot> {
  mockApi(
    buildAnswer([
      buildSession({
        speakers: [buildSpeaker({ bio: "Leitet das Datenportal." })],
        agenda: [part("2026-12-10T09:00:00Z"), part("2026-12-10T09:15:00Z"), part("2026-12-10T09:45:00Z")],
      }),
    ]),
  );
  const root = showTag();
  (root.host as HTMLElement).style.width = width;
  await find(root, ".course");
  return root;
}

const isShown = (root: ShadowRoot, selector: string) => root.querySelector(selector)!.checkVisibility();

test("a narrow column folds course and bios; a press opens them", async () => {
  const root = await showSession("20em");
  expect([isShown(root, ".course"), isShown(root, ".bio")]).toEqual([false, false]);
  const [bio, course] = root.querySelectorAll<HTMLElement>("summary");
  expect(bio?.textContent).toBe("Über Mira Beispiel");
  expect(course?.textContent).toBe("So verläuft der Termin");
  expect(course!.offsetHeight).toBeGreaterThanOrEqual(44);
  course!.click();
  expect(isShown(root, ".course")).toBe(true);
  expect(root.querySelector("summary :is(h2, h3, h4, h5, h6)")).toBeNull();
});

test("with room course and bios stand open, and nothing asks to be pressed", async () => {
  const root = await showSession("40em");
  expect([isShown(root, ".course"), isShown(root, ".bio")]).toEqual([true, true]);
  expect(isShown(root, "summary")).toBe(false);
});

test("with room the weekday of a row stands above its numeral, on the same axis", async () => {
  mockApi(buildAnswer([buildSession(), buildSession({ id: "s2" })]));
  const root = showTag();
  (root.host as HTMLElement).style.width = "50em";
  await find(root, ".row");
  const [weekday, day] = [".weekday", ".day"].map((name) =>
    root.querySelector(`.row ${name}`)!.getBoundingClientRect(),
  );
  expect(Math.abs(weekday!.left - day!.left)).toBeLessThan(3);
  expect(weekday!.bottom).toBeLessThanOrEqual(day!.top + 3);
});

test.each(["45em", "70em"])(
  "in a row %s wide, however many lines they run, its parts stand on one line",
  async (width) => {
    document.documentElement.lang = "fr";
    const previousStartsAt = "2027-01-07T09:00:00Z";
    const moved = { status: "moved", previousStartsAt, signUp: "waiting", seats: "none" } as const;
    mockApi(buildAnswer([buildSession(), buildSession({ id: "s2", ...moved }), buildSession({ id: "s3" })]));
    const root = showTag();
    (root.host as HTMLElement).style.width = width;
    await find(root, ".row");
    const [long, short] = root.querySelectorAll(".row");
    const listLines = (row: Element, selector: string) => {
      const range = document.createRange();
      range.selectNodeContents(row.querySelector(selector)!);
      return [...range.getClientRects()].map(({ top, bottom }) => ({
        top: top - row.getBoundingClientRect().top,
        bottom,
      }));
    };
    const [twoLines, oneLine] = [listLines(long!, ".row-do .action"), listLines(short!, ".row-do .action")];
    expect(twoLines.length).toBeGreaterThan(1);
    expect(twoLines[0]!.top).toBeCloseTo(oneLine[0]!.top, 0);
    const gap = (row: Element) =>
      row.querySelector(".meta")!.getBoundingClientRect().top -
      row.querySelector(".row-title")!.getBoundingClientRect().bottom;
    expect(gap(long!)).toBeCloseTo(gap(short!), 0);
  },
);

test("lying down, the parts of the course are as wide as they are long", async () => {
  const root = await showSession("70em");
  const [quarter, half, rest] = [...root.querySelectorAll<HTMLElement>(".course li")].map((item) => item.offsetWidth);
  expect(half! / quarter!).toBeCloseTo(2, 1);
  expect(rest! / quarter!).toBeCloseTo(3, 1);
});

test("until the list is there the host's link stays readable and the room is kept, without motion", async () => {
  vi.spyOn(globalThis, "fetch").mockReturnValue(new Promise(() => {}));
  const root = showTag();
  const bars = await find(root, ".bones");
  expect(bars.getAttribute("aria-hidden")).toBe("true");
  expect(bars.textContent?.trim()).toBe("");
  const tag = root.host as HTMLElement;
  expect(tag.querySelector("a")!.checkVisibility()).toBe(true);
  expect(tag.offsetHeight).toBeGreaterThan(400);
  expect(tag.getAnimations({ subtree: true })).toEqual([]);
});

test("after a failure no bars pretend that something is still coming", async () => {
  mockApi(null);
  const root = showTag();
  await find(root, ".trouble");
  expect(root.querySelector(".bones")).toBeNull();
});

/** Shows sessions in a column of that width, in that language. */
async function showList(sessions: Parameters<typeof buildSession>[0][], width: string, attributes = "") {
  mockApi(buildAnswer(sessions.map((changes, at) => buildSession({ id: `s${at}`, ...changes }))));
  const root = showTag(attributes);
  (root.host as HTMLElement).style.width = width;
  await find(root, ".foot");
  return root;
}

const boxOf = (root: ShadowRoot, selector: string) => root.querySelector(selector)!.getBoundingClientRect();

/** Where the words of an element stand, which may be less than its box. */
function wordsOf(root: ShadowRoot, selector: string): DOMRect {
  const range = document.createRange();
  range.selectNodeContents(root.querySelector(selector)!);
  return range.getBoundingClientRect();
}

test.each(["40em", "50em", "70em"])("in a row %s wide the weekday stands above the numeral", async (width) => {
  const root = await showList([{}, {}], width);
  const [weekday, day] = [boxOf(root, ".row .weekday"), boxOf(root, ".row .day")];
  expect(weekday.left).toBeCloseTo(day.left, 0);
  expect(weekday.bottom).toBeLessThanOrEqual(day.top + 1);
});

test.each(["20em", "40em"])("in a row %s wide the ways on stand in one line", async (width) => {
  const root = await showList([{}, {}], width);
  const [signUp, details] = [boxOf(root, ".row-do .action"), boxOf(root, ".row-more .action")];
  expect(signUp.top).toBeCloseTo(details.top, 0);
  expect(details.left).toBeGreaterThan(signUp.right);
});

test("in an Arabic list what is in German begins on the axis of the others", async () => {
  const root = await showList([{ langs: { title: "de" } }, { langs: { title: "de" } }], "40em", 'locale="ar"');
  const axis = boxOf(root, ".next .facts").right;
  expect(wordsOf(root, ".next .title").right).toBeCloseTo(axis, 0);
  expect(wordsOf(root, ".row-title").right).toBeCloseTo(axis, 0);
});

test("the picture of the series begins on the axis and ends with the list", async () => {
  const answer = buildAnswer();
  answer.series.image = { url: "data:image/gif;base64,R0lGODlhAQABAAAAACw=", alt: "Menschen im Gespräch" };
  mockApi(answer);
  const root = showTag("images");
  const tag = root.host as HTMLElement;
  tag.style.width = "61em";
  await find(root, ".image");
  const [image, lead] = [boxOf(root, ".image"), boxOf(root, ".lead")];
  expect(image.left).toBeCloseTo(lead.left, 0);
  expect(image.right).toBeLessThanOrEqual(tag.getBoundingClientRect().right + 1);
});

test("without a date the words begin where a date would leave them", async () => {
  const root = await showList([], "70em");
  expect(boxOf(root, ".plain .title").left).toBeCloseTo(boxOf(root, ".lead").left, 0);
});

test("the form by itself begins on the axis of title and footer", async () => {
  const root = await showList([{}], "70em", 'view="form"');
  await find(root, ".form");
  expect(boxOf(root, ".form").left).toBeCloseTo(wordsOf(root, ".series").left, 0);
});

test.each(["20em", "70em"])(
  "the Arabic numeral of a list %s wide keeps within it, its letters joined",
  async (width) => {
    const root = await showList([{}, {}], width, 'locale="ar"');
    expect(wordsOf(root, ".next .day").right).toBeLessThanOrEqual(boxOf(root, ".next").right + 0.5);
    expect(Number.parseFloat(getComputedStyle(root.querySelector(".section-h")!).letterSpacing) || 0).toBe(0);
  },
);

test.each(["<table><td>", "<div style='float: left'>", "<div style='display: inline-block'>"])(
  "in %s, which is as wide as what it holds, there is room for the list",
  async (around) => {
    mockApi(buildAnswer());
    const { host } = showTag();
    document.body.innerHTML = around;
    document.body.querySelector("td, div")!.append(host);
    const root = host.shadowRoot!;
    await find(root, ".foot");
    expect((host as HTMLElement).offsetWidth).toBeGreaterThan(150);
  },
);

test("a word as long as a line makes nothing wider than its column", async () => {
  const title = "Informationsweiterverwendungsgesetzgebungsverfahren";
  mockApi(buildAnswer([buildSession({ title })]));
  const root = showTag('view="form"');
  (root.host as HTMLElement).style.width = "17em";
  await find(root, "#field-email");
  expect(root.querySelector(".ode")!.scrollWidth).toBeLessThanOrEqual((root.host as HTMLElement).offsetWidth);
});

test("a browser that does not know `light-dark()` still draws fields, choices and buttons", async () => {
  mockApi(buildAnswer());
  const root = showTag();
  await press(root, "#open-s1");
  await find(root, "#field-email");
  for (const sheet of root.adoptedStyleSheets) {
    const text = [...sheet.cssRules].map(({ cssText }) => cssText).join("\n");
    sheet.replaceSync(text.replaceAll("light-dark(", "unknown("));
  }
  try {
    for (const selector of [".box", ".choice input", ".submit .button"])
      expect(getComputedStyle(root.querySelector(selector)!).borderTopStyle).toBe("solid");
  } finally {
    // The sheets are those of every tag on the page.
    for (const sheet of root.adoptedStyleSheets) {
      const text = [...sheet.cssRules].map(({ cssText }) => cssText).join("\n");
      sheet.replaceSync(text.replaceAll("unknown(", "light-dark("));
    }
  }
});

test.each(["light", "dark"])("theme=%s brings a ground of its own scheme", async (theme) => {
  mockApi(buildAnswer());
  const root = showTag(`theme="${theme}"`);
  await find(root, ".foot");
  const ground = theme === "dark" ? "rgb(23, 21, 18)" : "rgb(255, 255, 255)";
  expect(getComputedStyle(root.host).backgroundColor).toBe(ground);
});

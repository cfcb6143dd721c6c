import { afterEach, expect, test, vi } from "vitest";
import { listInstants, wordDates } from "../../worker/actions/word-dates.ts";
import "../../widget/opendata-events.ts";
import type { PastSession } from "../../worker/contract/past-answer.ts";
import { press } from "./hands.ts";
import { buildAnswer, buildSession, buildSpeaker, find, hold, mockApi, showTag, useFreshPage } from "./page.ts";

useFreshPage();
afterEach(() => history.replaceState(null, "", location.pathname + location.search));

const buildPast = (id: string, changes: Partial<PastSession> = {}): PastSession => ({
  ...buildSession({ id, startsAt: "2021-10-05T08:00:00Z", endsAt: "2021-10-05T09:30:00Z" }),
  materials: [],
  attendance: null,
  wish: null,
  ...changes,
});

const pages: Record<string, { items: PastSession[]; next: string | null }> = {
  "": {
    items: [
      buildPast("p1", {
        title: "Auftakt",
        attendance: 60,
        wish: { text: "Wie fängt man an?", votes: 3 },
        materials: [
          { kind: "slides", title: "Folien (PDF)", url: "https://example.org/slides.pdf", langs: { title: "de" } },
        ],
        speakers: [buildSpeaker({ name: "Ivan Aćimović", organisation: "Stadt Freiburg" })],
      }),
    ],
    next: "older",
  },
  older: { items: [buildPast("p2", { title: "Daten aus Köln" })], next: null },
};

/** The API answers as always, for the archive as told. */
function answerArchive(respond: (url: URL) => Response): void {
  mockApi(buildAnswer());
  const answering = vi.mocked(fetch).getMockImplementation()!;
  vi.mocked(fetch).mockImplementation(async (input, init) => {
    const url = new URL(String(input));
    return url.pathname.endsWith("/past") ? respond(url) : answering(input, init);
  });
}

/** The archive is that of the pages above, or fails as long as `down()`. */
const mockArchive = (down = () => false) =>
  answerArchive((url) => {
    const page = pages[url.searchParams.get("before") ?? ""]!;
    const dates = wordDates(listInstants(page.items), "de", "Europe/Berlin");
    return down() ? Response.error() : Response.json({ ...page, dates });
  });

async function openArchive(down?: () => boolean): Promise<ShadowRoot> {
  mockArchive(down);
  const root = showTag();
  await press(root, "#more-past");
  await find(root, ".archive");
  return root;
}

const titles = (root: ShadowRoot) =>
  [...root.querySelectorAll(".archive .row-title")].map(({ textContent }) => textContent);

const search = (root: ShadowRoot, text: string) => {
  const field = root.querySelector<HTMLInputElement>("#past-search")!;
  field.value = text;
  field.dispatchEvent(new Event("input"));
};

test("an earlier session tells who spoke, how many came, what was wished for and what remains", async () => {
  const root = await openArchive();
  const row = (await find(root, "#past-p1")).closest("article")!;
  expect(row.querySelector("h4")?.textContent).toBe("Di, 5. Oktober 2021: Auftakt");
  for (const text of ["Ivan Aćimović, Stadt Freiburg", "60 Menschen waren dabei.", "Wie fängt man an?"])
    expect(row.textContent).toContain(text);
  expect(row.querySelector("a")?.textContent).toBe("Folien (PDF), 5. Oktober 2021");
  expect(row.querySelector("a")?.href).toBe("https://example.org/slides.pdf");
});

test("older ones come when they are asked for", async () => {
  const root = await openArchive();
  await find(root, "#past-p1");
  expect(titles(root)).toEqual(["Auftakt"]);
  [...root.querySelectorAll<HTMLElement>(".archive button")].at(-1)!.click();
  await find(root, "#past-p2");
  expect(titles(root)).toEqual(["Auftakt", "Daten aus Köln"]);
  // The button has gone with the last page; what it brought has the focus.
  await vi.waitFor(() => expect(root.activeElement?.textContent).toContain("Daten aus Köln"));
});

test("a search looks into all of them, whatever case and accents, and says how many it found", async () => {
  const root = await openArchive();
  await find(root, "#past-p1");
  const region = root.querySelector(".archive [role=status]")!;
  expect(region.textContent).toBe("");
  search(root, "KOLN");
  await vi.waitFor(() => expect(titles(root)).toEqual(["Daten aus Köln"]));
  expect(root.querySelector(".archive [role=status]")?.textContent).toBe("1 Termin gefunden");
  search(root, "acimovic freiburg");
  await vi.waitFor(() => expect(titles(root)).toEqual(["Auftakt"]));
  search(root, "nirgends");
  await vi.waitFor(() => expect(titles(root)).toEqual([]));
  expect(region.textContent).toBe("0 Termine gefunden");
  search(root, "");
  await vi.waitFor(() => expect(region.textContent).toBe(""));
  expect(root.querySelector(".archive [role=status]")).toBe(region);
});

test("an archive that fails says so, and comes at the second try", async () => {
  let isDown = true;
  const root = await openArchive(() => isDown);
  const first = await find(root, ".archive [role=alert]");
  const retry = [...root.querySelectorAll<HTMLElement>(".archive button")].at(-1)!;
  retry.focus();
  retry.click();
  // It is said anew, and the focus is not lost.
  await vi.waitFor(async () => expect(await find(root, ".archive [role=alert]")).not.toBe(first));
  expect(root.activeElement).toBe(retry);
  isDown = false;
  retry.click();
  await find(root, "#past-p1");
  await vi.waitFor(() => expect(root.activeElement?.textContent).toContain("Auftakt"));
  expect(root.querySelector(".trouble")).toBeNull();
});

test("what is German in the archive of an English page says so", async () => {
  document.documentElement.lang = "en";
  const root = await openArchive();
  const row = (await find(root, "#past-p1")).closest("article")!;
  await vi.waitFor(() => expect(row.textContent).toContain("60 people"));
  const langOf = (text: string) => {
    const walker = document.createTreeWalker(row, NodeFilter.SHOW_TEXT);
    while (walker.nextNode())
      if (walker.currentNode.textContent?.includes(text))
        return walker.currentNode.parentElement!.closest("[lang]")?.getAttribute("lang");
    return "nowhere";
  };
  expect(["Wie fängt man an?", "Folien (PDF)", "5. Oktober 2021", "60 people"].map(langOf)).toEqual([
    "de",
    "de",
    "en",
    "en",
  ]);
});

test("an archive that stands open follows the language of the page", async () => {
  const root = await openArchive();
  await find(root, "#past-p1");
  document.documentElement.lang = "en";
  await vi.waitFor(() => expect(root.querySelector(".archive")?.textContent).toContain("60 people were there."));
  const asked = vi.mocked(fetch).mock.calls.map(([address]) => new URL(String(address)));
  const locales = asked
    .filter(({ pathname }) => pathname.endsWith("/past"))
    .map(({ searchParams }) => searchParams.get("locale"));
  expect(locales).toEqual(["de", "en"]);
});

test("another series brings its own archive", async () => {
  const root = await openArchive();
  await find(root, "#past-p1");
  (root.host as HTMLElementTagNameMap["opendata-events"]).series = "other";
  await vi.waitFor(() =>
    expect(vi.mocked(fetch).mock.calls.map(([address]) => String(address))).toContain(
      "https://events.example.org/api/v1/series/other/past?locale=de",
    ),
  );
});

test("what somebody looks for is looked for in another language too, on every page", async () => {
  const root = await openArchive();
  await find(root, "#past-p1");
  search(root, "köln");
  await vi.waitFor(() => expect(titles(root)).toEqual(["Daten aus Köln"]));
  document.documentElement.lang = "en";
  await vi.waitFor(() => expect(root.querySelector(".archive [role=status]")?.textContent).toBe("1 session found"));
  expect(titles(root)).toEqual(["Daten aus Köln"]);
});

test("until the archive has come bars stand in its place", async () => {
  mockArchive();
  const go = hold((url) => url.includes("/past"));
  const root = showTag();
  await press(root, "#more-past");
  expect((await find(root, ".bones")).closest(".archive")).not.toBeNull();
  go();
  await find(root, "#past-p1");
  expect(root.querySelector(".bones")).toBeNull();
});

test("a link that was passed on and outlived its session leads to what remains of it, however far back", async () => {
  mockArchive();
  history.replaceState(null, "", "#ode-p2");
  const root = showTag("share");
  const heading = await find(root, "#past-p2");
  expect(titles(root)).toEqual(["Auftakt", "Daten aus Köln"]);
  await vi.waitFor(() => expect(root.activeElement).toBe(heading));
});

test("a link to what nobody knows opens the archive, and leaves the focus alone", async () => {
  mockArchive();
  history.replaceState(null, "", '#ode-"];x');
  const root = showTag("share");
  await find(root, "#past-p2");
  await new Promise((wait) => setTimeout(wait, 100));
  expect(root.activeElement).toBeNull();
});

test("where a view has no archive such a link asks for nothing", async () => {
  mockArchive();
  history.replaceState(null, "", "#ode-p2");
  const root = showTag('share view="next"');
  await find(root, "article.next");
  await new Promise((wait) => setTimeout(wait, 100));
  expect(vi.mocked(fetch).mock.calls.filter(([address]) => String(address).includes("/past"))).toEqual([]);
});

test("an answer that names no next page is the last one, also where it should have", async () => {
  let count = 0;
  answerArchive(() => {
    count += 1;
    return Response.json({ items: [], dates: {} });
  });
  history.replaceState(null, "", "#ode-p2");
  const root = showTag("share");
  await vi.waitFor(() => expect(root.querySelector(".archive")?.textContent).toContain("Noch hat kein Termin"));
  await new Promise((wait) => setTimeout(wait, 100));
  expect(count).toBe(1);
});

import { expect, test, vi } from "vitest";
import "../../../widget/opendata-events.ts";
import { press } from "../hands.ts";
import { buildAnswer, buildSession, buildSpeaker, find, mockApi, showTag, useFreshPage } from "../page.ts";

useFreshPage();

const MONTHS = ["01", "02", "03", "04", "05", "06", "07", "08", "09"];
const manySessions = () =>
  buildAnswer([
    buildSession(),
    ...MONTHS.map((month) =>
      buildSession({ id: `s-${month}`, startsAt: `2027-${month}-14T09:00:00Z`, endsAt: `2027-${month}-14T10:30:00Z` }),
    ),
  ]);

test("a long list is drawn part by part, the next session first, and then stands whole", async () => {
  mockApi(manySessions());
  const root = showTag();
  const rows: number[] = [];
  const observer = new MutationObserver(() => {
    if (root.querySelector("article.next")) rows.push(root.querySelectorAll(".row").length);
  });
  observer.observe(root, { childList: true, subtree: true });
  await find(root, ".foot");
  observer.disconnect();
  expect(rows[0]).toBe(0);
  expect(rows.length).toBeGreaterThan(2);
  expect(rows).toEqual(rows.toSorted((a, b) => a - b));
  expect(root.querySelectorAll(".row")).toHaveLength(MONTHS.length);
});

test.each([320, 1100])(
  "%i px wide, bars and the host's own words stay until the next session stands whole",
  async (width) => {
    const next = buildSession({ summary: "Worum es geht", speakers: [buildSpeaker()] });
    const answer = manySessions();
    mockApi({ ...answer, sessions: [next, ...answer.sessions.slice(1)] });
    const root = showTag();
    document.querySelector("opendata-events")!.style.inlineSize = `${width}px`;
    const seen: { bars: boolean; words: boolean; session: boolean; speaker: boolean }[] = [];
    const observer = new MutationObserver(() => {
      const isShown = (selector: string) => Boolean(root.querySelector(selector)?.checkVisibility());
      seen.push({
        bars: isShown(".bones"),
        words: isShown("slot") || Boolean(root.host.querySelector("a")?.checkVisibility()),
        session: isShown("article.next .act"),
        speaker: isShown("article.next .person"),
      });
    });
    observer.observe(root, { childList: true, subtree: true });
    await find(root, ".foot");
    observer.disconnect();
    const [waiting, standing] = [
      { bars: true, words: true, session: false, speaker: false },
      { bars: false, words: false, session: true, speaker: true },
    ];
    const turn = seen.findIndex(({ bars }) => !bars);
    expect(turn).toBeGreaterThan(2);
    expect(seen.slice(0, turn)).toEqual(seen.slice(0, turn).map(() => waiting));
    expect(seen.slice(turn)).toEqual(seen.slice(turn).map(() => standing));
  },
);

test("a tag that is given another view shows all of it", async () => {
  mockApi(manySessions());
  const root = showTag('view="form"');
  await find(root, "#field-email");
  root.host.setAttribute("view", "full");
  await find(root, ".past");
  expect(root.querySelectorAll(".row")).toHaveLength(MONTHS.length);
});

test("a form that was open from the start leaves all parts when it closes", async () => {
  mockApi(manySessions());
  const root = showTag('view="form"');
  await find(root, "#field-email");
  root.host.setAttribute("view", "next");
  const isCancel = ({ textContent }: Element) => textContent === "Abbrechen";
  const cancel = await vi.waitUntil(() => [...root.querySelectorAll("button")].find(isCancel));
  cancel.click();
  await find(root, "#open-s1");
  expect(root.querySelector(".foot")).not.toBeNull();
});

test("attributes that a framework sets one after the other are asked for once", async () => {
  mockApi(manySessions());
  const root = showTag();
  await find(root, ".foot");
  vi.mocked(fetch).mockClear();
  root.host.setAttribute("api", "https://other.example.org");
  root.host.setAttribute("locale", "en");
  root.host.setAttribute("series", "series");
  await vi.waitFor(() => expect(root.querySelector(".ode")).toHaveProperty("lang", "en"));
  const asked = vi.mocked(fetch).mock.calls.map(([url]) => String(url));
  expect(asked).toEqual(["https://other.example.org/api/v1/series/series?locale=en"]);
});

test("the host is told once the list stands whole", async () => {
  mockApi(manySessions());
  const told = new Promise((resolve) => addEventListener("ode-ready", resolve, { once: true }));
  const root = showTag();
  await told;
  expect(root.querySelectorAll(".row")).toHaveLength(MONTHS.length);
  expect(root.querySelector(".foot")).not.toBeNull();
});

test("a tag that is taken away while it is drawn stands whole where it is put back", async () => {
  mockApi(manySessions());
  const root = showTag();
  await vi.waitFor(() => expect(root.querySelector("article.next")).not.toBeNull(), { interval: 1 });
  const { host } = root;
  host.remove();
  document.body.append(host);
  await find(root, ".foot");
  expect(root.querySelectorAll(".row")).toHaveLength(MONTHS.length);
});

test("no date is worded by the browser where the visitor's clock shows the series' time", async () => {
  const answer = manySessions();
  answer.series.timeZone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  mockApi(answer);
  const first = vi.mocked(fetch).getMockImplementation()!;
  const body = await (await first("https://events.example.org/api?locale=de")).text();
  vi.mocked(fetch).mockImplementation(async () => new Response(body));
  const format = vi.spyOn(Intl, "DateTimeFormat");
  const names = vi.spyOn(Intl, "ListFormat");
  const root = showTag();
  await press(root, "#open-s1");
  await find(root, "#field-email");
  expect(format).not.toHaveBeenCalled();
  expect(names).not.toHaveBeenCalled();
});

test("nor for a visitor whose clock shows another time on the same day", async () => {
  const answer = manySessions();
  // At noon in Greenwich it is the same day nearly everywhere; no other test moves the browser's clock to Kabul.
  answer.series.timeZone = "Asia/Kabul";
  for (const session of answer.sessions) {
    session.startsAt = session.startsAt.replace("T09", "T12");
    session.endsAt = session.endsAt.replace("T10", "T13");
  }
  mockApi(answer);
  const first = vi.mocked(fetch).getMockImplementation()!;
  const body = await (await first("https://events.example.org/api?locale=de")).text();
  vi.mocked(fetch).mockImplementation(async () => new Response(body));
  const format = vi.spyOn(Intl, "DateTimeFormat");
  const root = showTag();
  await find(root, ".foot");
  expect(root.querySelector(".facts")?.textContent).toContain("Bei Ihnen:");
  expect(format).not.toHaveBeenCalled();
});

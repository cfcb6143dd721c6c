import { afterEach, beforeEach, expect, test, vi } from "vitest";
import "../../../widget/opendata-events.ts";
import { buildAnswer, buildSession, find, mockApi, showTag } from "../page.ts";

beforeEach(() => {
  document.documentElement.lang = "de";
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
  document.body.innerHTML = "";
});

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
  (await find(root, "#open-s1")).click();
  await find(root, "#field-email");
  expect(format).not.toHaveBeenCalled();
  expect(names).not.toHaveBeenCalled();
});

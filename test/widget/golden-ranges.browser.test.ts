import { afterEach, beforeEach, expect, test, vi } from "vitest";
import "../../widget/opendata-events.ts";
import { LOCALES, type Locale } from "../../worker/contract/locales.ts";
import { buildAnswer, buildSession, find, mockApi, setZone, showTag } from "./page.ts";

beforeEach(() => setZone("America/New_York"));
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
  document.body.innerHTML = "";
});

/** A morning on which the clocks of the series have changed, in spring and in autumn, and a night that ends on the next day. */
const SPANS = [
  { startsAt: "2027-03-28T03:00:00Z", endsAt: "2027-03-28T04:30:00Z" },
  { startsAt: "2027-10-31T09:00:00Z", endsAt: "2027-10-31T10:30:00Z" },
  { startsAt: "2027-11-04T22:00:00Z", endsAt: "2027-11-05T00:30:00Z" },
];

const GOLDEN: Partial<Record<Locale, string[]>> = {};

test.each(LOCALES)("a time from start to end in %s, on the clocks of the series and on the visitor's", async (locale) => {
  const said: string[] = [];
  for (const span of SPANS) {
    document.documentElement.lang = locale;
    mockApi(buildAnswer([buildSession(span)]));
    const line = (await find(showTag(), ".facts li")) as HTMLElement;
    said.push(line.innerText.replace(/[\u00a0\u2009\u202f]/g, " ").replace("\n", " | "));
  }
  console.log(JSON.stringify({[locale]: said}, null, 1));
  expect(said).toEqual(GOLDEN[locale]);
});

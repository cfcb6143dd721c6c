import { afterEach, beforeEach, vi } from "vitest";
import { withDates } from "../../worker/actions/word-dates.ts";
import { LOCALES } from "../../worker/contract/locales.ts";
import type { SeriesAnswer, Session, Speaker } from "../../worker/contract/series-answer.ts";

/** Gives each test of a file a German page with nothing on it, and takes back what the test changed of it. */
export function useFreshPage(): void {
  beforeEach(() => {
    document.documentElement.lang = "de";
  });
  afterEach(() => {
    vi.restoreAllMocks();
    vi.useRealTimers();
    document.body.innerHTML = "";
  });
}

/** A session that states only what matters to the case. */
export const buildSession = (changes: Partial<Session> = {}): Session => ({
  id: "s1",
  url: "https://events.example.org/s/series/s1",
  title: "Daten öffnen",
  summary: null,
  startsAt: "2026-12-10T09:00:00Z",
  endsAt: "2026-12-10T10:30:00Z",
  previousStartsAt: null,
  status: "scheduled",
  signUp: "open",
  seats: "many",
  level: null,
  agenda: [],
  place: { kind: "online", platform: "Zoom" },
  speakers: [],
  langs: {},
  ...changes,
});

/** Somebody who speaks. */
export const buildSpeaker = (changes: Partial<Speaker> = {}): Speaker => ({
  id: "p1",
  name: "Mira Beispiel",
  role: null,
  organisation: null,
  bio: null,
  photo: null,
  langs: {},
  ...changes,
});

/** A series with the given sessions. */
export const buildAnswer = (sessions: Session[] = [buildSession()]): SeriesAnswer => ({
  series: {
    slug: "series",
    title: "Reihe",
    summary: "Worum es geht",
    lang: "de",
    locale: "de",
    languages: [...LOCALES],
    genderStyle: "neutral",
    timeZone: "Europe/Berlin",
    organisers: [{ name: "Stiftung", url: null, logo: null, role: "organiser" }],
    contact: { name: "Mira Beispiel", email: "reihe@example.org" },
    image: null,
    privacyUrl: "https://example.org/privacy",
    imprintUrl: "https://example.org/imprint",
    notice: { controllers: ["Stiftung"], recipients: [], retentionDays: { unconfirmed: 7, registration: 30 } },
    langs: {},
  },
  sessions,
  questions: [],
  wishes: [],
  consents: [{ purpose: "future-sessions", wording: "Bitte informieren.", version: "a".repeat(64), langs: {} }],
});

/** Lets the page be looked at on a day before all of the sessions, whatever day it is. */
export const setClock = () => vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-11-24T09:00:00Z") });

/** What the API answers to each address, on a clock of its own; everything posted is kept. */
export function mockApi(answer: SeriesAnswer | null, signUp: { status: number; body: unknown } = ACCEPTED) {
  const posted: Record<string, unknown>[] = [];
  setClock();
  vi.spyOn(globalThis, "fetch").mockImplementation(async (input, init) => {
    const url = String(input);
    if (init?.method === "POST") {
      posted.push(JSON.parse(String(init.body)));
      return Response.json(signUp.body, { status: signUp.status });
    }
    if (url.includes("/challenge")) return Response.json({ code: "accident" }, { status: 500 });
    if (!answer) return Response.json({ code: "accident" }, { status: 500 });
    if (url.includes("/past")) return Response.json({ items: [], next: null, dates: {} });
    return Response.json(withDates(answerIn(new URL(url, location.href).searchParams.get("locale"), answer)));
  });
  return posted;
}

/** Holds back the answers to the requests that are meant, until what it answers is called. */
export function hold(isMeant: (url: string, init?: RequestInit) => boolean): () => void {
  const answering = vi.mocked(fetch).getMockImplementation()!;
  let go = () => {};
  const gate = new Promise<void>((resolve) => {
    go = resolve;
  });
  vi.mocked(fetch).mockImplementation(async (input, init) => {
    const answer = await answering(input, init);
    if (isMeant(String(input), init)) await gate;
    return answer;
  });
  return go;
}

/** The answer in the asked language where the series offers it, else in its own. */
const answerIn = (asked: string | null, { series, ...rest }: SeriesAnswer): SeriesAnswer => ({
  ...rest,
  series: { ...series, locale: series.languages.find((offered) => offered === asked) ?? "de" },
});

const ACCEPTED = { status: 202, body: { status: "check-your-mail" } };

/** Puts the tag on the page and answers its shadow root. */
export function showTag(attributes = ""): ShadowRoot {
  document.body.innerHTML = `<opendata-events series="series" api="https://events.example.org" ${attributes}><a href="/s/series">Termine und Anmeldung</a></opendata-events>`;
  return document.querySelector("opendata-events")!.shadowRoot!;
}

/** Waits until something is in the root, no longer bars in its place, and a list, drawn part by part, with all parts. */
export const find = (root: ShadowRoot, selector: string): Promise<HTMLElement> =>
  vi.waitFor(
    () => {
      const found = root.querySelector<HTMLElement>(selector);
      if (!found) throw new Error(`${selector} is not there`);
      if (found.matches(".bones") && selector !== ".bones") throw new Error(`${selector} is not the bars in its place`);
      if (root.querySelector(".series") && !root.querySelector(".foot")) throw new Error("the list is not whole");
      return found;
    },
    { timeout: 5000 },
  );

import { vi } from "vitest";
import { listInstants, withDates, wordDates } from "../../../worker/actions/word-dates.ts";
import type { Locale } from "../../../worker/contract/locales.ts";
import type { PastAnswer, PastSession } from "../../../worker/contract/past-answer.ts";
import type { SeriesAnswer, Session, Speaker } from "../../../worker/contract/series-answer.ts";
import { buildAnswer, buildSession, buildSpeaker, setClock } from "../page.ts";

/** Marks the organiser's texts as German, where another language was asked for. */
const germanIn = (locale: string, ...fields: string[]): Record<string, string> =>
  locale.startsWith("de") ? {} : Object.fromEntries(fields.map((field) => [field, "de"]));

/** A session on that day of January 2027, without a speaker. */
const onDay = (day: number, changes: Partial<Session>): Session =>
  buildSession({
    id: `d${day}`,
    startsAt: `2027-01-${day}T09:00:00Z`,
    endsAt: `2027-01-${day}T10:30:00Z`,
    ...changes,
  });

const speakersIn = (locale: string): Speaker[] => [
  buildSpeaker({
    role: "Leitung Geodatenmanagement",
    organisation: "Stadt Musterhausen",
    bio: "Betreut das Datenportal.",
    langs: germanIn(locale, "role", "bio"),
  }),
  buildSpeaker({ id: "p2", name: "Dr. Ole Muster", organisation: "Kreis Beispiel", langs: germanIn(locale, "role") }),
];

const part = (
  time: string,
  kind: Session["agenda"][number]["kind"],
  title: string,
  locale: string,
  who: string[] = [],
) => ({
  startsAt: `2026-12-10T${time}:00Z`,
  kind,
  title,
  speakerIds: who,
  langs: germanIn(locale, "title"),
});

/** Sessions of every status: scheduled with all there is, few seats, waiting, moved, on site, closed, cancelled. */
function sessionsIn(locale: string): Session[] {
  const langs = germanIn(locale, "title", "summary");
  return [
    buildSession({
      summary: "Wie eine Kommune ihre Daten veröffentlicht.",
      level: "intermediate",
      speakers: speakersIn(locale),
      agenda: [
        part("09:00", "networking", "Ankommen", locale),
        part("09:15", "input", "Aus der Praxis", locale, ["p1", "p2"]),
        part("10:00", "discussion", "Fragen", locale),
      ],
      langs,
    }),
    onDay(14, { title: null, seats: "few" }),
    onDay(15, { signUp: "waiting", seats: "none", langs, speakers: speakersIn(locale), summary: "Kurz gesagt." }),
    onDay(18, { status: "moved", previousStartsAt: "2027-01-11T09:00:00Z", langs }),
    onDay(19, { place: { kind: "onsite", name: "Rathaus", address: "Marktplatz 1, Musterhausen" }, langs }),
    onDay(20, { signUp: "closed", langs }),
    onDay(21, { status: "cancelled", signUp: "closed", langs }),
  ];
}

const wish = (id: string, text: string, status: SeriesAnswer["wishes"][number]["status"], session: string | null) => ({
  id,
  text,
  votes: 3,
  status,
  session,
});

/** A series with all that can be said about one, asked for in a language that its organisers do not write. */
export function buildRichAnswer(locale: string, sessions = sessionsIn(locale)): SeriesAnswer {
  const { series, consents, ...rest } = buildAnswer(sessions);
  const label = germanIn(locale, "label");
  const levels = ["Gar nicht", "Wenig", "Mittel", "Gut", "Sehr gut"];
  const scale = levels.map((text, at) => ({ value: `${at}`, label: text }));
  return {
    ...rest,
    series: {
      ...series,
      locale: locale as SeriesAnswer["series"]["locale"],
      organisers: [
        { name: "Stiftung", url: "https://stiftung.example.org/", logo: null, role: "organiser" },
        { name: "Institut", url: null, logo: null, role: "partner" },
      ],
      langs: germanIn(locale, "title", "summary"),
    },
    wishes: [
      wish("w1", "Daten im Haushalt", "open", null),
      wish("w2", "Geodaten teilen", "planned", "d14"),
      wish("w3", "Lizenzen", "done", null),
    ],
    questions: [
      {
        id: "level",
        kind: "scale",
        label: "Wie gut kennen Sie offene Daten?",
        options: scale,
        required: false,
        langs: label,
      },
      { id: "why", kind: "text", label: "Was führt Sie her?", options: [], required: true, langs: label },
      {
        id: "way",
        kind: "choice",
        label: "Wie nehmen Sie teil?",
        options: scale.slice(3),
        required: true,
        langs: label,
      },
    ],
    consents: consents.map((consent) => ({ ...consent, langs: germanIn(locale, "wording") })),
  };
}

const past = (id: string, locale: string, changes: Partial<PastSession>): PastSession => ({
  ...buildSession({ id, startsAt: "2026-05-07T08:00:00Z", endsAt: "2026-05-07T09:30:00Z", signUp: "closed" }),
  langs: germanIn(locale, "title", "summary"),
  materials: [],
  attendance: null,
  wish: null,
  ...changes,
});

/** Two earlier sessions, and more to come. */
export const buildPastAnswer = (locale: string): PastAnswer => {
  const items = [
    past("o1", locale, {
      title: "Lizenzen verstehen",
      summary: "Was eine Lizenz erlaubt.",
      speakers: speakersIn(locale),
      attendance: 42,
      wish: { text: "Lizenzen", votes: 5 },
      materials: [
        { kind: "slides", title: "Folien", url: "https://example.org/folien.pdf", langs: germanIn(locale, "title") },
      ],
    }),
    past("o2", locale, { title: "Anfangen", startsAt: "2026-04-09T08:00:00Z", endsAt: "2026-04-09T09:30:00Z" }),
  ];
  return { items, next: null, dates: wordDates(listInstants(items), locale as Locale, "Europe/Berlin") };
};

/** What the service answers; `null` is a broken one. A `signUp` with a status of 400 or more refuses. */
export interface Service {
  series: SeriesAnswer | null;
  past?: PastAnswer | null;
  signUp?: { status: number; body: unknown };
}

const refuse = () => Response.json({ code: "accident", reference: "r-1" }, { status: 500 });

/** Answers each address of the API as that service would, on a clock of its own. */
export function mockService({ series, past: earlier, signUp }: Service): void {
  setClock();
  vi.spyOn(globalThis, "fetch").mockImplementation(async (input, init) => {
    const url = String(input);
    if (init?.method === "POST")
      return Response.json(signUp?.body ?? { status: "check-your-mail" }, { status: signUp?.status ?? 202 });
    const body = url.includes("/challenge") ? null : url.includes("/past") ? earlier : series && withDates(series);
    return body ? Response.json(body) : refuse();
  });
}

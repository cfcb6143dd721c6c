import type { Confirmation } from "../../../worker/actions/confirmation.ts";
import type { SeriesAnswer, Session } from "../../../worker/contract/series-answer.ts";
import type { MailFacts } from "../../../worker/mail/message.ts";

/** Markup and a script, as a careless or hostile person may type them anywhere. */
export const HOSTILE = `<script>alert(1)</script><img src=x onerror="alert(2)">'"&`;

export const sampleSession = (given: Partial<Session> = {}): Session => ({
  id: "s1",
  url: "https://events.example.org/s/open-data?session=s1",
  title: "Erst fragen, dann öffnen",
  summary: "Beispieltermin: Zwei Kommunen berichten.",
  startsAt: "2026-12-10T09:00:00Z",
  endsAt: "2026-12-10T10:30:00Z",
  previousStartsAt: null,
  status: "scheduled",
  signUp: "open",
  seats: "many",
  level: "beginner",
  agenda: [],
  place: { kind: "online", platform: "Zoom" },
  speakers: [],
  langs: {},
  ...given,
});

export const sampleAnswer = (
  given: Partial<SeriesAnswer> = {},
  series: Partial<SeriesAnswer["series"]> = {},
): SeriesAnswer => ({
  series: {
    slug: "open-data",
    title: "Open Data in Kommunen",
    summary: "Eine Runde über offene Daten aus der Verwaltung. Online und kostenfrei.",
    lang: "de",
    locale: "de",
    languages: ["de", "en"],
    genderStyle: "neutral",
    timeZone: "Europe/Berlin",
    organisers: [
      { name: "Bertelsmann Stiftung", url: "https://www.example.org", logo: null, role: "organiser" },
      { name: "Deutsches Institut für Urbanistik", url: null, logo: null, role: "partner" },
    ],
    contact: { name: "Kim Beispiel", email: "reihe@example.org" },
    image: null,
    privacyUrl: "https://events.example.org/s/open-data/privacy",
    imprintUrl: "https://events.example.org/s/open-data/imprint",
    notice: {
      controllers: ["Bertelsmann Stiftung, Musterstraße 1, 00000 Musterstadt"],
      recipients: ["Cloudflare (Betrieb)", "Zoom (Videokonferenz)"],
      retentionDays: { unconfirmed: 7, registration: 30 },
    },
    langs: {},
    ...series,
  },
  sessions: [sampleSession()],
  questions: [],
  wishes: [],
  consents: [
    {
      purpose: "future-sessions",
      wording: "Informieren Sie mich per E-Mail über künftige Termine dieser Reihe.",
      version: "a".repeat(64),
      langs: {},
    },
  ],
  ...given,
});

export const sampleFacts = (given: Partial<MailFacts> = {}): MailFacts => ({
  locale: "de",
  series: sampleAnswer().series,
  session: sampleSession(),
  subscription: true,
  wish: null,
  survey: null,
  materials: [],
  myLink: null,
  unsubscribeLink: null,
  link: "https://events.example.org/c/beispiel",
  expiresAt: "2026-11-30T12:00:00Z",
  ...given,
});

export const sampleConfirmation = (given: Partial<Confirmation> = {}): Confirmation => ({
  state: "open",
  locale: "de",
  series: sampleAnswer().series,
  session: sampleSession(),
  registration: "pending",
  position: null,
  subscription: "pending",
  typed: { email: "kim@example.org" },
  expiresAt: "2026-11-30T12:00:00Z",
  ...given,
});

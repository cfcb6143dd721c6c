import type {
  JoinPage,
  MyPage,
  MyRegistration,
  PageSession,
  PlacePage,
  SubscriptionPage,
} from "../../../worker/actions/link-pages.ts";
import { sampleAnswer } from "./sample.ts";

const { slug, title, lang, languages, genderStyle, timeZone, privacyUrl, imprintUrl, contact } = sampleAnswer().series;
const frame = {
  locale: "de" as const,
  series: { slug, title, lang, languages, genderStyle, timeZone, privacyUrl, imprintUrl, contact },
};

export const samplePageSession = (given: Partial<PageSession> = {}): PageSession => ({
  id: "s1",
  title: "Erst fragen, dann öffnen",
  startsAt: "2026-12-10T09:00:00Z",
  endsAt: "2026-12-10T10:30:00Z",
  previousStartsAt: null,
  place: { kind: "online", platform: "Zoom" },
  cancelled: false,
  ...given,
});

export const sampleRegistration = (given: Partial<MyRegistration> = {}): MyRegistration => ({
  id: "r1",
  session: samplePageSession(),
  status: "confirmed",
  position: null,
  offeredUntil: null,
  open: true,
  acceptPath: null,
  joinPath: null,
  ...given,
});

export const sampleMyPage = (given: Partial<MyPage> = {}): MyPage => ({
  ...frame,
  email: "kim@example.org",
  givenName: "Kim",
  familyName: null,
  organisation: "Stadt Bonn",
  role: null,
  registrations: [sampleRegistration()],
  otherSessions: [],
  subscription: "confirmed",
  wishes: [],
  fresh: false,
  ...given,
});

export const sampleJoinPage = (given: Partial<JoinPage> = {}): JoinPage => ({
  ...frame,
  session: samplePageSession(),
  state: "open",
  opensAt: "2026-12-10T08:30:00Z",
  access: null,
  ...given,
});

export const samplePlacePage = (given: Partial<PlacePage> = {}): PlacePage => ({
  ...frame,
  session: samplePageSession(),
  state: "offered",
  position: null,
  offeredUntil: "2026-12-01T17:00:00Z",
  ...given,
});

export const sampleSubscriptionPage = (given: Partial<SubscriptionPage> = {}): SubscriptionPage => ({
  ...frame,
  state: "confirmed",
  ...given,
});

import type { GenderStyle } from "../contract/gender-styles.ts";
import type { Locale } from "../contract/locales.ts";

/** What each page behind a mailed link says of its series. */
export interface PageSeries {
  slug: string;
  title: string;
  /** The language that the title is in. */
  titleLang?: string;
  /** The language of what the organisers wrote without naming one, such as wishes. */
  lang: string;
  /** What the page can be read in. */
  languages: Locale[];
  /** How our German texts on it name people. */
  genderStyle: GenderStyle;
  timeZone: string;
  privacyUrl: string;
  imprintUrl: string;
  contact: { name: string; email: string };
}

/** A session as the pages behind mailed links show it. */
export interface PageSession {
  id: string;
  title: string | null;
  /** The language that the title is in. */
  titleLang?: string;
  startsAt: string;
  endsAt: string;
  previousStartsAt: string | null;
  place: { kind: "online"; platform: string } | { kind: "onsite"; name: string; address: string };
  cancelled: boolean;
}

interface LinkPage {
  locale: Locale;
  series: PageSeries;
}

/** One place of a person. */
export interface MyRegistration {
  id: string;
  session: PageSession;
  status: "pending" | "confirmed" | "waiting" | "offered" | "cancelled";
  /** 1-based place on the waiting list. */
  position: number | null;
  /** Until when an offered place is kept. */
  offeredUntil: string | null;
  /** Whether it can still be cancelled or changed: before the session ends. */
  open: boolean;
  /** Path of the page that takes or joins, where there is something to take or to join. */
  acceptPath: string | null;
  joinPath: string | null;
}

/** `/my`: all that is kept of a person (Art. 15), and what they may do with it. */
export interface MyPage extends LinkPage {
  email: string;
  givenName: string | null;
  familyName: string | null;
  organisation: string | null;
  role: string | null;
  registrations: MyRegistration[];
  /** Other sessions that still take sign-ups: where a seat can be changed to. */
  otherSessions: PageSession[];
  subscription: "pending" | "confirmed" | "ended" | null;
  /** Published wishes, and whether this person voted for each. */
  wishes: { id: string; text: string; votes: number; voted: boolean }[];
  /** Whether this link was mailed just now: only then it downloads and erases (design §5). */
  fresh: boolean;
}

/** What a person changes on `/my`. */
export type MyChange =
  | { action: "correct"; givenName: string; familyName: string; organisation: string; role: string }
  | { action: "cancel"; registration: string }
  | { action: "change"; registration: string; session: string }
  | { action: "vote"; wish: string; vote: boolean }
  | { action: "unsubscribe" | "send-fresh-link" | "erase" };

/** `/j`: the way into the meeting. */
export interface JoinPage extends LinkPage {
  session: PageSession;
  /** `early`: come back at `opensAt`; `waiting`: open, but nobody entered an address yet; `open`: the button waits. */
  state: "early" | "waiting" | "open" | "over" | "cancelled" | "not-registered";
  opensAt: string;
  /** Number, passcode, dial-in in the organiser's words; only while the way in is open. */
  access: string | null;
}

/** `/r`: an offered place, or the one-click sign-up of a mail to the list. */
export interface PlacePage extends LinkPage {
  session: PageSession;
  /**
   * `offered`: kept until `offeredUntil`; `invited`: the list was asked; `passed`: the place went to the next; `closed`:
   * no more sign-ups.
   */
  state: "offered" | "invited" | "passed" | "confirmed" | "waiting" | "closed" | "over" | "cancelled";
  position: number | null;
  offeredUntil: string | null;
}

/** `/u`: the end of a subscription. */
export interface SubscriptionPage extends LinkPage {
  state: "confirmed" | "ended";
}

import type { GenderStyle } from "../contract/gender-styles.ts";
import type { Locale } from "../contract/locales.ts";

/** What a message may know: nothing that the visitor typed. The actions gather it, the message files are pure. */
export interface MailFacts {
  locale: Locale;
  series: {
    slug: string;
    title: string;
    /** How our German texts name people. */
    genderStyle: GenderStyle;
    timeZone: string;
    organisers: { name: string; role: "organiser" | "partner" }[];
    contact: { name: string; email: string };
    privacyUrl: string;
    imprintUrl: string;
  };
  session: MailSession | null;
  /** What a session leaves behind, for the thanks. */
  materials: { title: string; url: string }[];
  /** What a survey is called and says of itself. */
  survey: { title: string; intro: string | null } | null;
  /** The wish of participants that the session answers, as the organisers published it. */
  wish: string | null;
  /** Whether the mail also speaks of the list of future sessions. */
  subscription: boolean;
  /** The absolute address of the one thing to do: confirm, accept a place, join; else the page of the series. */
  link: string;
  /** Own data, stepping back included. Null in mails to the list: they are forwarded (design §5). */
  myLink: string | null;
  /** Ends the subscription; only in mails to the list. */
  unsubscribeLink: string | null;
  /** When `link` ends, UTC ISO 8601: the sign-up is deleted, the place goes to the next. */
  expiresAt: string;
}

export interface MailSession {
  title: string | null;
  summary: string | null;
  startsAt: string;
  endsAt: string;
  /** Where the session has been moved: its start before. */
  previousStartsAt: string | null;
  place: { kind: "online"; platform: string } | { kind: "onsite"; name: string; address: string };
  /** Released speakers alone (L-28). */
  speakers: { name: string; role: string | null; organisation: string | null }[];
}

/** A message in words: text and HTML of equal content. */
export interface Message {
  subject: string;
  text: string;
  html: string;
}

import type { Locale } from "../contract/locales.ts";

/** What a message may know: nothing that the visitor typed. The actions gather it, the message files are pure. */
export interface MailFacts {
  locale: Locale;
  series: {
    slug: string;
    title: string;
    timeZone: string;
    organisers: { name: string; role: "organiser" | "partner" }[];
    contact: { name: string; email: string };
    privacyUrl: string;
    imprintUrl: string;
  };
  session: MailSession | null;
  /** Whether the mail also speaks of the list of future sessions. */
  subscription: boolean;
  /** The absolute address the mail is about, such as the confirmation page. */
  link: string;
  /** When that link and an unconfirmed sign-up end, UTC ISO 8601. */
  expiresAt: string;
}

export interface MailSession {
  title: string | null;
  startsAt: string;
  endsAt: string;
  place: { kind: "online"; platform: string } | { kind: "onsite"; name: string; address: string };
}

/** A message in words: text and HTML of equal content. */
export interface Message {
  subject: string;
  text: string;
  html: string;
}

import type { Locale } from "../contract/locales.ts";
import type { PageSeries, PageSession } from "./link-pages.ts";

/** What the confirmation page shows and what confirming leaves behind. */
export interface Confirmation {
  /** `open`: the button waits; `done`: confirmed, now or before; `expired`: too late, or the session is over or cancelled. */
  state: "open" | "done" | "expired";
  locale: Locale;
  series: PageSeries;
  session: Pick<PageSession, "title" | "titleLang" | "startsAt" | "endsAt" | "place"> | null;
  /** The place in the session, `null` where none was asked for. */
  registration: "pending" | "confirmed" | "waiting" | "offered" | "cancelled" | null;
  /** 1-based place on the waiting list. */
  position: number | null;
  subscription: "pending" | "confirmed" | "ended" | null;
  /** What was typed, shown so that its owner can check it: label key to text, empty fields left out. */
  typed: {
    email: string;
    givenName?: string;
    familyName?: string;
    organisation?: string;
    role?: string;
    wish?: string;
  };
  /** When an unconfirmed sign-up is deleted, UTC ISO 8601. */
  expiresAt: string;
}

/** Which of the two purposes the person keeps (L-03). */
export interface ConfirmationChoice {
  session: boolean;
  subscription: boolean;
}

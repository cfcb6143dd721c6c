import type { MailKind } from "../contract/mail-kinds.ts";
import type { Session } from "../contract/series-answer.ts";

/** What can happen to a session, by an organiser's hand or by the clock (G-01). */
export type SessionChange =
  | "publish"
  | "complete-programme"
  | "move"
  | "cancel"
  | "raise-capacity"
  | "lower-capacity"
  | "open-doors"
  | "end";

/** Who of a session, or of the list, is told. */
export type Audience = "subscribers" | "registered" | "confirmed";

/** What a change brings about. */
export interface Effect {
  /** The public status afterwards, null where it stays. */
  status: Session["status"] | null;
  /** Whether the revision rises: calendars count it as SEQUENCE, and a mail of an earlier one is taken back. */
  revises: boolean;
  /** The mail that goes out, and to whom. */
  mails: { kind: MailKind; to: Audience } | null;
  /** Whether freed seats are offered to who waits. */
  offersSeats: boolean;
}

/** The states of a session as a table: what each change publishes and mails. */
export const SESSION_CHANGES: Record<SessionChange, Effect> = {
  publish: {
    status: "scheduled",
    revises: false,
    mails: { kind: "new-date", to: "subscribers" },
    offersSeats: false,
  },
  "complete-programme": {
    status: null,
    revises: false,
    mails: { kind: "programme", to: "registered" },
    offersSeats: false,
  },
  move: { status: "moved", revises: true, mails: { kind: "moved", to: "registered" }, offersSeats: false },
  cancel: { status: "cancelled", revises: true, mails: { kind: "cancelled", to: "registered" }, offersSeats: false },
  "raise-capacity": { status: null, revises: false, mails: null, offersSeats: true },
  "lower-capacity": { status: null, revises: false, mails: null, offersSeats: false },
  "open-doors": { status: null, revises: false, mails: { kind: "access-link", to: "confirmed" }, offersSeats: false },
  end: { status: null, revises: false, mails: { kind: "thanks", to: "confirmed" }, offersSeats: false },
};

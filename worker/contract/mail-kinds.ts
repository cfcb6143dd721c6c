/** Every kind of mail. */
export const MAIL_KINDS = [
  "confirm-sign-up",
  "registered",
  "subscribed",
  "offered",
  "access-link",
  "moved",
  "cancelled",
  "programme",
  "new-date",
  "thanks",
  "my-link",
  "erased",
  "meeting-missing",
  "list-unused",
  "survey",
  "bio",
  "sign-in",
] as const;
export type MailKind = (typeof MAIL_KINDS)[number];

/** Mails to organisers, in the languages of their own pages. */
export const ORGANISER_MAILS: readonly MailKind[] = ["meeting-missing", "list-unused", "sign-in"];

/** What goes first when much is due: 1 access link, 2 confirmation, 3 change, 4 list. */
export const MAIL_PRIORITY: Record<MailKind, 1 | 2 | 3 | 4> = {
  "access-link": 1,
  "confirm-sign-up": 2,
  registered: 2,
  subscribed: 2,
  offered: 2,
  "my-link": 2,
  erased: 2,
  moved: 3,
  cancelled: 3,
  programme: 3,
  "meeting-missing": 3,
  thanks: 4,
  "new-date": 4,
  "list-unused": 4,
  survey: 4,
  bio: 2,
  "sign-in": 1,
};

/** Lengths that fields have on both sides. Characters are UTF-16 units, as `maxlength` in HTML counts them. */
export const LIMITS = {
  /** RFC 5321 §4.5.3.1.3: 256 for a path, less its angle brackets. */
  email: 254,
  name: 200,
  organisation: 200,
  role: 200,
  wish: 300,
  answer: 500,
} as const;

/** What else a sign-up may hold, which no field shows. */
export const SIGN_UP_LIMITS = {
  /** Bytes of the whole (S-17). */
  bodyBytes: 16_384,
  answers: 20,
  page: 500,
} as const;

/** Bytes of what an organiser sends: texts in each language, a picture, a list of people. */
export const ORGANISER_BODY_BYTES = 1_500_000;
/** What a file that an organiser brings may hold at most. */
export const FILE_LIMITS = {
  import: { bytes: 1_000_000, rows: 1000 },
  /** Zoom writes a row for each time somebody joins. */
  attendance: { bytes: 1_000_000, rows: 10_000 },
} as const;

/** Days data is kept. The notice before the button and the clock that deletes read the same numbers (L-12). */
export const RETENTION_DAYS = {
  /** A sign-up that nobody confirmed, counted from the sending of its mail (L-07). */
  unconfirmed: 7,
  /** A registration, counted from the end of its session (L-11). */
  registration: 30,
} as const;

/** Days that only the service itself needs to know. */
export const KEPT_DAYS = {
  /** A place on the waiting list that came to nothing, counted from the end of the session (L-11). */
  waiting: 7,
  /** An ended subscription, so that the link to end it answers kindly for a while. */
  endedSubscription: 30,
  /** The record of a mail that went out; it names nobody. */
  sentMail: 90,
  /** The erasure journal: longer than any restore reaches back, which is 30 days (L-23). */
  erasure: 60,
  /** The link to own data, counted from the newest mail that carries it. */
  myLink: 60,
  /** The link to a speaker's own bio, counted from its sending. */
  bioLink: 30,
  /** An entry of the log of what organisers did: a year and a month, so that the year before can be looked up. */
  auditLog: 400,
  /** A site that nobody entered and no confirmed registration came from, counted from the last sign-up. */
  strangeSite: 90,
  /** A survey takes answers, counted from its opening, unless it says otherwise. */
  survey: 60,
  /** Its link says so once the survey is closed. */
  closedSurvey: 14,
  /** A freshly mailed link downloads and erases for one day. */
  freshLink: 1,
} as const;

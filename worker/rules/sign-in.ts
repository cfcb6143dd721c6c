/** How organisers sign in, and for how long. */
export const SIGN_IN = {
  /** Minutes that a mailed link opens, counted from its sending. */
  linkMinutes: 30,
  /** How often it signs in: a mail scanner that presses the button leaves enough for its reader (S-09). */
  uses: 3,
  /** No more than three links within so many minutes. */
  linksWithinMinutes: 10,
  /** Hours without any request after which the sign-in ends. */
  idleHours: 12,
  /** The last use is noted at most so often, so that reading pages writes little. */
  noteMinutes: 5,
} as const;

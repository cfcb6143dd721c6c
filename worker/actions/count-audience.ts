import type { MailKind } from "../contract/mail-kinds.ts";
import { countMeant } from "../db/mailings.ts";
import type { Act } from "../env.ts";
import { CONSENT_MONTHS, monthsBefore } from "../rules/consent-age.ts";
import type { Audience } from "../rules/session-changes.ts";

/** An instant after all others, as text compares: by hand the link is sent because everybody shall have it again. */
export const NOBODY_LINKED = "9999";

/**
 * How many people a mailing about a session would reach now: the number on the button (G-10).
 *
 * @param kind leaves out who had that already, where it goes to each only once
 */
export const countAudience = (
  act: Act,
  sessionId: string,
  to: Audience,
  kind: MailKind | null = null,
): Promise<number> => {
  const consentsSince = monthsBefore(act.now, CONSENT_MONTHS.end);
  return countMeant(act.db, { sessionId, to, kind, consentsSince, linkedSince: NOBODY_LINKED });
};

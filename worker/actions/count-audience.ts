import { countMeant } from "../db/mailings.ts";
import type { Act } from "../env.ts";
import { CONSENT_MONTHS, monthsBefore } from "../rules/consent-age.ts";
import type { Audience } from "../rules/session-changes.ts";

/** How many people a mailing about a session would reach now: the number on the button (G-10). */
export const countAudience = (act: Act, sessionId: string, to: Audience): Promise<number> =>
  countMeant(act.db, sessionId, to, monthsBefore(act.now, CONSENT_MONTHS.end));

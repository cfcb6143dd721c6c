import type { Act } from "../env.ts";
import { keyedHash } from "../keyed-hash.ts";

/** What a vote is known by: of person and wish together, so that neither leads to the other (design §5). */
export const voterKey = (act: Act, personId: string, wishId: string): Promise<string> =>
  keyedHash(act.settings.linkKey, "vote", `${personId}\n${wishId}`);

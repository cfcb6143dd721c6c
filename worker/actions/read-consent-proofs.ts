import * as v from "valibot";
import { accept, type Outcome, refuse } from "../contract/outcome.ts";
import { emailSchema } from "../contract/sign-up.ts";
import { type ConsentProof, listConsentProofs } from "../db/consent-proofs.ts";
import type { Act } from "../env.ts";
import { keyedHash } from "../keyed-hash.ts";
import { normaliseAddress } from "../rules/address.ts";
import { toFaults } from "./field-faults.ts";

const askedSchema = v.strictObject({ email: emailSchema });

/** The consents of one address, for who has to prove them (L-04). The address comes in the body: addresses of pages are logged. */
export async function readConsentProofs(
  act: Act,
  seriesId: string,
  body: unknown,
): Promise<Outcome<{ email: string; items: ConsentProof[]; next: null }>> {
  const parsed = v.safeParse(askedSchema, body);
  if (!parsed.success) return refuse("invalid-fields", toFaults(parsed.issues));
  const normalised = normaliseAddress(parsed.output.email);
  if (!normalised) return refuse("invalid-fields", [{ field: "email", code: "invalid" }]);
  const emailKey = await keyedHash(act.settings.linkKey, "address", normalised);
  const items = await listConsentProofs(act.db, seriesId, emailKey);
  return accept({ email: parsed.output.email, items, next: null });
}

import { type Challenge, createChallenge, type Payload, randomInt, verifySolution } from "altcha-lib";
import { deriveKey } from "altcha-lib/algorithms/web/pbkdf2";
import type { ProblemCode } from "./contract/codes.ts";
import type { Settings } from "./env.ts";
import { keyedHash } from "./keyed-hash.ts";

/** Minutes in which a challenge may be solved and spent; the page renews it silently. */
const MINUTES = 20;

const secrets = (settings: Settings) => ({
  hmacSignatureSecret: `challenge:${settings.linkKey}`,
  // With it a solution is checked without deriving the key again (S-03).
  hmacKeySignatureSecret: `challenge-key:${settings.linkKey}`,
});

/** A challenge in altcha's format; solving it takes 100 to 200 derivations. */
export function createProofChallenge(settings: Settings, now: Date): Promise<Challenge> {
  return createChallenge({
    algorithm: "PBKDF2/SHA-256",
    cost: settings.proofCost,
    counter: randomInt(200, 100),
    expiresAt: Math.floor(now.getTime() / 1000) + MINUTES * 60,
    deriveKey,
    ...secrets(settings),
  });
}

/** A proof that holds: what must be spent so that it counts once. */
export interface Proof {
  challenge: string;
  expiresAt: string;
}

/** Checks a proof as the widget sends it. It never throws on hostile input: whatever is not a proof is invalid. */
export async function verifyProof(settings: Settings, proof: string, now: Date): Promise<Proof | ProblemCode> {
  const payload = parsePayload(proof);
  const expiresAt = payload?.challenge.parameters.expiresAt;
  if (!payload || typeof expiresAt !== "number" || !Number.isFinite(expiresAt)) return "proof-invalid";
  if (expiresAt * 1000 < now.getTime()) return "proof-expired";
  try {
    const { verified } = await verifySolution({ ...payload, deriveKey, ...secrets(settings) });
    if (!verified) return "proof-invalid";
  } catch {
    return "proof-invalid";
  }
  return {
    challenge: await keyedHash(settings.linkKey, "challenge", String(payload.challenge.signature)),
    expiresAt: new Date(expiresAt * 1000).toISOString(),
  };
}

function parsePayload(proof: string): Payload | null {
  try {
    const payload = JSON.parse(atob(proof));
    return payload?.challenge?.parameters && payload.solution ? payload : null;
  } catch {
    return null;
  }
}

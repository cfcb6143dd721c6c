import type { ApiOutcome } from "../api-client.ts";

/** A challenge of altcha's second format. */
export interface Challenge {
  parameters: {
    algorithm: string;
    nonce: string;
    salt: string;
    cost: number;
    keyLength: number;
    keyPrefix: string;
    expiresAt?: number;
  };
  signature: string;
}

/** Seconds of validity a proof must have left when it is sent: the POST itself takes time. */
const MARGIN_SECONDS = 10;

/** One solved challenge in altcha's format, fetched when the form is first touched and renewed without a word. */
export class ProofOfWork {
  #fetch: () => Promise<ApiOutcome<Challenge>>;
  #pending: Promise<{ proof: string; expiresAt: number } | null> | null = null;

  constructor(fetchChallenge: () => Promise<ApiOutcome<Challenge>>) {
    this.#fetch = fetchChallenge;
  }

  /** Starts fetching and solving; harmless when that is under way. */
  prepare(): void {
    this.#pending ??= this.#solve();
  }

  /** The proof to send, or none where no challenge could be fetched: the server decides whether it does without. */
  async take(): Promise<string | undefined> {
    this.prepare();
    let found = await this.#pending;
    if (!found || found.expiresAt - MARGIN_SECONDS < Date.now() / 1000) {
      this.drop();
      this.prepare();
      found = (await this.#pending) ?? null;
    }
    if (!found) this.drop();
    return found?.proof;
  }

  /** Forgets a proof that was spent or refused. */
  drop(): void {
    this.#pending = null;
  }

  async #solve() {
    const outcome = await this.#fetch();
    if (!outcome.ok) return null;
    try {
      const challenge = outcome.value;
      const proof = btoa(JSON.stringify({ challenge, solution: await solveChallenge(challenge) }));
      return { proof, expiresAt: challenge.parameters.expiresAt ?? Number.POSITIVE_INFINITY };
    } catch {
      return null;
    }
  }
}

/**
 * Counts up until the derived key starts with the prefix. Each step waits for the browser's own thread pool, so the
 * page never stalls; a worker would need `worker-src`, which strict policies refuse.
 */
export async function solveChallenge({ parameters }: Pick<Challenge, "parameters">) {
  const start = performance.now();
  const { algorithm, nonce, salt, cost, keyLength, keyPrefix } = parameters;
  const nonceBytes = fromHex(nonce);
  const password = new Uint8Array(nonceBytes.length + 4);
  password.set(nonceBytes);
  const derive = { name: "PBKDF2", salt: fromHex(salt), iterations: cost, hash: algorithm.slice("PBKDF2/".length) };
  for (let counter = 0; ; counter++) {
    new DataView(password.buffer).setUint32(nonceBytes.length, counter);
    const key = await crypto.subtle.importKey("raw", password, "PBKDF2", false, ["deriveBits"]);
    const derivedKey = toHex(await crypto.subtle.deriveBits(derive, key, keyLength * 8));
    if (derivedKey.startsWith(keyPrefix)) return { counter, derivedKey, time: Math.round(performance.now() - start) };
  }
}

const fromHex = (hex: string) => Uint8Array.from(hex.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16));
const toHex = (bytes: ArrayBuffer) =>
  Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, "0")).join("");

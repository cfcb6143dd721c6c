import { createChallenge, verifySolution } from "altcha-lib";
import { deriveKey } from "altcha-lib/algorithms/web/pbkdf2";
import { expect, test, vi } from "vitest";
import { type Challenge, ProofOfWork } from "../../../widget/state/proof-of-work.ts";

const secrets = { hmacSignatureSecret: "one", hmacKeySignatureSecret: "two" };
const make = async (seconds: number) =>
  (await createChallenge({
    algorithm: "PBKDF2/SHA-256",
    cost: 100,
    counter: 23,
    expiresAt: Math.floor(Date.now() / 1000) + seconds,
    deriveKey,
    ...secrets,
  })) as Challenge;

test("a solution of ours is accepted by altcha", async () => {
  const work = new ProofOfWork(async () => ({ ok: true, value: await make(600) }));
  const { challenge, solution } = JSON.parse(atob((await work.take())!));
  expect(solution.counter).toBe(23);
  expect(await verifySolution({ challenge, solution, deriveKey, ...secrets })).toMatchObject({ verified: true });
});

test("a proof is fetched once, and again when it is about to expire", async () => {
  let seconds = 600;
  const fetchChallenge = vi.fn(async () => ({ ok: true as const, value: await make(seconds) }));
  const fresh = new ProofOfWork(fetchChallenge);
  fresh.prepare();
  expect(await fresh.take()).toBe(await fresh.take());
  expect(fetchChallenge).toHaveBeenCalledTimes(1);

  seconds = 1;
  const stale = new ProofOfWork(fetchChallenge);
  stale.prepare();
  await vi.waitFor(() => expect(fetchChallenge).toHaveBeenCalledTimes(2));
  seconds = 600;
  await stale.take();
  expect(fetchChallenge).toHaveBeenCalledTimes(3);
});

test("without a challenge the sign-up goes without a proof", async () => {
  const work = new ProofOfWork(async () => ({ ok: false, code: "network" }));
  expect(await work.take()).toBeUndefined();
});

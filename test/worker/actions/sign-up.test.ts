import type { Challenge } from "altcha-lib";
import { solveChallenge } from "altcha-lib";
import { deriveKey } from "altcha-lib/algorithms/web/pbkdf2";
import { beforeEach, describe, expect, it } from "vitest";
import { signUp } from "../../../worker/actions/sign-up.ts";
import { createProofChallenge } from "../../../worker/proof-of-work.ts";
import { createAct, type TestAct } from "../../support/worker/act.ts";
import { db } from "../../support/worker/database.ts";
import { createSeries, createSession } from "../../support/worker/requests.ts";

let body: { series: string; session: string; email: string };
const from = { origin: null, network: "203.0.113.77" };

beforeEach(async () => {
  const series = await createSeries();
  body = { series: series.slug, session: await createSession(series.id), email: `${crypto.randomUUID()}@example.org` };
});

async function prove(act: TestAct): Promise<string> {
  const challenge: Challenge = await createProofChallenge(act.settings, act.now);
  const solution = await solveChallenge({ challenge, deriveKey });
  return btoa(JSON.stringify({ challenge, solution }));
}

describe("a sign-up without proof of work", () => {
  it("is taken until the budget of its network is spent, and asked for a proof beyond", async () => {
    const act = createAct({ unproven: { perNetworkHour: 2, perSeriesDay: null } });
    const codes = [];
    for (let time = 0; time < 3; time++) {
      const outcome = await signUp(act, { ...body, email: `${time}-${body.email}` }, from);
      codes.push(outcome.ok ? "taken" : outcome.code);
    }
    expect(codes).toEqual(["taken", "taken", "proof-required"]);
    const elsewhere = await signUp(act, body, { ...from, network: "198.51.100.1" });
    expect(elsewhere.ok).toBe(true);
  });

  it("is asked for a proof when the budget of the series is spent", async () => {
    const act = createAct({ unproven: { perNetworkHour: null, perSeriesDay: 0 } });
    expect(await signUp(act, body, from)).toEqual({ ok: false, code: "proof-required" });
  });

  it("leaves no network address anywhere (L-05)", async () => {
    await signUp(createAct(), body, from);
    for (const { name } of (
      await db
        .prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '\\_%' ESCAPE '\\'")
        .all<{ name: string }>()
    ).results) {
      if (name.startsWith("sqlite_") || name.startsWith("d1_")) continue;
      const { results } = await db.prepare(`SELECT * FROM ${name}`).all();
      expect(JSON.stringify(results)).not.toContain(from.network);
    }
  });
});

describe("a proof of work", () => {
  const strict = { unproven: { perNetworkHour: 0, perSeriesDay: 0 } };

  it("opens the way beyond the budgets", async () => {
    const act = createAct(strict);
    expect((await signUp(act, { ...body, proof: await prove(act) }, from)).ok).toBe(true);
  });

  it("counts once: the same sign-up again is the same answer, another one is refused (S-02)", async () => {
    const act = createAct(strict);
    const proof = await prove(act);
    const times = await Promise.all(Array.from({ length: 5 }, () => signUp(act, { ...body, proof }, from)));
    expect(times.every(({ ok }) => ok)).toBe(true);
    expect(
      await db.prepare("SELECT count(*) AS n FROM sign_ups WHERE session_id = ?1").bind(body.session).first("n"),
    ).toBe(1);
    const other = await signUp(act, { ...body, email: "other@example.org", proof }, from);
    expect(other).toEqual({ ok: false, code: "proof-spent" });
  });

  it("made up, changed or expired is refused", async () => {
    const act = createAct(strict);
    const proof = await prove(act);
    const changed = JSON.parse(atob(proof));
    changed.challenge.parameters.cost = 1;
    const codeOf = async (text: string) => {
      const outcome = await signUp(act, { ...body, proof: text }, from);
      return outcome.ok ? "taken" : outcome.code;
    };
    expect(await codeOf(btoa(JSON.stringify(changed)))).toBe("proof-invalid");
    changed.challenge.parameters.expiresAt = "never";
    expect(await codeOf(btoa(JSON.stringify(changed)))).toBe("proof-invalid");
    for (const text of ["", "x", btoa("null"), btoa("{}"), btoa('{"challenge":{"parameters":{}},"solution":1}')]) {
      expect(["proof-invalid", "proof-required"]).toContain(await codeOf(text));
    }
    act.now = new Date(Date.now() + 3_600_000);
    expect(await codeOf(proof)).toBe("proof-expired");
  });
});

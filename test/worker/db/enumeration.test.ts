import { describe, expect, it } from "vitest";
import { erasePerson } from "../../../worker/actions/erase-person.ts";
import { sendMyLink } from "../../../worker/actions/send-my-link.ts";
import { signUp } from "../../../worker/actions/sign-up.ts";
import { createAct } from "../../support/worker/act.ts";
import { createPerson } from "../../support/worker/people.ts";
import { createSeries, createSession } from "../../support/worker/requests.ts";
import { recordStatements, type Statement } from "../../support/worker/statements.ts";

describe("whoever an address belongs to (S-08)", () => {
  it("the same statements run for a new, a known, a confirmed and an erased one", async () => {
    const series = await createSeries();
    const session = await createSession(series.id);
    const act = createAct();
    const [confirmed, erased] = [
      await createPerson(act, series.id, session),
      await createPerson(act, series.id, session),
    ];
    await erasePerson(act, erased.id);
    const source = { origin: null, network: null };
    await signUp(act, { series: series.slug, session, email: "known@example.org" }, source);
    const statements: Statement[] = [];
    const run = async (email: string) => {
      statements.splice(0);
      const watched = { ...act, db: recordStatements(statements) };
      const signedUp = await signUp(watched, { series: series.slug, session, email }, source);
      const asked = await sendMyLink(watched, series.slug, email);
      return JSON.stringify([signedUp, asked, statements.map(({ sql }) => sql)]);
    };
    const seen = new Set<string>();
    for (const email of ["new@example.org", "known@example.org", confirmed.email, erased.email])
      seen.add(await run(email));
    expect(seen.size).toBe(1);
  });
});

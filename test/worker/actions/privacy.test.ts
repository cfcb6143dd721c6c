import { beforeEach, describe, expect, it } from "vitest";
import { changeMyData } from "../../../worker/actions/change-my-data.ts";
import { announceDate, publishSession } from "../../../worker/actions/change-session.ts";
import { deliverDueMails } from "../../../worker/actions/deliver-mail.ts";
import { downloadMyData, findMyPage } from "../../../worker/actions/my-data.ts";
import { deleteEndedData } from "../../../worker/actions/purge.ts";
import { readConsentProofs } from "../../../worker/actions/read-consent-proofs.ts";
import { runClock } from "../../../worker/actions/run-clock.ts";
import { sendMyLink } from "../../../worker/actions/send-my-link.ts";
import { unsubscribe } from "../../../worker/actions/unsubscribe.ts";
import { plainHash } from "../../../worker/keyed-hash.ts";
import { PERSONAL_COLUMNS } from "../../../worker/rules/personal-data.ts";
import { createAct, type TestAct } from "../../support/worker/act.ts";
import { db } from "../../support/worker/database.ts";
import { createPerson, freshTokenFor, tokenFor } from "../../support/worker/people.ts";
import { createSeries, createSession, WORDING } from "../../support/worker/requests.ts";

const DAY = 86_400_000;
let act: TestAct;
let series: { id: string; slug: string; version: string };
let session: string;

beforeEach(async () => {
  await db.batch(["outbox", "people"].map((table) => db.prepare(`DELETE FROM ${table}`)));
  act = createAct();
  series = await createSeries();
  session = await createSession(series.id);
});

const later = (days: number) => {
  act.now = new Date(act.now.getTime() + days * DAY);
};
const proofs = async (email: string) => {
  const outcome = await readConsentProofs(act, series.id, { email });
  if (!outcome.ok) throw new Error(outcome.code);
  return outcome.value.items;
};
/** Every row of every table as text. */
async function dump(): Promise<string> {
  const { results } = await db
    .prepare("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'")
    .all<{ name: string }>();
  const tables = results.filter(({ name }) => !/^(sqlite|d1|_cf)_/.test(name));
  const rows = await Promise.all(tables.map(({ name }) => db.prepare(`SELECT * FROM ${name}`).all()));
  return JSON.stringify(rows.map((table) => table.results));
}

describe("the proof of a consent (L-04)", () => {
  it("shows the wording byte by byte, its version, the times and the mail, also after the wording changed", async () => {
    const { email } = await createPerson(act, series.id, null, true);
    await deliverDueMails(act);
    await db
      .prepare("INSERT INTO consent_wordings VALUES (?1, 'future-sessions', 'de', ?2, 'Ein neuer Wortlaut.', ?3)")
      .bind(series.id, await plainHash("Ein neuer Wortlaut."), act.now.toISOString())
      .run();
    expect(await proofs(email)).toEqual([
      expect.objectContaining({
        wording: WORDING,
        version: series.version,
        lang: "de",
        controllers: ["Stiftung"],
        submittedAt: act.now.toISOString(),
        confirmedAt: act.now.toISOString(),
        mailSentAt: expect.any(String),
        mailVersion: expect.stringMatching(/^[0-9a-f]{64}$/),
        withdrawnAt: null,
        restricted: false,
      }),
    ]);
  });

  it("is empty for an unknown address", async () => {
    expect(await proofs("nobody@example.org")).toEqual([]);
    expect(await readConsentProofs(act, series.id, { email: "x" })).toMatchObject({
      errors: [{ field: "email", code: "invalid" }],
    });
  });
});

describe("a withdrawal (L-08, L-09)", () => {
  it("takes one click, works at once, and leaves a restricted proof for three years", async () => {
    const person = await createPerson(act, series.id, null, true);
    const draft = await createSession(series.id, { state: "draft" });
    await publishSession(act, draft);
    const token = await tokenFor(act, person, "unsubscribe");
    // Three years from the end of the year in which it is withdrawn, whatever year it is by the time of the deletion.
    const end = new Date(Date.UTC(act.now.getUTCFullYear() + 4, 0, 1));
    expect(await unsubscribe(act, token)).toMatchObject({ value: { state: "ended" } });
    expect(await unsubscribe(act, token)).toMatchObject({ value: { state: "ended" } });
    later(1);
    await deliverDueMails(act);
    expect(act.sent.filter((mail) => mail.headers["List-Unsubscribe"])).toEqual([]);
    expect((await proofs(person.email))[0]?.withdrawnAt).not.toBeNull();

    later(31);
    await deleteEndedData(act);
    expect(await db.prepare("SELECT count(*) AS n FROM people WHERE id = ?1").bind(person.id).first("n")).toBe(0);
    expect(await proofs(person.email)).toMatchObject([{ restricted: true, wording: WORDING }]);
    expect(await dump()).toContain(person.email);
    await deliverDueMails(act);
    expect(await dump()).not.toContain(person.email);

    act.now = new Date(end.getTime() - 1000);
    await deleteEndedData(act);
    expect(await proofs(person.email)).toHaveLength(1);
    act.now = end;
    await deleteEndedData(act);
    expect(await proofs(person.email)).toEqual([]);
  });
});

describe("own data (L-22)", () => {
  it("is shown by the mailed link, downloaded and erased only by one mailed just now", async () => {
    const person = await createPerson(act, series.id, session, true);
    const token = await tokenFor(act, person, "my");
    expect(await findMyPage(act, token)).toMatchObject({ value: { email: person.email, fresh: false } });
    expect(await downloadMyData(act, token)).toMatchObject({ code: "fresh-link-required" });
    expect(await changeMyData(act, token, { action: "erase" })).toMatchObject({ code: "fresh-link-required" });
    const fresh = await freshTokenFor(act, person);
    expect(await downloadMyData(act, fresh)).toMatchObject({ ok: true });
    later(1);
    expect(await findMyPage(act, fresh)).toMatchObject({ code: "unknown-address" });
  });

  it("is handed over whole: the download holds every column with personal data of a person", async () => {
    const person = await createPerson(act, series.id, session, true);
    const outcome = await downloadMyData(act, await freshTokenFor(act, person));
    const data = outcome.ok ? (outcome.value as Record<string, Record<string, unknown>[]>) : {};
    const elsewhere = ["speakers", "photo_parts", "restricted_consents", "erasures"];
    // What it leaves out is a keyed hash of the address, which the download holds in full.
    const hidden = ["email_key"];
    for (const [table, columns] of Object.entries(PERSONAL_COLUMNS).filter(([name]) => !elsewhere.includes(name))) {
      expect(data, table).toHaveProperty(table);
      const [row] = data[table] ?? [];
      if (row)
        expect(Object.keys(row)).toEqual(expect.arrayContaining(columns.filter((name) => !hidden.includes(name))));
    }
  });

  it("erased, leaves nothing but the restricted proof, and a last mail says so", async () => {
    const person = await createPerson(act, series.id, session, true);
    await deliverDueMails(act);
    await changeMyData(act, await freshTokenFor(act, person), { action: "erase" });
    expect(await db.prepare("SELECT seats_taken FROM sessions WHERE id = ?1").bind(session).first("seats_taken")).toBe(
      0,
    );
    await deliverDueMails(act);
    expect(act.sent.at(-1)?.to).toBe(person.email);
    const rest = await dump();
    expect(rest).not.toContain(person.email);
    expect(rest).not.toContain(`"person_id":"${person.id}"`);
    expect(await proofs(person.email)).toMatchObject([{ restricted: true }]);
  });

  it("is corrected, and a correction that cannot be kept names its field", async () => {
    const person = await createPerson(act, series.id, session);
    const token = await tokenFor(act, person, "my");
    const blank = { action: "correct", givenName: "", familyName: "", organisation: "", role: "" } as const;
    await changeMyData(act, token, { ...blank, givenName: "  Mira " });
    expect(await findMyPage(act, token)).toMatchObject({ value: { givenName: "Mira", familyName: null } });
    expect(await changeMyData(act, token, { ...blank, givenName: "A\r\nBcc: x@y" })).toMatchObject({
      errors: [{ field: "givenName", code: "invalid" }],
    });
  });

  it("asked for again, is mailed to who is known, once in ten minutes, and the answer is the same for all (S-08)", async () => {
    const person = await createPerson(act, series.id, session);
    const answers = [];
    for (const email of [person.email, person.email, "nobody@example.org"]) {
      answers.push(JSON.stringify(await sendMyLink(act, series.slug, email)));
    }
    expect(new Set(answers).size).toBe(1);
    await deliverDueMails(act);
    const links = await db.prepare("SELECT count(*) AS n FROM outbox WHERE kind = 'my-link'").first("n");
    expect(links).toBe(1);
  });
});

describe("votes for wishes", () => {
  it("count once for a person, are taken back, and cannot be traced to anybody", async () => {
    await db
      .prepare(
        "INSERT INTO wishes (id, series_id, text, published, created_on) VALUES (?1, ?1, 'Recht', 1, '2026-01-01')",
      )
      .bind(series.id)
      .run();
    const person = await createPerson(act, series.id, session);
    const token = await tokenFor(act, person, "my");
    const vote = (cast: boolean) => changeMyData(act, token, { action: "vote", wish: series.id, vote: cast });
    const votes = () => db.prepare("SELECT votes FROM wishes WHERE id = ?1").bind(series.id).first("votes");
    await vote(true);
    await vote(true);
    expect(await votes()).toBe(1);
    expect(await findMyPage(act, token)).toMatchObject({ value: { wishes: [{ voted: true, votes: 1 }] } });
    expect(JSON.stringify((await db.prepare("SELECT * FROM wish_votes").all()).results)).not.toContain(person.id);
    await vote(false);
    await vote(false);
    expect(await votes()).toBe(0);
    await vote(true);
    await changeMyData(act, await freshTokenFor(act, person), { action: "erase" });
    expect(await db.prepare("SELECT count(*) AS n FROM wish_votes").first("n")).toBe(0);
    expect(await votes()).toBe(1);
  });
});

describe("a consent that nobody uses (L-10)", () => {
  it("is warned of after a year and carries no mail after two", async () => {
    act.now = new Date("2026-01-10T07:00:00.000Z");
    await createPerson(act, series.id, null, true);
    await deliverDueMails(act);
    act.now = new Date("2027-01-11T08:00:00.000Z");
    await runClock(act);
    await runClock(act);
    expect(await db.prepare("SELECT count(*) AS n FROM outbox WHERE kind = 'list-unused'").first("n")).toBe(1);
    act.now = new Date("2028-02-11T08:00:00.000Z");
    const future = await createSession(series.id, { startsAt: "2028-05-01T08:00:00.000Z" });
    expect(await announceDate(act, future)).toEqual({ ok: false, code: "consent-aged" });
    expect(await db.prepare("SELECT count(*) AS n FROM outbox WHERE kind = 'new-date'").first("n")).toBe(0);
  });
});

import { describe, expect, it } from "vitest";
import { confirm } from "../../../../worker/actions/confirm.ts";
import { applyImport, previewImport } from "../../../../worker/actions/exchange/import-registrants.ts";
import { formatToken } from "../../../../worker/link-token.ts";
import { createAct } from "../../../support/worker/act.ts";
import { db } from "../../../support/worker/database.ts";
import { interfere } from "../../../support/worker/interference.ts";
import { createPerson } from "../../../support/worker/people.ts";
import { createSeries, createSession, inDays } from "../../../support/worker/requests.ts";
import { recordStatements, type Statement } from "../../../support/worker/statements.ts";

const act = createAct();
const TABLES = ["people", "registrations", "sign_ups", "subscriptions", "consents", "links", "outbox"];

/** Rows by table that belong to people of a series. */
async function countAll(seriesId: string): Promise<Record<string, number>> {
  const counts = TABLES.map(async (table) => {
    const people = "SELECT id FROM people WHERE series_id = ?1";
    const condition = table === "people" ? "series_id = ?1" : `person_id IN (${people})`;
    return [
      table,
      Number(await db.prepare(`SELECT count(*) AS n FROM ${table} WHERE ${condition}`).bind(seriesId).first("n")),
    ];
  });
  return Object.fromEntries(await Promise.all(counts));
}

async function preview(seriesId: string, session: string, file: Uint8Array | string) {
  const outcome = await previewImport(act, seriesId, session, file);
  if (!outcome.ok) throw new Error(`${outcome.code} ${JSON.stringify(outcome.errors)}`);
  return outcome.value;
}

describe("the preview of an import", () => {
  it("says row by row what would happen, and changes nothing", async () => {
    const series = await createSeries();
    const session = await createSession(series.id);
    const there = await createPerson(act, series.id, session);
    const before = await countAll(series.id);
    const file = [
      "Nr.;Vorname;E-Mail-Adresse;Nachname;Organisation",
      "1;Mia;mia@example.org;Öz;Stadt",
      `2;Da;${there.email};War;`,
      "3;Mia;MIA@example.org;Noch einmal;",
      "",
      "4;=1+1;formel@example.org;Böse;",
      "5;Ohne;;Adresse;",
      `6;Lang;lang@example.org;${"x".repeat(201)};`,
    ].join("\r\n");
    const { columns, rows } = await preview(series.id, session, file);
    expect(columns.map(({ field }) => field)).toEqual([null, "givenName", "email", "familyName", "organisation"]);
    expect(rows.map(({ number, fate }) => `${number} ${fate}`)).toEqual([
      "2 new",
      "3 already-registered",
      "4 repeated-in-file",
      "6 invalid",
      "7 invalid",
      "8 invalid",
    ]);
    expect(rows.flatMap(({ errors }) => errors)).toEqual([
      { field: "givenName", code: "invalid" },
      { field: "email", code: "required" },
      { field: "familyName", code: "too-long" },
    ]);
    expect(rows[1]?.status).toBe("confirmed");
    expect(await countAll(series.id)).toEqual(before);
  });

  it("reads what German offices save: UTF-8, Windows-1252, UTF-16, three delimiters, English words, apostrophes", async () => {
    const series = await createSeries();
    const session = await createSession(series.id);
    const encoder = new TextEncoder();
    const utf16 = (text: string) =>
      new Uint8Array([0xff, 0xfe, ...[...text].flatMap((sign) => [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8])]);
    const latin = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
    const files = [
      encoder.encode("E-Mail;Nachname\r\na@example.org;Öz"),
      encoder.encode("\ufeffNachname;E-Mail\r\nÖz;a@example.org\r\n"),
      latin("email,Last Name\na@example.org,Öz\n"),
      utf16("Surname\tE-mail address\r\nÖz\ta@example.org\r\n"),
      'Mail;Familienname\r\n\'-a@example.org;"Öz"',
    ];
    for (const file of files) {
      const { rows } = await preview(series.id, session, file);
      expect(rows.map(({ fate, fields }) => [fate, fields.familyName])).toEqual([["new", "Öz"]]);
    }
  });

  it("refuses what is too large, too long, no table, and sessions that take nobody any more", async () => {
    const series = await createSeries();
    const session = await createSession(series.id);
    const refusal = async (file: string, id = session) => {
      const outcome = await previewImport(act, series.id, id, file);
      return outcome.ok ? "accepted" : outcome.code;
    };
    const many = (rows: number) =>
      `E-Mail\n${Array.from({ length: rows }, (_, index) => `${index}@example.org`).join("\n")}`;
    expect(await refusal("x".repeat(1_000_001))).toBe("too-large");
    expect(await refusal(many(1001))).toBe("too-many-rows");
    expect(await refusal(many(3))).toBe("accepted");
    expect(await refusal("Vorname;Nachname\nA;B")).toBe("invalid-fields");
    expect(await refusal('E-Mail\n"a@example.org\nb@example.org')).toBe("invalid-fields");
    expect(await refusal("")).toBe("invalid-fields");
    expect(await refusal(many(1), await createSession(series.id, { state: "draft" }))).toBe("unknown-session");
    expect(await refusal(many(1), await createSession(series.id, { state: "cancelled" }))).toBe("session-cancelled");
    expect(await refusal(many(1), await createSession(series.id, { startsAt: inDays(-1) }))).toBe("session-begun");
    expect(await refusal(many(1), await createSession((await createSeries()).id))).toBe("unknown-session");
    expect(await refusal(many(1), await createSession(series.id, { signUpClosesAt: inDays(-1) }))).toBe("accepted");
  });
});

describe("an import", () => {
  it("brings 1,000 people in one batch of few statements, without a seat, a subscription or a consent", async () => {
    const series = await createSeries();
    const session = await createSession(series.id, { capacity: 5 });
    const file = `E-Mail;Vorname\n${Array.from({ length: 1000 }, (_, index) => `${index}@${series.id}.example;Kim`).join("\n")}`;
    const statements: Statement[] = [];
    const outcome = await applyImport({ ...act, db: recordStatements(statements) }, series.id, session, file);
    expect(outcome).toEqual({ ok: true, value: { imported: 1000 } });
    console.log(`statements of an import of 1,000: ${statements.length}`);
    expect(statements.length).toBeLessThan(20);
    const all = {
      people: 1000,
      registrations: 1000,
      sign_ups: 1000,
      subscriptions: 0,
      consents: 0,
      links: 1000,
      outbox: 1000,
    };
    expect(await countAll(series.id)).toEqual(all);
    const seats = await db
      .prepare("SELECT seats_taken + waiting AS taken FROM sessions WHERE id = ?1")
      .bind(session)
      .first("taken");
    expect(seats).toBe(0);
    // Half a minute of the clock's work each minute: who signs up meanwhile does not wait behind them all.
    const most = await db
      .prepare("SELECT max(n) AS most FROM (SELECT count(*) AS n FROM outbox WHERE session_id = ?1 GROUP BY due_at)")
      .bind(session)
      .first("most");
    expect(most).toBe(30);
    expect(await applyImport(act, series.id, session, file)).toEqual({ ok: true, value: { imported: 0 } });
    expect(await countAll(series.id)).toEqual(all);
  });

  it("run twice at once counts everybody once, and leaves nothing where the session is cancelled in between", async () => {
    const series = await createSeries();
    const session = await createSession(series.id);
    const file = "E-Mail\none@example.org\ntwo@example.org\none@example.org\nnone";
    const outcomes = await Promise.all([1, 2].map(() => applyImport(act, series.id, session, file)));
    const imported = outcomes.map((outcome) => (outcome.ok ? outcome.value.imported : -1));
    expect(imported.sort()).toEqual([0, 2]);
    const other = await createSeries();
    const late = await createSession(other.id);
    const cancelling = interfere(
      () => db.prepare("UPDATE sessions SET state = 'cancelled' WHERE id = ?1").bind(late).run(),
      2,
    );
    expect(await applyImport({ ...act, db: cancelling }, other.id, late, file)).toEqual({
      ok: true,
      value: { imported: 0 },
    });
    expect((await countAll(other.id)).people).toBe(0);
  });

  it("takes effect by the mailed link alone, and then as typed", async () => {
    const series = await createSeries();
    const session = await createSession(series.id);
    const known = await createPerson(act, series.id, null, true);
    await applyImport(act, series.id, session, `E-Mail;Vorname\n${known.email};Neu\nnew@${series.id}.example;Kim`);
    const names = async () =>
      (
        await db.prepare("SELECT given_name FROM people WHERE series_id = ?1 ORDER BY given_name").bind(series.id).all()
      ).results.map(({ given_name }) => given_name);
    expect(await names()).toEqual([null, null]);
    const { results } = await db
      .prepare(
        "SELECT links.id FROM links JOIN sign_ups ON sign_ups.id = links.sign_up_id WHERE sign_ups.session_id = ?1 AND links.purpose = 'confirm'",
      )
      .bind(session)
      .all<{ id: string }>();
    expect(results.length).toBe(2);
    for (const { id } of results) {
      const token = await formatToken(act.settings.linkKey, id, "confirm");
      const outcome = await confirm(act, token, { session: true, subscription: false });
      expect(outcome).toMatchObject({ ok: true, value: { state: "done", registration: "confirmed" } });
    }
    expect(await names()).toEqual(["Kim", "Neu"]);
  });

  it("holds mails back by the limits of an address, and brings nobody back who cancelled (S-07)", async () => {
    const series = await createSeries();
    const dues: string[] = [];
    for (let index = 0; index < 4; index++) {
      const session = await createSession(series.id);
      await applyImport(act, series.id, session, `E-Mail\noften@${series.id}.example`);
      dues.push(
        String(await db.prepare("SELECT due_at FROM outbox WHERE session_id = ?1").bind(session).first("due_at")),
      );
    }
    expect(dues.slice(0, 3)).toEqual(Array(3).fill(act.now.toISOString()));
    expect(Date.parse(String(dues[3])) - act.now.getTime()).toBe(86_400_000);
    const session = await createSession(series.id);
    const gone = await createPerson(act, series.id, session);
    await db.prepare("UPDATE registrations SET status = 'cancelled' WHERE id = ?1").bind(gone.registrationId).run();
    const { rows } = await preview(series.id, session, `E-Mail\n${gone.email}`);
    expect(rows).toMatchObject([{ fate: "already-registered", status: "cancelled" }]);
    expect(await applyImport(act, series.id, session, `E-Mail\n${gone.email}`)).toMatchObject({
      value: { imported: 0 },
    });
  });
});

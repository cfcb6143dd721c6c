import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { exportRegistrations } from "../../../../worker/actions/exchange/export-registrations.ts";
import { exportSubscribers } from "../../../../worker/actions/exchange/export-subscribers.ts";
import { readCell } from "../../../../worker/rules/tables/write-csv.ts";
import { createRandom, pick } from "../../../support/random.ts";
import { createAct } from "../../../support/worker/act.ts";
import { db } from "../../../support/worker/database.ts";
import { createPerson } from "../../../support/worker/people.ts";
import { createSeries, createSession } from "../../../support/worker/requests.ts";
import { recordStatements, type Statement } from "../../../support/worker/statements.ts";

const act = createAct();
type Asked = Partial<Parameters<typeof exportRegistrations>[2]>;

async function open(seriesId: string, asked: Asked, database = db) {
  const outcome = await exportRegistrations({ ...act, db: database }, seriesId, {
    format: "excel",
    session: null,
    locale: "de",
    ...asked,
  });
  if (!outcome.ok) throw new Error(outcome.code);
  return outcome.value;
}

const readBytes = async (body: ReadableStream<Uint8Array>) => new Uint8Array(await new Response(body).arrayBuffer());
const readWhole = async (body: ReadableStream<Uint8Array>) =>
  new TextDecoder("utf-8", { fatal: false, ignoreBOM: true }).decode(await readBytes(body));

/** So many confirmed registrations of a session, by SQL, numbered after `from`. */
async function fill(seriesId: string, session: string, many: number, from = 0): Promise<void> {
  const numbers =
    "WITH RECURSIVE number(n) AS (SELECT CAST(?3 AS INTEGER) + 1 UNION ALL SELECT n + 1 FROM number WHERE n < ?3 + ?1)";
  await db.batch([
    db
      .prepare(
        `INSERT INTO people (id, series_id, email_key, email, locale, created_at)
         ${numbers} SELECT ?2 || n, ?2, ?2 || n, n || '@example.org', 'de', '2026-01-01' FROM number`,
      )
      .bind(many, seriesId, from),
    db
      .prepare(
        `INSERT INTO registrations (id, person_id, session_id, status, created_at)
         WITH RECURSIVE number(n) AS (SELECT CAST(?4 AS INTEGER) + 1 UNION ALL SELECT n + 1 FROM number WHERE n < ?4 + ?1)
         SELECT ?2 || n, ?2 || n, ?3, 'confirmed', '2026-01-01T00:00:00.000Z' FROM number`,
      )
      .bind(many, seriesId, session, from),
  ]);
}

const HOSTILE = [
  ...[
    "=1+1",
    "+49",
    "-",
    "@SUM(A1)",
    "\tx",
    "\rx",
    "'=x",
    "''=x",
    "'t Hooft",
    '"',
    'a"b;c',
    "a;b",
    "a,b",
    "a\nb",
    "a\r\nb",
  ],
  ...["🦄👩‍👩‍👧", "محمد علي", "שלום", "Ö ß é", " lead", "trail ", "", "1.5", "TRUE", "\ufeffx", "sep=;"],
];

describe("the export for Excel (G-05, S-13)", () => {
  it("begins with a BOM, is separated by semicolons and ended by CRLF, in words and German times", async () => {
    const series = await createSeries();
    const session = await createSession(series.id, { startsAt: "2027-12-10T09:00:00.000Z" });
    const before = { ...act, now: new Date("2027-07-01T22:30:00Z") };
    const person = await createPerson(before, series.id, session, false, "mia@example.org");
    await db
      .prepare("INSERT INTO answers VALUES (?1, ?2, ?3, ?4, '2', '2027-07-01')")
      .bind(crypto.randomUUID(), person.id, session, `${series.id}-knowledge`)
      .run();
    const file = await open(series.id, {});
    const bytes = await readBytes(file.body);
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const lines = new TextDecoder().decode(bytes).split("\r\n");
    expect(lines[0]).toBe(
      "Beginn;Termin;Status;Vorname;Nachname;Organisation;Funktion;E-Mail;Sprache;Partnerseite;Angemeldet am;Bestätigt am;Platz freigehalten bis;Teilgenommen ab;Wie gut?;Kennung",
    );
    expect(lines[1]).toMatch(
      /^10\.12\.2027 10:00;Ein Thema;angemeldet;;;;;mia@example\.org;de;;02\.07\.2027 00:30;02\.07\.2027 00:30;;;vertraut;/,
    );
    expect(lines[2]).toBe("");
    expect(file.filename).toMatch(/^series-\w+-anmeldungen-\d{4}-\d\d-\d\d\.csv$/);
    expect(await readWhole((await open(series.id, { locale: "en" })).body)).toContain(";registered;");
  });

  it("reads again as what was stored: formulas, quotes, line breaks, emoji, names from right to left", async () => {
    const random = createRandom(4);
    const series = await createSeries();
    const session = await createSession(series.id);
    await fill(series.id, session, 60);
    const stored = Array.from({ length: 60 }, () =>
      Array.from({ length: 4 }, () => pick(random, HOSTILE) + (random() < 0.3 ? pick(random, HOSTILE) : "")),
    );
    await db.batch(
      stored.map((names, index) =>
        db
          .prepare("UPDATE people SET given_name = ?2, family_name = ?3, organisation = ?4, role = ?5 WHERE id = ?1")
          .bind(`${series.id}${index + 1}`, ...names),
      ),
    );
    const text = (await readWhole((await open(series.id, {})).body)).slice(1);
    const { data } = Papa.parse<string[]>(text, { delimiter: ";", newline: "\r\n" });
    const byId = new Map(data.slice(1).map((row) => [row.at(-1), row.slice(3, 7)]));
    for (const [index, names] of stored.entries()) {
      expect(byId.get(`${series.id}${index + 1}`)?.map(readCell)).toEqual(names);
    }
    const cells = data.flat();
    expect(cells.length).toBeGreaterThan(900);
    expect(cells.filter((cell) => /^[=+\-@\t\r\0]/.test(cell))).toEqual([]);
  });

  it("holds every status, and refuses sessions of others and formats that are none", async () => {
    const series = await createSeries();
    const session = await createSession(series.id);
    await fill(series.id, session, 5);
    const statuses = ["pending", "confirmed", "waiting", "cancelled"];
    await db.batch(
      statuses.map((status, index) =>
        db.prepare("UPDATE registrations SET status = ?2 WHERE id = ?1").bind(`${series.id}${index + 1}`, status),
      ),
    );
    const rows = JSON.parse(await readWhole((await open(series.id, { format: "json" })).body)).items;
    expect(rows.map(({ status }: { status: string }) => status).sort()).toEqual([...statuses, "confirmed"].sort());
    expect(rows[0].session).toMatchObject({ id: session, title: "Ein Thema" });
    const refused = async (asked: Asked) =>
      exportRegistrations(act, series.id, { format: "excel", session: null, locale: "de", ...asked });
    const foreign = await createSession((await createSeries()).id);
    expect(await refused({ session: foreign })).toMatchObject({ code: "unknown-session" });
    expect(await refused({ format: "xls" })).toMatchObject({ errors: [{ field: "format", code: "unknown-value" }] });
    expect(await refused({ format: "zoom" })).toMatchObject({ errors: [{ field: "session", code: "required" }] });
    expect(await exportRegistrations(act, "none", { format: "json", session: null, locale: "de" })).toMatchObject({
      code: "unknown-series",
    });
  });
});

describe("the other formats", () => {
  it("give Zoom confirmed people alone, clean, with both names, and a header row only where it is wanted (G-06)", async () => {
    const series = await createSeries();
    const session = await createSession(series.id);
    await createPerson(act, series.id, session, false, "erika.muster@example.org");
    await fill(series.id, session, 1);
    await db.prepare("UPDATE registrations SET status = 'waiting' WHERE id = ?1").bind(`${series.id}1`).run();
    const bytes = await readWhole((await open(series.id, { format: "zoom", session })).body);
    expect(bytes).toBe("Email,First Name,Last Name\r\nerika.muster@example.org,erika,muster (E-Mail)\r\n");
    const bare = await readWhole((await open(series.id, { format: "zoom", session, header: false })).body);
    expect(bare).toBe("erika.muster@example.org,erika,muster (E-Mail)\r\n");
  });

  it("greet in a letter by name, and without one where none was given", async () => {
    const series = await createSeries();
    const session = await createSession(series.id, { startsAt: "2027-12-10T09:00:00.000Z" });
    await fill(series.id, session, 2);
    await db
      .prepare("UPDATE people SET given_name = 'Kim', family_name = 'Öz' WHERE id = ?1")
      .bind(`${series.id}1`)
      .run();
    const text = await readWhole((await open(series.id, { format: "mail-merge" })).body);
    expect(text).toContain("\r\nKim;Öz;Guten Tag Kim Öz;;1@example.org;10.12.2027;Ein Thema\r\n");
    expect(text).toContain("\r\n;;Guten Tag;;2@example.org;10.12.2027;Ein Thema\r\n");
  });

  it("list who wants to hear of future dates, and nobody who did not confirm (L-02)", async () => {
    const series = await createSeries();
    const { email } = await createPerson(act, series.id, null, true);
    const ended = await createPerson(act, series.id, null, true);
    await db
      .prepare("UPDATE subscriptions SET status = 'ended', ended_at = '2026-01-01' WHERE person_id = ?1")
      .bind(ended.id)
      .run();
    const read = async (format: string) => {
      const outcome = await exportSubscribers(act, series.id, { format, locale: "de" });
      return outcome.ok ? readWhole(outcome.value.body) : outcome.code;
    };
    expect(await read("excel")).toMatch(
      new RegExp(
        `^\ufeffE-Mail;Vorname;Nachname;Organisation;Sprache;Auf der Liste seit\r\n${email};;;;de;[\\d. :]{16}\r\n$`,
      ),
    );
    expect(JSON.parse(await read("json")).items).toMatchObject([{ email }]);
    expect(await read("zoom")).toBe("invalid-fields");
  });
});

describe("a large export is driven by its reader (design §7)", () => {
  it("reads a page at a time, and none once the reader is gone", async () => {
    const series = await createSeries();
    const session = await createSession(series.id);
    await fill(series.id, session, 5000);
    const statements: Statement[] = [];
    const file = await open(series.id, {}, recordStatements(statements));
    const before = statements.length;
    const reader = file.body.getReader();
    const { value } = await reader.read();
    expect(new TextDecoder().decode(value).split("\r\n").length).toBe(1002);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(statements.length - before).toBe(1);
    await reader.read();
    await reader.cancel();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(statements.length - before).toBe(2);
  });

  it("holds every row once, whatever is registered meanwhile and however many were at one instant", async () => {
    const series = await createSeries();
    const [one, two] = [await createSession(series.id), await createSession(series.id)];
    await fill(series.id, one, 2500);
    await fill(series.id, two, 1000, 2500);
    const { body } = await open(series.id, { format: "json" });
    const reader = body.pipeThrough(new TextDecoderStream()).getReader();
    let text = "";
    for (let chunk = 0; ; chunk++) {
      const { done, value } = await reader.read();
      if (done) break;
      text += value;
      await fill(series.id, chunk % 2 ? one : two, 300, 10_000 + chunk * 300);
    }
    const ids: string[] = JSON.parse(text).items.map(({ id }: { id: string }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const old = ids.filter((id) => Number(id.slice(series.id.length)) <= 3500);
    expect(old.length).toBe(3500);
  });
});

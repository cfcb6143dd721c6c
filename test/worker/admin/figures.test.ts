import { beforeEach, describe, expect, it } from "vitest";
import { type Figures, readFigures } from "../../../worker/actions/read-figures.ts";
import { deleteEnded } from "../../../worker/db/retention.ts";
import { createAct } from "../../support/worker/act.ts";
import { type Crowd, fillSession } from "../../support/worker/crowds.ts";
import { db } from "../../support/worker/database.ts";
import {
  askApi,
  createOrganiser,
  createToken,
  openPage,
  type SignedInOrganiser,
} from "../../support/worker/organisers.ts";
import { createSeries, createSession, inDays } from "../../support/worker/requests.ts";
import { recordStatements, type Statement } from "../../support/worker/statements.ts";

let slug: string;
let viewer: SignedInOrganiser;
let editor: SignedInOrganiser;
let tokens: { viewer: string; editor: string };

beforeEach(async () => {
  ({ slug } = await createSeries());
  viewer = await createOrganiser(slug, "viewer");
  editor = await createOrganiser(slug, "editor");
  tokens = { viewer: await createToken(slug, "viewer"), editor: await createToken(slug, "editor") };
});

const series = () => ({
  id: slug,
  slug,
  title: {},
  lang: "de",
  languages: ["de", "en"],
  timeZone: "Europe/Berlin",
  contactEmail: "",
  open: true,
});
const read = async (role: "viewer" | "editor", query = "") =>
  (await (await askApi(slug, `/figures${query}`, tokens[role])).json()) as Figures;
const open = async (who: SignedInOrganiser, path = "/figures") => (await openPage(`/admin/${slug}${path}`, who)).text();
const fill = (session: string, crowd: Crowd) => fillSession(slug, session, crowd);
const past = (days: number) => createSession(slug, { startsAt: inDays(-days) });
const announce = (session: string, daysAgo: number) =>
  db.prepare("UPDATE sessions SET created_at = ?2 WHERE id = ?1").bind(session, inDays(-daysAgo)).run();

/** Two sessions with 40 of 48 and 3 of 6 who came, and a coming one with 20 places taken. */
async function createPicture() {
  const first = await past(20);
  await fill(first, { people: 30, attended: 30, partner: "https://stadt.example", answer: "1" });
  await fill(first, { people: 18, from: 30, attended: 10, answer: "2" });
  const second = await past(10);
  await fill(second, { people: 6, from: 46, attended: 3 });
  const next = await createSession(slug, { capacity: 75 });
  await announce(next, 9);
  await fill(next, { people: 7, from: 40, confirmedAt: inDays(-6), partner: "https://stadt.example", answer: "1" });
  await fill(next, { people: 2, from: 60, confirmedAt: inDays(-4), partner: "https://klein.example", answer: "2" });
  await fill(next, { people: 11, from: 70, confirmedAt: inDays(-2), answer: "1" });
  return { first, second, next };
}

describe("the figures of a series", () => {
  it("tell editors who came, who came again, from where and with what knowledge, exactly", async () => {
    const { first, second, next } = await createPicture();
    const figures = await read("editor");
    expect(figures.sessions).toMatchObject([
      { id: next, registered: 20, attended: null, returning: 7, isOver: false },
      { id: second, registered: 6, attended: 3, returning: 2, isOver: true },
      { id: first, registered: 48, attended: 40, returning: 0, isOver: true },
    ]);
    expect(figures.knowledge.next).toEqual({
      people: 20,
      cells: [
        { value: "1", people: 18 },
        { value: "2", people: 2 },
      ],
      rest: 0,
    });
    expect(figures.knowledge.earlier).toMatchObject({ people: 54, cells: [{ people: 30 }, { people: 18 }], rest: 6 });
    expect(figures.partners.next).toMatchObject({
      cells: [
        { value: "https://stadt.example", people: 7 },
        { value: "https://klein.example", people: 2 },
      ],
      rest: 11,
    });
  });

  it("hide from viewers each number under five, and what would tell it (O-07)", async () => {
    await createPicture();
    const figures = await read("viewer");
    // 6 with 3 who came: both parts are small. 7 of 20 and 13 of 20: neither is.
    expect(figures.sessions.map(({ registered, attended, returning }) => [registered, attended, returning])).toEqual([
      [20, null, 7],
      [6, null, null],
      [48, 40, null],
    ]);
    expect(figures.knowledge.next.cells.map(({ people }) => people)).toEqual([null, null]);
    expect(figures.partners.next).toMatchObject({ people: 20, cells: [{ people: 7 }], rest: 13 });
    expect(JSON.stringify(figures)).not.toMatch(/"(people|registered|attended|returning)":[1-4]\b/);
  });

  it("name no site to viewers that few came from", async () => {
    await createPicture();
    expect(JSON.stringify(await read("viewer"))).not.toContain("klein.example");
    expect(await open(viewer)).not.toContain("klein.example");
    expect(await open(viewer, "")).not.toContain("klein.example");
    expect(await open(editor)).toContain("klein.example");
  });

  it("count days in the zone of the series, also where the clocks change, and offered places too", async () => {
    const session = await createSession(slug, { startsAt: "2026-11-05T09:00:00.000Z" });
    await db.prepare("UPDATE sessions SET created_at = '2026-10-23T10:00:00.000Z' WHERE id = ?1").bind(session).run();
    await fill(session, { people: 5, confirmedAt: "2026-10-24T21:59:59.000Z" });
    await fill(session, { people: 6, from: 10, confirmedAt: "2026-10-24T22:00:00.000Z" });
    await fill(session, { people: 7, from: 20, confirmedAt: "2026-10-25T22:59:59.000Z" });
    await fill(session, { people: 8, from: 30, confirmedAt: "2026-10-25T23:00:00.000Z" });
    const act = { ...createAct(), now: new Date("2026-10-27T12:00:00.000Z") };
    const figures = await readFigures(act, series(), { exact: true });
    expect(figures.ok && figures.value.course?.points.map(({ day, people }) => `${day} ${people}`)).toEqual([
      "2026-10-22 0",
      "2026-10-23 0",
      "2026-10-24 5",
      "2026-10-25 18",
      "2026-10-26 26",
      "2026-10-27 26",
    ]);
  });

  it("show viewers the course in steps of five or more, up to the number they see anyway", async () => {
    await createPicture();
    const { course } = await read("viewer");
    expect(course?.points.map(({ people }) => people)).toEqual([0, 7, 20]);
    expect((await read("editor")).course?.points.map(({ people }) => people)).toEqual([
      0, 0, 0, 0, 7, 7, 9, 9, 20, 20, 20,
    ]);
  });

  it("stay when registrations are deleted, as far as they were kept", async () => {
    const session = await past(40);
    await fill(session, { people: 30, attended: 20, partner: "https://stadt.example", answer: "1" });
    await fill(session, { people: 3, from: 30, partner: "https://klein.example", answer: "2" });
    const never = "2000";
    const ends = {
      now: inDays(0),
      registration: inDays(-30),
      waiting: never,
      subscription: never,
      mail: never,
      audit: never,
      strangeSite: never,
    };
    await deleteEnded(db, { ...ends, erasure: never });
    for (const role of ["editor", "viewer"] as const) {
      const figures = await read(role);
      expect(figures.sessions).toMatchObject([{ id: session, registered: 33, attended: 20, returning: null }]);
      expect(figures.course?.points).toEqual([]);
      // Three from the small site are no longer known apart from the others; for viewers their number would be small.
      expect(figures.partners.earlier).toEqual(
        role === "editor"
          ? { people: 33, cells: [{ value: "https://stadt.example", people: 30 }], rest: 3 }
          : { people: 33, cells: [], rest: 33 },
      );
    }
  });

  it("keep who came again, from the evening of a session on", async () => {
    const first = await past(29);
    await fill(first, { people: 9 });
    const second = await past(1);
    await fill(second, { people: 20 });
    const never = "2000";
    const ends = {
      registration: never,
      waiting: never,
      subscription: never,
      mail: never,
      erasure: never,
      audit: never,
      strangeSite: never,
    };
    await deleteEnded(db, { ...ends, now: inDays(0) });
    await deleteEnded(db, { ...ends, now: inDays(2), registration: inDays(-28) });
    expect(
      await db.prepare("SELECT count(*) AS n FROM registrations WHERE session_id = ?1").bind(first).first("n"),
    ).toBe(0);
    expect((await read("editor")).sessions[0]).toMatchObject({ id: second, registered: 20, returning: 9 });
  });

  it("of another series' session, a draft or a made-up one are none", async () => {
    const other = await createSession((await createSeries()).slug);
    const draft = await createSession(slug, { state: "draft" });
    for (const session of [other, draft, "made-up"]) {
      expect((await askApi(slug, `/figures?session=${session}`, tokens.editor)).status).toBe(404);
      expect((await openPage(`/admin/${slug}/figures?session=${session}`, editor)).status).toBe(404);
    }
  });

  it("of an empty series say so", async () => {
    expect(await open(editor)).toContain("Sobald ein Termin veröffentlicht ist");
    await createSession(slug);
    expect(await open(editor)).toContain("Noch keine Anmeldungen.");
    expect(await open(viewer)).toContain("weniger als fünf Anmeldungen");
  });

  it("are counted in the database, by indexes of the sessions alone: no row is about one person", async () => {
    await createPicture();
    await fill(await createSession((await createSeries()).slug), { people: 5, from: 900 });
    const statements: Statement[] = [];
    const act = { ...createAct(), db: recordStatements(statements) };
    await readFigures(act, series(), { exact: true });
    expect(statements.filter(({ sql }) => /registrations/.test(sql))).toHaveLength(4);
    for (const { sql, values } of statements) {
      const { results } = await db
        .prepare(`EXPLAIN QUERY PLAN ${sql}`)
        .bind(...values)
        .all<{ detail: string }>();
      for (const { detail } of results) expect(detail).not.toMatch(/^SCAN (?!asked|json_each|value)/);
      expect(sql).toMatch(/registrations/.test(sql) ? /GROUP BY/ : /./);
    }
  });
});

describe("the pages with figures", () => {
  it("draw lines and bars with names, findings and tables, and word shares", async () => {
    const { first } = await createPicture();
    const page = await open(editor);
    expect(page.match(/role="img"/g)?.length).toBe(8);
    expect(page.match(/Als Tabelle/g)?.length).toBe(7);
    expect(page).toMatch(/Von null am [^<]* auf 20 bestätigte Anmeldungen am [^<]*\. Es gibt 75 Plätze\./);
    expect(page).toContain("83 %, 40 von 48");
    expect(page).not.toMatch(/NaN|Infinity|undefined|\sstyle=/);
    expect(await open(editor, `/figures?session=${first}`)).toContain("48 bestätigt");
    expect(page).not.toContain("Gruppen unter 5 bleiben verborgen");
    expect(await open(viewer)).toContain("Gruppen unter 5 bleiben verborgen");
  });

  it("show viewers on the overview no exact number under five", async () => {
    const next = await createSession(slug, { capacity: 75 });
    await fill(next, { people: 3 });
    await fill(next, { people: 2, from: 10, status: "waiting" });
    const numbers = (page: string) => [...page.matchAll(/<dd>([^<]*)<\/dd>/g)].map(([, number]) => number);
    expect(numbers(await open(viewer, ""))).toEqual(["unter 5", "unter 5", "unter 5", "75"]);
    expect(numbers(await open(editor, ""))).toEqual(["3", "0", "2", "75"]);
  });

  it("keep hostile words inert", async () => {
    const next = await createSession(slug);
    const words = `"><script>alert(1)</script>`;
    await db
      .prepare("UPDATE questions SET label = ?2, options = ?3 WHERE series_id = ?1")
      .bind(slug, JSON.stringify({ de: words }), JSON.stringify([{ value: "1", label: { de: words } }]))
      .run();
    await fill(next, { people: 9, partner: `https://${words}`, answer: "1" });
    const page = await open(editor);
    expect(page).toContain("&lt;script&gt;");
    expect(page).not.toContain("<script");
  });
});

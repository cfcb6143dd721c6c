import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { type PastAnswer, pastAnswerSchema } from "../../../worker/contract/past-answer.ts";
import { findPastProgramme, listPastTexts } from "../../../worker/db/past-sessions.ts";
import { db } from "../../support/worker/database.ts";
import {
  addAttendances,
  addMaterial,
  addSpeaker,
  addWish,
  createPastSession,
} from "../../support/worker/past-sessions.ts";
import { createSeries, createSession, inDays, request } from "../../support/worker/requests.ts";
import { recordStatements, type Statement } from "../../support/worker/statements.ts";

const readPast = async (slug: string, query = ""): Promise<PastAnswer> =>
  (await request(`/api/v1/series/${slug}/past${query}`)).json();

describe("the earlier sessions of a series", () => {
  it("have the shape that the contract names, and are open to every site for a minute", async () => {
    const series = await createSeries();
    const id = await createPastSession(series.id);
    await addSpeaker(series.id, id);
    await addMaterial(id, "slides", "Folien");
    const response = await request(`/api/v1/series/${series.slug}/past?locale=de`);
    expect(v.safeParse(pastAnswerSchema, await response.json()).issues).toBeUndefined();
    expect(response.headers.get("Access-Control-Allow-Origin")).toBe("*");
    expect(response.headers.get("Cache-Control")).toBe("public, max-age=60, stale-if-error=86400");
    const tag = response.headers.get("ETag") ?? "";
    const again = await request(`/api/v1/series/${series.slug}/past?locale=de`, { headers: { "If-None-Match": tag } });
    expect(again.status).toBe(304);
  });

  it("are those that took place, newest first: no draft, no coming one, none that was cancelled", async () => {
    const series = await createSeries();
    const older = await createPastSession(series.id, 30);
    const newer = await createPastSession(series.id, 3);
    await createSession(series.id);
    await createSession(series.id, { startsAt: inDays(-0.01), endsAt: inDays(0.01) });
    await createSession(series.id, { state: "draft", startsAt: inDays(-2) });
    await createSession(series.id, { state: "cancelled", startsAt: inDays(-2) });
    expect((await readPast(series.slug)).items.map(({ id }) => id)).toEqual([newer, older]);
  });

  it("show what was left behind in the organisers' order, and only addresses that a page may link to", async () => {
    const series = await createSeries();
    const id = await createPastSession(series.id);
    await addMaterial(id, "recording", "Mitschnitt", "https://example.org/film");
    await addMaterial(id, "slides", "Folien");
    const [session] = (await readPast(series.slug, "?locale=en")).items;
    expect(session?.materials).toEqual([
      { kind: "recording", title: "Mitschnitt", url: "https://example.org/film", langs: { title: "de" } },
      { kind: "slides", title: "Folien", url: "https://example.org/folien.pdf", langs: { title: "de" } },
    ]);
  });

  it("tell how many came where five or more did, also after the registrations were deleted (L-11)", async () => {
    const series = await createSeries();
    const [few, enough, kept] = [
      await createPastSession(series.id, 1),
      await createPastSession(series.id, 2),
      await createPastSession(series.id, 300),
    ];
    await addAttendances(series.id, few, 4);
    await addAttendances(series.id, enough, 5);
    await db.prepare("INSERT INTO session_figures VALUES (?1, 'attended', '', 60)").bind(kept).run();
    expect((await readPast(series.slug)).items.map(({ attendance }) => attendance)).toEqual([null, 5, 60]);
  });

  it("name the wish that they answered, once it is published", async () => {
    const series = await createSeries();
    const [open, hidden] = [await createPastSession(series.id, 1), await createPastSession(series.id, 2)];
    await addWish(series.id, open, "Lizenzen");
    await addWish(series.id, hidden, "Canary", false);
    expect((await readPast(series.slug)).items.map(({ wish }) => wish)).toEqual([
      { text: "Lizenzen", votes: 12 },
      null,
    ]);
  });

  it("show no speaker who is not released or was taken down, not even by id (L-28)", async () => {
    const series = await createSeries();
    const id = await createPastSession(series.id);
    const shown = await addSpeaker(series.id, id);
    const unreleased = await addSpeaker(series.id, id, { name: "Canary", released: false });
    const hidden = await addSpeaker(series.id, id, { name: "Canary", hidden: true });
    const item = {
      startsAt: inDays(-2),
      kind: "input",
      title: { de: "Eingabe" },
      speakerIds: [shown, unreleased, hidden],
    };
    await db
      .prepare("UPDATE sessions SET agenda = ?2 WHERE id = ?1")
      .bind(id, JSON.stringify([item]))
      .run();
    const answer = await readPast(series.slug);
    expect(answer.items[0]?.agenda[0]?.speakerIds).toEqual([shown]);
    expect(JSON.stringify(answer)).not.toMatch(new RegExp(`Canary|${unreleased}|${hidden}`));
  });

  it("come in pages of 24, none twice and none left out, also where two ended at once", async () => {
    const series = await createSeries();
    const startsAt = inDays(-5);
    const ids = await Promise.all(Array.from({ length: 26 }, () => createSession(series.id, { startsAt })));
    const first = await readPast(series.slug);
    expect(first.items).toHaveLength(24);
    const second = await readPast(series.slug, `?before=${encodeURIComponent(first.next ?? "")}`);
    expect(second.next).toBeNull();
    expect([...first.items, ...second.items].map(({ id }) => id).sort()).toEqual(ids.sort());
  });

  it("name a cursor that we never gave out, although the first page is in the cache", async () => {
    const series = await createSeries();
    await readPast(series.slug);
    for (const before of ["made-up", "", btoa("yesterday x")]) {
      const response = await request(`/api/v1/series/${series.slug}/past?before=${encodeURIComponent(before)}`);
      expect(response.status).toBe(422);
      expect(await response.json()).toMatchObject({ errors: [{ field: "before", code: "invalid" }] });
    }
  });

  it("are taken from the cache for a minute, whatever else is asked", async () => {
    const series = await createSeries();
    const id = await createPastSession(series.id);
    await readPast(series.slug);
    await db.prepare("DELETE FROM sessions WHERE id = ?1").bind(id).run();
    expect((await readPast(series.slug, "?utm_source=made-up")).items).toHaveLength(1);
  });

  it("of an unknown series are a problem", async () => {
    const response = await request("/api/v1/series/none/past");
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ code: "unknown-series" });
  });

  it("are found through indexes: no table that grows with the sign-ups is scanned", async () => {
    const { slug } = await createSeries();
    const statements: Statement[] = [];
    await findPastProgramme(recordStatements(statements), slug, inDays(0), { before: null, ids: null, limit: 25 });
    await listPastTexts(recordStatements(statements), slug, inDays(0));
    expect(statements.length).toBe(6);
    for (const { sql, values } of statements) {
      const plan = await db
        .prepare(`EXPLAIN QUERY PLAN ${sql}`)
        .bind(...values)
        .all<{ detail: string }>();
      expect(plan.results.map(({ detail }) => detail).join("\n")).not.toMatch(
        /SCAN (registrations|sessions|materials|speakers|session_speakers|wishes|session_figures)\b/,
      );
    }
  });
});

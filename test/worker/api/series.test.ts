import * as v from "valibot";
import { describe, expect, it, vi } from "vitest";
import { type DatedSeriesAnswer, datedSeriesAnswerSchema } from "../../../worker/contract/series-answer.ts";
import { db } from "../../support/worker/database.ts";
import { createSeries, createSession, inDays, request } from "../../support/worker/requests.ts";

describe("the list of a series", () => {
  it("has the shape that the contract names", async () => {
    const series = await createSeries();
    await createSession(series.id);
    const response = await request(`/api/v1/series/${series.slug}?locale=de`);
    const answer = await response.json();
    expect(v.safeParse(datedSeriesAnswerSchema, answer).issues).toBeUndefined();
    expect(response.headers.get("Cache-Control")).toContain("max-age=60");
  });

  it("names the language of texts that are not in the asked one (A-19)", async () => {
    const series = await createSeries();
    const answer = (await (await request(`/api/v1/series/${series.slug}?locale=en`)).json()) as DatedSeriesAnswer;
    expect(answer.series.langs).toMatchObject({ title: "de", summary: "de" });
    expect(answer.consents[0]?.langs).toEqual({ wording: "de" });
  });

  it("says each of its instants in words, in its language and on the clocks of the series", async () => {
    const series = await createSeries();
    await createSession(series.id);
    const answer = (await (await request(`/api/v1/series/${series.slug}?locale=en`)).json()) as DatedSeriesAnswer;
    const { startsAt, endsAt } = answer.sessions[0]!;
    const erased = new Date(Date.parse(endsAt) + 30 * 24 * 3600 * 1000).toISOString();
    expect(Object.keys(answer.dates).sort()).toEqual([startsAt, endsAt, erased].sort());
    const month = new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "Europe/Berlin" });
    expect(answer.dates[startsAt]?.month).toBe(month.format(new Date(startsAt)));
    // The form asks for the day of erasure by its instant.
    expect(answer.series.notice.retentionDays.registration).toBe(30);
  });

  it("is not sent again while it is unchanged", async () => {
    const series = await createSeries();
    const path = `/api/v1/series/${series.slug}`;
    const tag = (await request(path)).headers.get("ETag") ?? "";
    expect(tag).not.toBe("");
    expect((await request(path, { headers: { "If-None-Match": tag } })).status).toBe(304);
  });

  it("is taken from the cache for its 60 seconds, without a look at the database (design §7)", async () => {
    const series = await createSeries();
    const path = `/api/v1/series/${series.slug}`;
    const first = await request(path);
    const text = await first.text();
    await db.prepare("DELETE FROM questions WHERE series_id = ?1").bind(series.id).run();
    const again = await request(`${path}?utm_source=made-up`);
    expect(await again.text()).toBe(text);
    expect(again.headers.get("ETag")).toBe(first.headers.get("ETag"));
  });

  it("is kept for those 60 seconds and no longer, whatever browsers may do with an old one while we are down", async () => {
    const series = await createSeries();
    const put = vi.spyOn(Object.getPrototypeOf(await caches.open("series")), "put");
    const response = await request(`/api/v1/series/${series.slug}`);
    expect(response.headers.get("Cache-Control")).toContain("stale-if-error");
    await vi.waitFor(() => expect(put).toHaveBeenCalled());
    const kept = put.mock.calls[0]?.[1] as Response;
    expect(kept.headers.get("Cache-Control")).toBe("public, max-age=60");
    put.mockRestore();
  });

  it("shows no draft, no past session, no speaker who is not released, no wish before moderation", async () => {
    const series = await createSeries();
    const id = await createSession(series.id);
    await createSession(series.id, { state: "draft" });
    await createSession(series.id, { startsAt: inDays(-2) });
    await db.batch([
      db.prepare("INSERT INTO speakers (id, series_id, name) VALUES (?1, ?2, 'Canary')").bind(`${id}-s`, series.id),
      db.prepare("INSERT INTO session_speakers (session_id, speaker_id) VALUES (?1, ?2)").bind(id, `${id}-s`),
      db
        .prepare("INSERT INTO wishes (id, series_id, text, created_on) VALUES (?1, ?2, 'Canary', '2026-01-01')")
        .bind(id, series.id),
      db.prepare("UPDATE sessions SET meeting_url = 'https://meet.example/Canary' WHERE id = ?1").bind(id),
    ]);
    const text = await (await request(`/api/v1/series/${series.slug}`)).text();
    expect(JSON.parse(text).sessions.map((session: { id: string }) => session.id)).toEqual([id]);
    expect(text).not.toContain("Canary");
  });

  it("tells the state of a session in words of the contract", async () => {
    const series = await createSeries();
    await createSession(series.id, { capacity: 0 });
    const cancelled = await createSession(series.id, { state: "cancelled", startsAt: inDays(20) });
    const { sessions } = JSON.parse(await (await request(`/api/v1/series/${series.slug}`)).text());
    expect(sessions[0]).toMatchObject({ status: "scheduled", signUp: "waiting", seats: "none" });
    expect(sessions[1]).toMatchObject({ id: cancelled, status: "cancelled", signUp: "closed" });
  });

  it("of an unknown name is a problem", async () => {
    const response = await request("/api/v1/series/none");
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ code: "unknown-series" });
  });
});

import { beforeEach, describe, expect, it } from "vitest";
import { readFeed, readSessionFile } from "../../../worker/actions/read-feed.ts";
import { createAct } from "../../support/worker/act.ts";
import { readCalendar } from "../../support/worker/calendars.ts";
import { db } from "../../support/worker/database.ts";
import { createSeries, createSession, inDays } from "../../support/worker/requests.ts";

let series: { id: string; slug: string };

beforeEach(async () => {
  series = await createSeries();
});

/** The calendar of the series as programs understand it, past the cache. */
async function subscribe(locale: "de" | "en" = "de") {
  const outcome = await readFeed(createAct(), series.slug, [locale]);
  if (!outcome.ok) throw new Error(outcome.code);
  return { text: outcome.value, ...readCalendar(outcome.value) };
}

const update = (id: string, assignment: string, ...values: unknown[]) =>
  db
    .prepare(`UPDATE sessions SET ${assignment} WHERE id = ?1`)
    .bind(id, ...values)
    .run();

describe("the calendar of a series", () => {
  it("says what partners' pages say of a session", async () => {
    const id = await createSession(series.id, { startsAt: "2099-12-10T09:00:00.000Z" });
    await update(id, `summary = '{"de":"Worum es geht"}'`);
    const { name, method, entries } = await subscribe();
    expect({ name, method }).toEqual({ name: "Offene Daten", method: "PUBLISH" });
    const url = `https://events.test/s/${series.slug}?session=${id}`;
    expect(entries).toEqual([
      {
        uid: `${id}@events.test`,
        sequence: 0,
        status: "CONFIRMED",
        title: "Ein Thema",
        description: `Worum es geht\n\nMehr zum Termin: ${url}`,
        place: "Zoom",
        url,
        startsAt: "2099-12-10T09:00:00.000Z",
        endsAt: "2099-12-10T10:30:00.000Z",
        categories: ["Offene Daten"],
      },
    ]);
  });

  it("tells programs how it is called, where it comes from and how often to ask", async () => {
    await createSession(series.id);
    const { text } = await subscribe();
    const lines = text.replaceAll("\r\n ", "").split("\r\n");
    expect(lines).toEqual(
      expect.arrayContaining([
        "PRODID:-//opendata-events//opendata-events//DE",
        "NAME:Offene Daten",
        "X-WR-CALNAME:Offene Daten",
        `SOURCE;VALUE=URI:https://events.test/feeds/${series.slug}.ics`,
        "REFRESH-INTERVAL;VALUE=DURATION:PT12H",
        "X-PUBLISHED-TTL:PT12H",
        'ORGANIZER;CN="Alex Muster":mailto:reihe@example.org',
      ]),
    );
    expect((await subscribe("en")).text.replaceAll("\r\n ", "")).toContain(`/feeds/${series.slug}.ics?locale=en\r\n`);
  });

  it("holds what comes and the last twelve months, in order; drafts never, the cancelled until their date has passed", async () => {
    const coming = await createSession(series.id, { startsAt: inDays(20) });
    const cancelled = await createSession(series.id, { startsAt: inDays(10), state: "cancelled" });
    const past = await createSession(series.id, { startsAt: inDays(-360) });
    await createSession(series.id, { startsAt: inDays(-370) });
    await createSession(series.id, { startsAt: inDays(-5), state: "cancelled" });
    await createSession(series.id, { startsAt: inDays(5), state: "draft" });
    const { entries } = await subscribe();
    expect(entries.map(({ uid }) => uid.split("@")[0])).toEqual([past, cancelled, coming]);
    expect(entries.map(({ status }) => status)).toEqual(["CONFIRMED", "CANCELLED", "CONFIRMED"]);
    expect(entries[1]?.description).toMatch(/^Dieser Termin ist abgesagt\.\n/);
  });

  it("is a whole calendar also without any session", async () => {
    const { entries, text } = await subscribe();
    expect(entries).toEqual([]);
    expect(text).toContain("BEGIN:VTIMEZONE\r\nTZID:Europe/Berlin\r\n");
  });

  it("says in the asked language that a topic follows, while it can", async () => {
    const id = await createSession(series.id, { startsAt: inDays(20) });
    await update(id, "title = NULL");
    expect((await subscribe()).entries[0]?.title).toBe("Offene Daten: Thema folgt");
    expect((await subscribe("en")).entries[0]?.title).toBe("Offene Daten: topic to follow");
    await update(id, "state = 'cancelled'");
    expect((await subscribe()).entries[0]?.title).toBe("Offene Daten");
    await update(id, "state = 'published', starts_at = ?2, ends_at = ?3", inDays(-2), inDays(-1));
    expect((await subscribe()).entries[0]?.title).toBe("Offene Daten");
  });

  it("names the house of a session on site", async () => {
    const id = await createSession(series.id);
    await update(
      id,
      "place = ?2",
      JSON.stringify({ kind: "onsite", name: "Rathaus", address: "Markt 1, Beispielstadt" }),
    );
    expect((await subscribe()).entries[0]?.place).toBe("Rathaus, Markt 1, Beispielstadt");
  });

  it("names who is released, and nobody and nothing else: no meeting address, no access data (L-28, S-18)", async () => {
    const id = await createSession(series.id);
    await update(id, "meeting_url = 'https://meet.example/canary', meeting_access = 'canary-passcode'");
    const speak = (name: string, released: number, hidden: number, position: number) => [
      db
        .prepare("INSERT INTO speakers (id, series_id, name, organisation, hidden) VALUES (?1, ?2, ?3, 'Stadt A', ?4)")
        .bind(`${id}-${position}`, series.id, name, hidden),
      db
        .prepare("INSERT INTO session_speakers (session_id, speaker_id, released, position) VALUES (?1, ?2, ?3, ?4)")
        .bind(id, `${id}-${position}`, released, position),
    ];
    await db.batch([
      ...speak("Aylin Brandes", 1, 0, 1),
      ...speak("Paul Okonjo", 1, 0, 2),
      ...speak("Canary Unreleased", 0, 0, 3),
      ...speak("Canary Hidden", 1, 1, 4),
    ]);
    const { entries, text } = await subscribe();
    expect(entries[0]?.description).toContain("Mit Aylin Brandes (Stadt A) und Paul Okonjo (Stadt A)\n");
    const file = await readSessionFile(createAct(), series.slug, id, ["en"]);
    if (!file.ok) throw new Error(file.code);
    const content = file.value.content.replaceAll("\r\n ", "");
    expect(content).toContain("With Aylin Brandes (Stadt A) and Paul Okonjo (Stadt A)\\n");
    expect((text.replaceAll("\r\n ", "") + content).toLowerCase()).not.toContain("canary");
  });

  it("says when a session was entered and changed, and blocks nobody's time", async () => {
    const id = await createSession(series.id);
    await update(id, "created_at = '2026-01-02T03:04:05.000Z'");
    expect((await subscribe()).text).toContain("LAST-MODIFIED:20260102T030405Z");
    await db
      .prepare(
        `INSERT INTO audit_log (id, series_id, at, actor_kind, actor_id, actor_name, deed, subject_kind, subject_id)
         VALUES (?1, ?2, '2026-02-03T04:05:06.000Z', 'organiser', 'a', 'a', 'session.edit', 'session', ?3)`,
      )
      .bind(crypto.randomUUID(), series.id, id)
      .run();
    const { text } = await subscribe();
    expect(text).toContain("CREATED:20260102T030405Z");
    expect(text).toContain("LAST-MODIFIED:20260203T040506Z");
    expect(text).toContain("TRANSP:TRANSPARENT");
    expect(text).toMatch(/DTSTAMP:\d{8}T\d{6}Z/);
  });
});

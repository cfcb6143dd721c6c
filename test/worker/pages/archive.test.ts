import { beforeEach, describe, expect, test } from "vitest";
import { db } from "../../support/worker/database.ts";
import {
  addAttendances,
  addMaterial,
  addSpeaker,
  addWish,
  createPastSession,
} from "../../support/worker/past-sessions.ts";
import { createSeries, createSession, inDays, request } from "../../support/worker/requests.ts";
import { expectInert, expectReferences, expectSound } from "./page-checks.ts";
import { HOSTILE } from "./sample.ts";

let series: Awaited<ReturnType<typeof createSeries>>;

beforeEach(async () => {
  series = await createSeries();
});

const openArchive = async (query: Record<string, string> = {}) =>
  (await request(`/s/${series.slug}/past?${new URLSearchParams({ locale: "de", ...query })}`)).text();

const setText = (id: string, column: "title" | "summary", text: string) =>
  db.prepare(`UPDATE sessions SET ${column} = json_object('de', ?2) WHERE id = ?1`).bind(id, text).run();

const listIds = (page: string) =>
  [...page.matchAll(/<li class="pg-session" id="session-([^"]+)"/g)].map(([, id]) => id);

describe("the archive", () => {
  test("shows what a session was about, who spoke, what stays, who came and whose wish it was", async () => {
    const id = await createPastSession(series.id);
    await setText(id, "summary", "Zwei Kommunen berichten.");
    await addSpeaker(series.id, id);
    await addMaterial(id, "slides", "Vortrag Bonn");
    await addMaterial(id, "recording", "Mitschnitt", "https://example.org/film");
    await addAttendances(series.id, id, 6);
    await addWish(series.id, id, "Lizenzen verstehen");
    const page = await openArchive();
    for (const words of ["Ein Thema", "Zwei Kommunen berichten.", "Mira Sonnfeld", "Datenkoordination"])
      expect(page).toContain(words);
    expect(page).toMatch(/href="https:\/\/example.org\/folien.pdf"><span>Folien: <span>Vortrag Bonn/);
    expect(page).toMatch(/href="https:\/\/example.org\/film"><span>Aufzeichnung: <span>Mitschnitt/);
    expect(page).toContain("6 Menschen waren dabei.");
    expect(page).toContain("<q>Lizenzen verstehen</q>");
    expectSound(page, "de");
    expectReferences(page);
  });

  test("is kept for a minute and loads no script", async () => {
    const { headers } = await request(`/s/${series.slug}/past?locale=de`);
    expect(headers.get("Cache-Control")).toBe("public, max-age=60");
    expect(headers.get("Content-Security-Policy")).toMatch(/^default-src 'none'.*frame-ancestors 'none'/);
    expect(headers.get("Content-Security-Policy")).not.toContain("script-src");
  });

  test("is linked from the coming sessions, and back", async () => {
    expect(await (await request(`/s/${series.slug}?locale=de`)).text()).toContain(
      `href="/s/${series.slug}/past?locale=de">Frühere Termine</a>`,
    );
    expect(await openArchive()).toContain(`href="/s/${series.slug}?locale=de">Zu den kommenden Terminen</a>`);
  });

  test("says in words that nothing took place yet", async () => {
    await createSession(series.id);
    expect(await openArchive()).toContain("Hier stehen bald die Termine, die stattgefunden haben.");
  });

  test("leaves typed markup what it is", async () => {
    const id = await createPastSession(series.id);
    await setText(id, "title", HOSTILE);
    await addSpeaker(series.id, id, { name: HOSTILE });
    await addMaterial(id, "other", HOSTILE);
    await addWish(series.id, id, HOSTILE);
    expectInert(await openArchive({ q: "<script>" }));
    expectInert(await openArchive());
  });

  test("leads to older sessions and keeps what was searched for", async () => {
    const startsAt = inDays(-5);
    await Promise.all(Array.from({ length: 25 }, () => createSession(series.id, { startsAt })));
    const first = await openArchive({ q: "thema" });
    expect(first).toContain("25 Termine gefunden");
    const next = /rel="next" href="([^"]+)"/.exec(first)?.[1]?.replaceAll("&amp;", "&") ?? "";
    const second = await (await request(`/s/${series.slug}/past${next}`)).text();
    expect(second).toContain("25 Termine gefunden");
    expect(new Set([...listIds(first), ...listIds(second)]).size).toBe(25);
  });

  test("answers an address that is cut short with a page that says so", async () => {
    const response = await request(`/s/${series.slug}/past?before=made-up`);
    expect(response.status).toBe(404);
    expect(await response.text()).toContain("Vielleicht ist die Adresse unvollständig.");
  });
});

describe("a search in the archive", () => {
  test("finds title, summary, names and organisations, without regard to case and accents, and wants all words", async () => {
    const [titled, told, spoken] = [
      await createPastSession(series.id, 1),
      await createPastSession(series.id, 2),
      await createPastSession(series.id, 3),
    ];
    await setText(titled, "title", "Straßenbäume zählen");
    await setText(told, "summary", "Wie ein Amt Bäume zählt");
    await addSpeaker(series.id, spoken, { name: "Ivan Aćimović" });
    expect(listIds(await openArchive({ q: "BAUME zahl" }))).toEqual([titled, told]);
    expect(listIds(await openArchive({ q: "strassenbaume" }))).toEqual([titled]);
    expect(listIds(await openArchive({ q: "acimovic beispielhausen" }))).toEqual([spoken]);
    expect(await openArchive({ q: "acimovic" })).toContain("1 Termin gefunden");
  });

  test("finds no speaker who is not shown (L-28)", async () => {
    const id = await createPastSession(series.id);
    await addSpeaker(series.id, id, { name: "Verborgen", released: false });
    await addSpeaker(series.id, id, { name: "Verborgen", hidden: true });
    expect(listIds(await openArchive({ q: "verborgen" }))).toEqual([]);
  });

  test("says what to do where it finds nothing, and keeps the words in the field", async () => {
    await createPastSession(series.id);
    const page = await openArchive({ q: "Quantencomputer" });
    expect(page).toContain("Zu „Quantencomputer“ haben wir nichts gefunden.");
    expect(page).toContain('value="Quantencomputer"');
    expect(page).toContain('href="?q=Quantencomputer&amp;locale=en"');
    expect(page).toContain("Alle früheren Termine anzeigen");
    expectReferences(page);
  });
});

describe("portraits", () => {
  test("are shown where all of a session have one that we serve", async () => {
    const id = await createPastSession(series.id);
    await addSpeaker(series.id, id, { photo: "/photos/abc123" });
    expect(await openArchive()).toMatch(/<img class="pg-face" src="\/photos\/abc123" alt="Porträt"/);
    await addSpeaker(series.id, id, { name: "Dr. Jonas B. Tarhan" });
    const other = await createSession(series.id);
    await addSpeaker(series.id, other, { photo: "https://elsewhere.example/portrait.jpg", name: "Hanne Voss" });
    const mixed = await (await request(`/s/${series.slug}/past?locale=en`)).text();
    expect(mixed).not.toContain("<img");
    expect(mixed).toContain('aria-hidden="true">JT</span>');
    const hosted = await (await request(`/s/${series.slug}?locale=de`)).text();
    expect(hosted).not.toContain("<img");
    expect(hosted).toContain('aria-hidden="true">HV</span>');
  });
});

test("each coming session of the hosted page leads to its calendar file, but one that is cancelled", async () => {
  const id = await createSession(series.id);
  const cancelled = await createSession(series.id, { state: "cancelled" });
  const page = await (await request(`/s/${series.slug}?locale=de`)).text();
  expect(page).toContain(`href="/feeds/${series.slug}/${id}.ics?locale=de" download`);
  expect(page).not.toContain(`${cancelled}.ics`);
  expect(page).toContain(`href="/feeds/${series.slug}.ics?locale=de">Kalender aller Termine abonnieren</a>`);
});

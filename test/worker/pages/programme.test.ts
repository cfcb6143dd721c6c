import { describe, expect, test } from "vitest";
import type { SeriesAnswer, Session } from "../../../worker/contract/series-answer.ts";
import { inLocale } from "../../../worker/localization.ts";
import { SeriesPage } from "../../../worker/routes/pages/series/series.tsx";
import { sampleAnswer, sampleSession } from "./sample.ts";

const speaker = {
  id: "p",
  name: "Mira Sonnfeld",
  role: "Data coordination",
  organisation: "Stadt Beispielhausen",
  bio: "Hat in drei Stadtteilen gefragt.",
  photo: null,
  langs: { role: "en" },
};
const input = { kind: "input" as const, title: "First input", speakerIds: ["p"], langs: { title: "en" } };
const programme: Partial<Session> = {
  speakers: [speaker],
  agenda: [{ ...input, startsAt: "2026-12-10T09:15:00Z" }],
};
const show = (given: Partial<SeriesAnswer>, locale: "de" | "en" = "de") =>
  inLocale(locale, () =>
    String(SeriesPage({ answer: sampleAnswer(given), form: { values: {}, errors: [] }, chosen: null, action: "" })),
  );
const showSessions = (...sessions: Partial<Session>[]) => show({ sessions: sessions.map(sampleSession) });

describe("a session on the hosted page", () => {
  test("says who speaks and what happens when, with the language of what is not in the page's", () => {
    const page = showSessions(programme);
    expect(page).toContain('<time datetime="2026-12-10T09:15:00Z">10:15</time>');
    expect(page).toContain('<span lang="en">First input</span>');
    expect(page).toContain(
      '<p dir="auto"><span lang="en">Data coordination</span>, <span>Stadt Beispielhausen</span></p>',
    );
    expect(page).toContain("Hat in drei Stadtteilen gefragt.");
  });

  test("shows the programme of the next one in full and folds the others, with no heading in what unfolds them", () => {
    const page = showSessions(programme, { ...programme, id: "s2" });
    const [next, other] = page.split('id="session-s2"') as [string, string];
    expect(next).not.toContain("<details");
    expect(other).toMatch(/Mit Mira Sonnfeld[\s\S]*<details[\s\S]*Hat in drei Stadtteilen/);
    for (const [summary] of page.matchAll(/<summary>[\s\S]*?<\/summary>/g)) expect(summary).not.toMatch(/<h\d/);
  });

  test("says nothing of a programme that is not known yet", () => {
    expect(showSessions({})).not.toMatch(/So verläuft|Aus der Praxis|Ablauf und/);
  });

  test("names its level in words, whatever the dots show", () => {
    expect(showSessions({ level: "advanced" })).toMatch(/aria-hidden="true">(<i [^>]*><\/i>){3}<\/span>Zur Vertiefung/);
  });

  test("names the old day where it has moved, and the old time where it moved within the day", () => {
    const moved = { status: "moved" as const, startsAt: "2026-12-10T09:00:00Z" };
    expect(showSessions({ ...moved, previousStartsAt: "2026-12-03T09:00:00Z" })).toContain(
      "Dieser Termin ist verlegt. Bisher: Donnerstag, 3. Dezember 2026",
    );
    expect(showSessions({ ...moved, previousStartsAt: "2026-12-10T08:00:00Z" })).toContain("Bisher: 9:00 Uhr");
  });
});

describe("the wishes on the hosted page", () => {
  const wish = { id: "w", text: "Lizenzen", votes: 21, status: "open" as const, session: null };
  const outcome = (given: object) => show({ wishes: [{ ...wish, ...given }] });

  test("are missing where none is published", () => {
    expect(show({ wishes: [] })).not.toContain("Worüber möchten Sie sprechen?");
  });

  test.each([
    [{ status: "open" }, "offen"],
    [{ status: "planned" }, "geplant"],
    [{ status: "planned", session: "s1" }, '<a href="#session-s1">geplant für den 10. Dezember 2026</a>'],
    [{ status: "own-session", session: "s1" }, '<a href="#session-s1">eigener Termin am 10. Dezember 2026</a>'],
    [{ status: "own-session", session: "over" }, "mit eigenem Termin"],
    [{ status: "done" }, "schon besprochen"],
  ])("tell what became of them: %o", (given, words) => {
    expect(outcome(given)).toContain(`<p class="pg-outcome">${words}</p>`);
  });

  test("say where in the form an own one is named", () => {
    expect(outcome({})).toMatch(/Einen eigenen Wunsch[^<]*unter „Freiwillige Angaben“/);
    expect(outcome({})).toContain("<summary>Freiwillige Angaben</summary>");
  });

  test("count one vote in the singular", () => {
    expect(outcome({ votes: 1 })).toMatch(/>1<\/span> Stimme</);
    expect(outcome({})).toMatch(/>21<\/span> Stimmen</);
  });

  test("carry the language of the series on a page in another one", () => {
    expect(show({ wishes: [wish] }, "en")).toMatch(/<p[^>]* lang="de">Lizenzen/);
    expect(show({ wishes: [wish] })).not.toMatch(/<p[^>]* lang="de">Lizenzen/);
  });
});

describe("the foot of the hosted page", () => {
  test("names the person to ask, and leads to an organiser's own site", () => {
    const page = show({});
    expect(page).toMatch(/Kim Beispiel<\/bdi>, <a href="mailto:reihe@example.org">/);
    expect(page).toContain('<a href="https://www.example.org">Bertelsmann Stiftung</a>');
  });
});

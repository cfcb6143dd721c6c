import { describe, expect, test } from "vitest";
import type { MyPage, MyRegistration } from "../../../worker/actions/link-pages.ts";
import { inLocale } from "../../../worker/localization.ts";
import { MyDataPage, type MyDataPageProps } from "../../../worker/routes/pages/my/my-data.tsx";
import { sampleMyPage, samplePageSession, sampleRegistration } from "./sample-links.ts";

type Answer = Pick<MyDataPageProps, "done" | "changed" | "refused">;
const show = (given: Partial<MyPage> = {}, answer: Answer = {}, locale: "de" | "en" = "de") =>
  inLocale(locale, () =>
    String(MyDataPage({ page: sampleMyPage(given), action: "/my/t", download: "/my/t/data.json", ...answer })),
  );
const showPlace = (given: Partial<MyRegistration>) => show({ registrations: [sampleRegistration(given)] });

describe("a place on the page of own data", () => {
  test("says when and where, and leads to the way in", () => {
    const page = showPlace({ joinPath: "/j/t" });
    expect(page).toMatch(/Sie sind angemeldet[\s\S]*Erst fragen[\s\S]*10:00 bis 11:30 Uhr \(MEZ\), online per Zoom/);
    expect(page).toContain('href="/j/t"');
  });

  test("names the position of who waits", () => {
    expect(showPlace({ status: "waiting", position: 3 })).toMatch(/Warteliste[\s\S]*auf Platz 3/);
  });

  test("says until when an offered place is kept, and leads to where it is taken", () => {
    const page = showPlace({ status: "offered", offeredUntil: "2026-12-01T17:00:00Z", acceptPath: "/r/t" });
    expect(page).toContain("frei bis Dienstag, 1. Dezember 2026, 18:00 Uhr (MEZ)");
    expect(page).toContain('href="/r/t"');
  });

  test("names the old date of a session that has moved", () => {
    const session = samplePageSession({ previousStartsAt: "2026-12-03T09:00:00Z" });
    expect(showPlace({ session })).toContain("Bisher: Donnerstag, 3. Dezember 2026");
  });

  test("steps back from a session that was moved by one click (G-09)", () => {
    const session = samplePageSession({ previousStartsAt: "2026-12-03T09:00:00Z" });
    expect(showPlace({ session })).toMatch(/<details[^>]* open[\s\S]*Teilnahme absagen/);
  });

  test("has no button where nothing can be done any more", () => {
    const off = showPlace({ session: samplePageSession({ cancelled: true }), open: false });
    expect(off).toMatch(/pg-struck[\s\S]*Dieser Termin ist abgesagt/);
    for (const page of [off, showPlace({ status: "cancelled" }), showPlace({ open: false })]) {
      expect(page).not.toMatch(/Teilnahme absagen|name="action" value="cancel"/);
    }
    expect(showPlace({ open: false })).toContain("Sie waren angemeldet");
  });

  test.each([
    [
      "confirmed",
      "Ich kann doch nicht",
      /nächste Person[\s\S]*vielleicht nicht wieder[\s\S]*Kalender/,
      "Teilnahme absagen",
    ],
    ["waiting", "Nicht mehr interessiert?", /verlieren Ihre Stelle auf der Warteliste/, "Von der Warteliste streichen"],
    ["offered", "Ich möchte den Platz nicht", /geht dann an die nächste Person/, "Platz ablehnen"],
    ["pending", "Ich kann doch nicht", /Anmeldung zu diesem Termin endet/, "Anmeldung zurückziehen"],
  ] as const)("is given up behind a fold that says what follows: %s", (status, summary, consequence, button) => {
    const fold = /<details[\s\S]*?<\/details>/.exec(showPlace({ status }))?.[0] ?? "";
    expect(fold).not.toMatch(/<details[^>]* open/);
    expect(fold).toContain(`<summary>${summary}<span class="pg-vh">, 10. Dezember 2026`);
    expect(fold).toMatch(consequence);
    expect(fold).toMatch(/name="action" value="cancel"\/><input[^>]*name="registration" value="r1"/);
    expect(fold).toContain(`kern-btn--secondary"><span class="kern-label">${button}<`);
  });

  test("has no prominent button but that of an offered one", () => {
    expect(showPlace({})).not.toContain("kern-btn--primary");
    const offered = showPlace({ status: "offered", acceptPath: "/r/t" });
    expect(offered.match(/kern-btn--primary/g)).toHaveLength(1);
  });

  test("says its day in the heading, so that headings alone tell sessions apart", () => {
    expect(showPlace({})).toMatch(
      /<time[^>]*aria-hidden="true"[\s\S]*<h3[^>]*><span class="pg-vh">Donnerstag, 10. Dezember 2026: <\/span>Sie sind angemeldet/,
    );
  });

  test("can be changed for another session, but not for itself", () => {
    const other = samplePageSession({ id: "s2", startsAt: "2027-01-14T09:00:00Z", title: null });
    const page = show({ otherSessions: [other, samplePageSession()] });
    expect(page).toMatch(/<option value="s2">14. Januar 2027, 10:00 Uhr: Das Thema geben wir noch bekannt/);
    expect(page).not.toContain('<option value="s1"');
    expect(show()).not.toContain("<select");
  });

  test("stands before what is over, and only the next date has the large numeral", () => {
    const over = sampleRegistration({ id: "r0", open: false });
    const page = show({ registrations: [over, sampleRegistration(), sampleRegistration({ id: "r2" })] });
    expect(page.match(/pg-date is-large/g)).toHaveLength(1);
    expect(page.indexOf("is-large")).toBeLessThan(page.indexOf("Sie waren angemeldet"));
  });
});

describe("the rest of the page of own data", () => {
  test("shows what is kept in fields that may stay empty", () => {
    const page = show();
    expect(page).toContain("kim@example.org");
    expect(page).toMatch(/name="givenName"[^>]*value="Kim"/);
    expect(page.match(/freiwillig/g)).toHaveLength(4);
  });

  test("ends a subscription by one button, and has none where there is nothing to end", () => {
    expect(show()).toContain('name="action" value="unsubscribe"');
    for (const subscription of [null, "ended", "pending"] as const) {
      expect(show({ subscription })).not.toContain('value="unsubscribe"');
    }
  });

  test("has a switch for each wish that says whether it is on, and would turn it", () => {
    const page = show({
      wishes: [
        { id: "a", text: "Lizenzen", votes: 2, voted: true },
        { id: "b", text: "Karten", votes: 1, voted: false },
      ],
    });
    expect(page).toMatch(/value="a"[^>]*\/><input[^>]*name="vote" value="0"\/><button[^>]*aria-pressed="true"/);
    expect(page).toMatch(/value="b"[^>]*\/><input[^>]*name="vote" value="1"\/><button[^>]*aria-pressed="false"/);
    expect(page).toMatch(/Meine Stimme<span class="pg-vh">: <span>Karten/);
  });

  test("downloads and erases with a fresh link only, and says what goes and what stays", () => {
    expect(show()).not.toMatch(/data\.json|value="erase"/);
    expect(show()).toContain('value="send-fresh-link"');
    const fresh = show({ fresh: true });
    expect(fresh).toContain('href="/my/t/data.json"');
    expect(fresh).toMatch(/<details[\s\S]*löschen sofort[\s\S]*bleibt auch der Nachweis[\s\S]*value="erase"/);
  });

  test("marks the organisers' words where it is read in another language", () => {
    const page = show({ wishes: [{ id: "a", text: "Lizenzen", votes: 2, voted: true }] }, {}, "en");
    expect(page).toMatch(/<span class="pg-subtitle" lang="de">Erst fragen/);
    expect(page).toMatch(/<p class="pg-strong" lang="de">Lizenzen/);
  });
});

describe("what the page of own data answers", () => {
  test("says first what was done, in the title too, and takes the focus there", () => {
    const page = show({}, { done: "cancel" });
    expect(page).toMatch(/<title>Danke, Sie sind abgemeldet/);
    expect(page).toMatch(/role="status"[\s\S]*<h2[^>]*tabindex="-1" autofocus=""[^>]*>Danke, Sie sind abgemeldet/);
    expect(page.indexOf('role="status"')).toBeLessThan(page.indexOf("<h1"));
  });

  test("asks to clear the calendar after a place was given up", () => {
    expect(show({}, { done: "cancel" })).toMatch(/role="status"[\s\S]*Kalender, löschen Sie ihn[\s\S]*<h1/);
  });

  describe("after a change of session", () => {
    const later = samplePageSession({ id: "s2", startsAt: "2027-01-14T09:00:00Z" });
    const registrations = [
      sampleRegistration({ status: "cancelled" }),
      sampleRegistration({ id: "r2", session: later }),
    ];
    const changed = { from: "r1", to: "s2" };

    test("names both days, and asks to delete the old one from the calendar", () => {
      const page = show({ registrations }, { done: "change", changed });
      expect(page).toContain(
        "Sie nehmen nun teil am Donnerstag, 14. Januar 2027, nicht mehr am Donnerstag, 10. Dezember 2026.",
      );
      expect(page).toContain("löschen Sie den bisherigen Termin");
    });

    test("claims no days that the places do not bear out, whatever the address says", () => {
      for (const wrong of [
        { from: "r2", to: "s2" },
        { from: "r1", to: "s1" },
        { from: "", to: "" },
      ]) {
        expect(show({ registrations }, { done: "change", changed: wrong })).not.toContain("Sie nehmen nun teil");
      }
    });
  });

  test.each([
    ["session-full", "Ihren bisherigen Platz behalten Sie."],
    ["fresh-link-required", "Fordern Sie ihn am Ende dieser Seite an."],
    ["invalid-fields", "Es ist nichts geändert."],
  ] as const)("says why it refused: %s", (code, words) => {
    const page = show({}, { refused: { code, errors: [], values: {} } });
    expect(page).toMatch(/<title>Fehler: /);
    expect(page.indexOf(words)).toBeLessThan(page.indexOf("<h1"));
  });

  test("keeps what was typed, and leads from each fault to its field", () => {
    const errors = [{ field: "role", code: "invalid" as const }];
    const page = show({}, { refused: { code: "invalid-fields", errors, values: { givenName: "Kai", role: "=1" } } });
    expect(page).toContain('href="#f-role"');
    expect(page).toMatch(/id="f-role"[^>]*aria-invalid="true"/);
    expect(page).toMatch(/name="givenName"[^>]*value="Kai"/);
  });
});

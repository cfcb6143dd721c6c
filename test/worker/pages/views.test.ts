import { describe, expect, test } from "vitest";
import { LOCALES } from "../../../worker/contract/locales.ts";
import { inLocale } from "../../../worker/localization.ts";
import { ConfirmationPage } from "../../../worker/routes/pages/confirmation/confirmation.tsx";
import { renderPage } from "../../../worker/routes/pages/layout.tsx";
import { ProblemPage } from "../../../worker/routes/pages/problem-page.tsx";
import { ImprintPage } from "../../../worker/routes/pages/series/imprint.tsx";
import { PrivacyPage } from "../../../worker/routes/pages/series/privacy.tsx";
import { SeriesPage } from "../../../worker/routes/pages/series/series.tsx";
import { SignedUpPage } from "../../../worker/routes/pages/series/signed-up.tsx";
import { expectInert, expectReferences, expectSound } from "./page-checks.ts";
import { HOSTILE, sampleAnswer, sampleConfirmation, sampleSession } from "./sample.ts";

const speaker = { id: "p", name: HOSTILE, role: HOSTILE, organisation: HOSTILE, bio: HOSTILE, photo: null, langs: {} };
const session = sampleSession({
  title: HOSTILE,
  summary: HOSTILE,
  speakers: [speaker],
  agenda: [{ startsAt: "2026-12-10T09:15:00Z", kind: "input", title: HOSTILE, speakerIds: ["p"], langs: {} }],
  place: { kind: "online", platform: HOSTILE },
});
const answer = sampleAnswer(
  {
    sessions: [session, { ...session, id: "s2" }],
    wishes: [{ id: "w", text: HOSTILE, votes: 1, status: "planned", session: "s1" }],
    questions: [
      {
        id: "q",
        kind: "choice",
        label: HOSTILE,
        options: [{ value: HOSTILE, label: HOSTILE }],
        required: false,
        langs: {},
      },
    ],
  },
  {
    title: HOSTILE,
    summary: HOSTILE,
    contact: { name: HOSTILE, email: "reihe@example.org" },
    privacyUrl: "javascript:alert(3)",
    imprintUrl: "javascript:alert(4)",
    organisers: [{ name: HOSTILE, url: "javascript:alert(5)", logo: null, role: "organiser" }],
    notice: { controllers: [HOSTILE], recipients: [HOSTILE], retentionDays: { unconfirmed: 7, registration: 30 } },
  },
);
const typed = { email: HOSTILE, givenName: HOSTILE, organisation: HOSTILE, wish: HOSTILE };
const confirmation = sampleConfirmation({ session, typed, series: answer.series });
const values = { email: HOSTILE, givenName: HOSTILE, wish: HOSTILE, "answers.q": HOSTILE, session: HOSTILE };
const form = {
  values,
  errors: [
    { field: HOSTILE, code: "invalid" as const },
    { field: "email", code: "invalid" as const },
  ],
};

const PAGES: Record<string, () => unknown> = {
  series: () => SeriesPage({ answer, form, chosen: HOSTILE, action: HOSTILE }),
  "signed up": () => SignedUpPage({ series: answer.series }),
  privacy: () => PrivacyPage({ series: answer.series }),
  imprint: () => ImprintPage({ series: answer.series, imprint: { text: "Musterstraße 1", lang: "de" } }),
  problem: () => ProblemPage({ status: 500, reference: HOSTILE }),
  "confirmation, open": () => ConfirmationPage({ confirmation, action: HOSTILE, nothingChosen: true }),
  "confirmation, done": () =>
    ConfirmationPage({
      confirmation: { ...confirmation, state: "done", registration: "waiting", position: 2 },
      action: "",
    }),
  "confirmation, expired": () => ConfirmationPage({ confirmation: { ...confirmation, state: "expired" }, action: "" }),
};
const cases = Object.entries(PAGES).flatMap(([name, view]) => LOCALES.map((locale) => ({ name, view, locale })));

describe.each(cases)("the page $name in $locale", ({ view, locale }) => {
  const page = renderPage(locale, view);

  test("declares its language, and has one title, heading and main part", () => expectSound(page, locale));
  test("keeps hostile text inert and has no script", () => expectInert(page));
  test("uses each id once, and its labels and descriptions find their controls", () => expectReferences(page));
});

const plain = (given = {}, values = {}, errors: { field: string; code: "required" | "outdated" }[] = []) =>
  inLocale("de", () =>
    String(SeriesPage({ answer: sampleAnswer(given), form: { values, errors }, chosen: null, action: "" })),
  );

describe("the sign-up form", () => {
  test("leaves the box for future sessions unticked and sends the version of its wording", () => {
    const page = plain();
    expect(page).toMatch(/<input[^>]*name="subscribe"[^>]*>/);
    expect(page.match(/<input[^>]*name="subscribe"[^>]*>/)?.[0]).not.toContain("checked");
    expect(page).toContain(`name="consent" value="${"a".repeat(64)}"`);
  });

  test("unticks the box where its wording has changed since", () => {
    const page = plain({}, { subscribe: "1" }, [{ field: "consent.version", code: "outdated" }]);
    expect(page.match(/<input[^>]*name="subscribe"[^>]*>/)?.[0]).not.toContain("checked");
    expect(page).toContain('href="#f-subscribe"');
  });

  test("stands before the sessions where it has faults, which come first of all, in the order of its fields", () => {
    const page = plain({}, {}, [
      { field: "email", code: "required" },
      { field: "session", code: "required" },
    ]);
    const order = ['role="alert"', 'href="#f-session"', 'href="#f-email"', "<h1", 'id="sign-up"', 'id="sessions"'];
    expect(order.map((mark) => page.indexOf(mark))).toEqual(
      order.map((mark) => page.indexOf(mark)).sort((one, other) => one - other),
    );
    expect(plain().indexOf('id="sessions"')).toBeLessThan(plain().indexOf('id="sign-up"'));
  });

  test("tells the language of a question, and leaves its own words in that of the page", () => {
    const question = { id: "q", kind: "choice" as const, label: "How well?", required: false };
    const options = [
      { value: "1", label: "Not at all" },
      { value: "2", label: "gut" },
    ];
    const page = plain({ questions: [{ ...question, options, langs: { label: "en", "options.1": "en" } }] });
    expect(page).toContain('<span lang="en">How well?</span>');
    expect(page).toMatch(/<label[^>]* lang="en">Not at all/);
    expect(page).toMatch(/<label[^>]*for="f-answers-q-1">gut/);
    expect(page).toMatch(/<label[^>]*for="f-answers-q-2">Keine Angabe/);
  });

  test("keeps what was typed and links each error to its field", () => {
    const page = plain({}, { email: "kim@", organisation: "Stadt Bonn" }, [{ field: "session", code: "required" }]);
    expect(page).toContain('value="Stadt Bonn"');
    expect(page).toContain('href="#f-session"');
    expect(page).toContain('id="f-session"');
    expect(page).toMatch(/<details[^>]* open/);
  });

  test("offers no cancelled or closed session", () => {
    const sessions = [
      sampleSession({ id: "off", status: "cancelled" }),
      sampleSession({ id: "shut", signUp: "closed" }),
    ];
    expect(plain({ sessions })).not.toMatch(/value="(off|shut)"/);
  });

  test("says before the button who is responsible, for how long and which rights there are", () => {
    const page = plain();
    const notice = page.slice(page.indexOf("Was mit Ihren Angaben geschieht"), page.indexOf("Anmeldung absenden"));
    expect(notice).toMatch(
      /Bertelsmann Stiftung[\s\S]*Cloudflare[\s\S]*Außerhalb der EU[\s\S]*30 Tage[\s\S]*7 Tagen[\s\S]*Widerspruch[\s\S]*Beschwerde[\s\S]*\/privacy/,
    );
  });

  test("names the day of deletion for the next session that takes sign-ups, and none where there is no such", () => {
    const off = sampleSession({ id: "off", status: "cancelled", endsAt: "2026-12-01T10:00:00Z" });
    const open = sampleSession({ endsAt: "2026-12-10T10:30:00Z" });
    expect(plain({ sessions: [off, open] })).toContain(
      "30 Tage nach dem Termin. Für den nächsten Termin ist das der 9. Januar 2027.",
    );
    expect(plain({ sessions: [off] })).toContain("30 Tage nach dem Termin.");
  });

  test("says a missing topic in words, and seats without a number", () => {
    expect(plain({ sessions: [sampleSession({ title: null, seats: "few" })] })).toMatch(
      /Das Thema geben wir noch bekannt[\s\S]*nur noch wenige Plätze/,
    );
  });
});

describe("the confirmation page", () => {
  const show = (given = {}) =>
    inLocale("de", () => String(ConfirmationPage({ confirmation: sampleConfirmation(given), action: "" })));

  test("gives each of two purposes a ticked box", () => {
    expect(show().match(/type="checkbox"[^>]*checked/g)).toHaveLength(2);
  });

  test("asks no question where there is only one purpose", () => {
    const page = show({ subscription: null });
    expect(page).not.toContain("checkbox");
    expect(page).toContain('type="hidden" name="session" value="1"');
  });

  test("marks the organiser's words where it is read in another language than that of the sign-up", () => {
    const page = inLocale("en", () =>
      String(ConfirmationPage({ confirmation: sampleConfirmation({ locale: "de" }), action: "" })),
    );
    expect(page).toMatch(/<h2[^>]*>[^<]*<span class="pg-vh">[^<]*<\/span><span lang="de">Erst fragen/);
    expect(page).toMatch(/<a class="pg-home"[^>]* lang="de">Open Data/);
    expect(show()).not.toContain("<span lang=");
  });

  test("says its day in the heading, once for who listens", () => {
    expect(show()).toMatch(/<time[^>]*aria-hidden="true"[\s\S]*<h2[^>]*><span[^>]*>Donnerstag, 10. Dezember 2026: /);
  });

  test("tells what happens where the session is full, whether it is asked for alone or with the list", () => {
    for (const page of [show(), show({ subscription: null })]) {
      expect(page).toContain("Ist der Termin ausgebucht, kommen Sie auf die Warteliste.");
    }
    expect(show({ session: null, registration: null })).not.toContain("Warteliste");
  });

  test("speaks to the person throughout", () => {
    expect(show()).toMatch(/Sie bestätigen:[\s\S]*Ihre Teilnahme an diesem Termin/);
    expect(show()).not.toContain("meine Teilnahme");
  });

  test.each([
    [{ registration: "cancelled", subscription: null }, "Sie nehmen nicht teil"],
    [{ registration: "cancelled", subscription: "ended" }, "Sie nehmen nicht teil"],
    [{ session: null, registration: null, subscription: "ended" }, "Sie erhalten keine Nachrichten mehr"],
  ])("thanks nobody who has given everything up since: %o", (given, title) => {
    const page = show({ state: "done", ...given });
    expect(page).toContain(`<h1 class="pg-h1">${title}</h1>`);
    expect(page).not.toMatch(/Vielen Dank|ist bestätigt/);
  });

  test("thanks who keeps one of both", () => {
    const page = show({ state: "done", registration: "cancelled", subscription: "confirmed" });
    expect(page).toMatch(/Ihre Anmeldung ist bestätigt[\s\S]*Vielen Dank\./);
  });

  test("leads back to the sessions where it comes too late", () => {
    expect(show({ state: "expired" })).toMatch(/href="\/s\/open-data\?locale=de">\s*Zu den Terminen/);
  });

  test("says before its heading that nothing was chosen", () => {
    const page = inLocale("de", () =>
      String(ConfirmationPage({ confirmation: sampleConfirmation(), action: "", nothingChosen: true })),
    );
    expect(page.indexOf("Es ist nichts ausgewählt")).toBeLessThan(page.indexOf("<h1"));
    expect(page).toMatch(/<title>Fehler: [\s\S]*href="#session"/);
  });

  test("is friendly the second time, and names the place on the waiting list", () => {
    const page = show({ state: "done", registration: "waiting", position: 3, subscription: null });
    expect(page).toContain("Platz 3");
    expect(page).not.toContain("<form");
  });
});

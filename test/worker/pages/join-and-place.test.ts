import { describe, expect, test } from "vitest";
import type { JoinPage as Entrance, PlacePage as Place } from "../../../worker/actions/link-pages.ts";
import { inLocale } from "../../../worker/localization.ts";
import { JoinPage } from "../../../worker/routes/pages/links/join.tsx";
import { PlacePage } from "../../../worker/routes/pages/links/place.tsx";
import { SubscriptionPage } from "../../../worker/routes/pages/links/subscription.tsx";
import { UnknownLinkPage } from "../../../worker/routes/pages/links/unknown-link.tsx";
import { sampleJoinPage, samplePlacePage, sampleSubscriptionPage } from "./sample-links.ts";

const say = (view: () => unknown) => inLocale("de", () => String(view()));
const join = (given: Partial<Entrance>) => say(() => JoinPage({ page: sampleJoinPage(given), action: "/j/t" }));
const place = (given: Partial<Place>, done = false) =>
  say(() => PlacePage({ page: samplePlacePage(given), action: "/r/t", done }));

describe("the way in", () => {
  test("says before it opens when that will be, in the zone of the series", () => {
    const page = join({ state: "early" });
    expect(page).toContain("Donnerstag, 10. Dezember 2026, 9:30 Uhr (MEZ)");
    expect(page).not.toContain("<form");
  });

  test("is one button while it is open, with the words of the organisers line by line", () => {
    const page = join({ state: "open", access: "Kenncode: 4711\nTelefon: 030 123" });
    expect(page.match(/<form/g)).toHaveLength(1);
    expect(page).toMatch(/<p class="pg-pre">Kenncode: 4711\nTelefon: 030 123<\/p>/);
  });

  test.each([
    ["waiting", "wird noch vorbereitet"],
    ["over", "Dieser Termin ist vorbei"],
    ["cancelled", "Dieser Termin ist abgesagt"],
    ["not-registered", "nicht angemeldet"],
  ] as const)("has no button where there is none to press: %s", (state, words) => {
    expect(join({ state })).toContain(words);
    expect(join({ state })).not.toContain("<form");
  });
});

describe("a place to take", () => {
  test.each([
    ["offered", "Platz annehmen"],
    ["invited", "Ich nehme teil"],
    ["passed", "Wieder auf die Warteliste"],
  ] as const)("has one button: %s", (state, words) => {
    expect(place({ state })).toMatch(new RegExp(`<form[\\s\\S]*${words}`));
  });

  test("says to who does not want it that nothing has to be done, and how it helps to answer all the same", () => {
    expect(place({})).toMatch(/Platz annehmen[\s\S]*müssen Sie nichts tun[\s\S]*„Ihre Daten …“/);
    for (const state of ["invited", "passed", "confirmed"] as const) {
      expect(place({ state })).not.toContain("Möchten Sie den Platz nicht");
    }
    expect(place({}).match(/<form/g)).toHaveLength(1);
  });

  test("says its day in the heading, once for who listens", () => {
    expect(place({})).toMatch(/<time[^>]*aria-hidden="true"[\s\S]*<h2[^>]*><span[^>]*>Donnerstag, 10. Dezember 2026: /);
  });

  test("says until when it is kept", () => {
    expect(place({})).toContain("frei bis Dienstag, 1. Dezember 2026, 18:00 Uhr (MEZ)");
  });

  test.each(["confirmed", "waiting", "over", "cancelled"] as const)("has no button any more: %s", (state) => {
    expect(place({ state })).not.toContain("<form");
  });

  test("says the position on the waiting list, and takes the focus after the button", () => {
    const page = place({ state: "waiting", position: 4 }, true);
    expect(page).toMatch(/role="status"[\s\S]*<h1[^>]*autofocus[\s\S]*auf Platz 4/);
  });
});

describe("the end of a subscription", () => {
  const show = (state: "confirmed" | "ended") =>
    say(() => SubscriptionPage({ page: sampleSubscriptionPage({ state }), action: "/u/t" }));

  test("is one button without a question", () => {
    expect(show("confirmed").match(/<(button|input|select|textarea)/g)).toEqual(["<button"]);
  });

  test("is friendly the second time", () => {
    expect(show("ended")).toContain("Sie erhalten keine Nachrichten mehr");
    expect(show("ended")).not.toContain("<form");
  });
});

describe("a link that opens nothing", () => {
  test("names the way to a new one", () => {
    expect(say(() => UnknownLinkPage({ link: "my" }))).toContain("„Meine Anmeldung“");
  });

  test.each(["my", "unsubscribe", "join", "accept"] as const)(
    "leads to the start page, as no series is known: %s",
    (link) => {
      const page = say(() => UnknownLinkPage({ link }));
      expect(page).toMatch(/href="\/">\s*Zur Startseite/);
      expect(page).not.toContain('href="/s/');
    },
  );
});

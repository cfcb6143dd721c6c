/** @jsxImportSource hono/jsx */
import { describe, expect, test } from "vitest";
import { LOCALES } from "../../../worker/contract/locales.ts";
import { inLocale } from "../../../worker/localization.ts";
import * as Part from "../../../worker/routes/admin/parts/index.ts";
import { expectInert, expectReferences, expectSound } from "../pages/page-checks.ts";
import { HOSTILE } from "../pages/sample.ts";
import { Gallery } from "./gallery.tsx";

const draw = (view: () => unknown): string => inLocale("de", () => String(view()));

const frame = (given: Partial<Part.AdminFrame> = {}): Part.AdminFrame => ({
  organiser: { email: "kim@example.org", name: null },
  role: "owner",
  series: { slug: "open-data", title: "Open Data" },
  others: [],
  here: "/admin/x",
  ...given,
});

const state = (values: Record<string, string>, errors: Part.FormState["errors"] = []): Part.FormState => ({
  values,
  errors,
});

const PLAIN = () => <Part.PlainPage title={HOSTILE}>{HOSTILE}</Part.PlainPage>;
const PAGES: Record<string, () => unknown> = {
  "every part": () => <Gallery words={HOSTILE} />,
  "every part, refused": () => <Gallery words={HOSTILE} faulty />,
  "before the sign-in": PLAIN,
};
const cases = Object.entries(PAGES).flatMap(([name, view]) => LOCALES.map((locale) => ({ name, view, locale })));

describe.each(cases)("the admin page $name in $locale", ({ view, locale }) => {
  const page = Part.renderPage(locale, view);

  test("declares its language, and has one title, heading and main part", () => expectSound(page, locale));
  test("keeps hostile text inert and has no script", () => expectInert(page));
  test("uses each id once, and its labels and descriptions find their controls", () => expectReferences(page));
  test("has no style of its own, which the policy would forbid", () => expect(page).not.toMatch(/\sstyle=|<style/));
  test("leads each fault of its summary to something on the page", () => {
    const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    for (const [, target] of page.matchAll(/href="#([^"]*)"/g)) expect(ids).toContain(target);
  });
});

describe("the frame", () => {
  const show = (given: Partial<Part.AdminFrame> = {}, room: Part.Room = "overview") =>
    draw(() => <Part.AdminPage frame={frame(given)} room={room} title="Übersicht" />);
  const rooms = (page: string) => [...page.matchAll(/href="(\/admin\/open-data[^"]*)"[^>]*>([^<]+)<\/a><\/li>/g)];

  test("leads to the six rooms and marks the one it is in", () => {
    const page = show({}, "mailings");
    expect(rooms(page).map(([, href, name]) => [href, name])).toEqual([
      ["/admin/open-data", "Übersicht"],
      ["/admin/open-data/sessions", "Termine"],
      ["/admin/open-data/registrations", "Anmeldungen"],
      ["/admin/open-data/mailings", "Nachrichten"],
      ["/admin/open-data/figures", "Auswertung"],
      ["/admin/open-data/settings", "Einstellungen"],
    ]);
    expect(page.match(/aria-current/g)).toHaveLength(1);
    expect(page).toMatch(/aria-current="page">Nachrichten/);
  });

  test("shows who only reads figures no other room", () => {
    expect(rooms(show({ role: "viewer" })).map(([, , name]) => name)).toEqual(["Übersicht", "Auswertung"]);
  });

  test("says who is signed in and how to leave, and neither where nobody is", () => {
    const leave = '<form method="post" action="/admin/sign-out">';
    expect(show({ role: "editor" })).toContain("Angemeldet als kim@example.org, Redaktion");
    expect(show()).toContain(leave);
    const page = show({ organiser: null });
    expect(page).not.toMatch(/Angemeldet als|<nav/);
    expect(page).not.toContain(leave);
  });

  test("offers other series only to who has some", () => {
    expect(show()).not.toContain("Andere Reihe");
    expect(show({ others: [{ slug: "b", title: "Zweite" }] })).toMatch(
      /Andere Reihe[\s\S]*href="\/admin\/b"[^>]*>Zweite/,
    );
  });

  test("says the day that hangs beside its title, which does not name it", () => {
    const date = { instant: "2026-12-10T09:00:00Z", timeZone: "Europe/Berlin" };
    const page = draw(() => <Part.AdminPage frame={frame()} room="registrations" title="Anmeldungen" date={date} />);
    expect(page).toMatch(/<time(?![^>]*aria-hidden)[^>]*>[\s\S]*Donnerstag[\s\S]*Dezember 2026[\s\S]*<h1/);
  });

  test("gives the focus to what was done", () => {
    const page = draw(() => <Part.AdminPage frame={frame()} room="overview" title="A" done="Gespeichert" />);
    expect(page).toMatch(/role="status"[\s\S]*<p[^>]*autofocus[^>]*>Gespeichert/);
  });
});

describe("fields", () => {
  test("keep what was typed, even where it is no number", () => {
    expect(draw(() => <Part.NumberField field="seats" label="Plätze" state={state({ seats: "viele" })} />)).toContain(
      'value="viele"',
    );
  });

  test.each([
    ["2027-01-14", "Donnerstag, 14. Januar 2027"],
    ["2028-02-29", "Dienstag, 29. Februar 2028"],
  ])("read the day %s back in words and tie them to the box", (day, words) => {
    const field = draw(() => <Part.DateField field="day" label="Tag" state={state({ day })} />);
    expect(field).toContain(`id="f-day-after">${words}`);
    expect(field).toMatch(/<input[^>]*aria-describedby="f-day-after"/);
  });

  test.each(["", "2027-02-30", "morgen", "2027-13-01"])("say nothing of %o, which is no day", (day) => {
    expect(draw(() => <Part.DateField field="day" label="Tag" state={state({ day })} />)).not.toContain("f-day-after");
  });

  test("word a wrong entry by what the field asks for, and never by the visitor's rule on arithmetic signs", () => {
    const errors = [{ field: "a", code: "invalid" as const }];
    const all = draw(() => (
      <>
        <Part.TextField field="a" label="A" state={state({}, errors)} maxlength={10} />
        <Part.TextField field="a" label="A" state={state({}, errors)} maxlength={10} type="url" />
        <Part.TimeField field="a" label="A" state={state({}, errors)} />
        <Part.Choices field="a" legend="A" state={state({}, errors)} options={[]} chosen="" />
      </>
    ));
    expect(all).toMatch(/So lässt sie sich nicht[\s\S]*mit https:[\s\S]*eine Uhrzeit[\s\S]*gibt es nicht mehr/);
    expect(all).not.toContain("Rechenzeichen");
  });

  test("name themselves in the summary, in the order of the form", () => {
    const errors = (["place", "title.en", "title"] as const).map((field) => ({ field, code: "required" as const }));
    const page = draw(() => <Part.FormErrors state={state({}, errors)} labels={{ title: "Titel", place: "Ort" }} />);
    expect([...page.matchAll(/href="(#[^"]*)">([^:]*):/g)].map(([, href, label]) => [href, label])).toEqual([
      ["#f-title-en", "Titel"],
      ["#f-title", "Titel"],
      ["#f-place", "Ort"],
    ]);
  });

  test("tick what is chosen and nothing else", () => {
    const options = ["a", "b"].map((value) => ({ value, label: value }));
    const list = draw(() => <Part.CheckList field="t" legend="T" state={state({})} options={options} chosen={["b"]} />);
    expect([...list.matchAll(/<input[^>]*checked[^>]*>/g)].map(([input]) => input)).toEqual([
      expect.stringContaining('value="b"'),
    ]);
    expect(draw(() => <Part.CheckField field="c" label="C" state={state({})} />)).not.toMatch(/ checked/);
  });
});

describe("texts by language", () => {
  const show = (given: Part.FormState, locales = ["de", "en"]) =>
    draw(() => <Part.LocalField field="title" label="Titel" state={given} locales={locales} required />);

  test("have a box for each language, that of the series first, each marked with its language", () => {
    const boxes = [...show(state({}), ["en", "de"]).matchAll(/<input[^>]*name="([^"]*)"[^>]*>/g)];
    expect(boxes.map(([, name]) => name)).toEqual(["title.en", "title.de"]);
    expect(boxes[0]?.[0]).toContain('lang="en"');
    expect(boxes[0]?.[0]).toContain("required");
    expect(boxes[1]?.[0]).not.toContain("required");
  });

  test("fold an empty translation, and open one that holds words or a fault", () => {
    expect(show(state({}))).toMatch(/<details(?![^>]* open)[^>]*><summary>Englisch, freiwillig/);
    expect(show(state({ "title.en": "Words" }))).toMatch(/<details[^>]* open/);
    expect(show(state({}, [{ field: "title.en", code: "too-long" }]))).toMatch(/<details[^>]* open/);
  });

  test("show a fault of the whole text once, at the first box", () => {
    const page = show(state({}, [{ field: "title", code: "required" }]));
    expect(page.match(/Diese Angabe fehlt noch/g)).toHaveLength(1);
    expect(page).toMatch(/id="f-title-de-error"/);
  });

  test("survive a tag that names no language", () => {
    expect(show(state({}), ["de", "not a tag"])).toContain("not a tag, freiwillig");
  });
});

describe("a conflict", () => {
  test("shows both versions beside each other and says that nothing is lost", () => {
    const page = draw(() => (
      <Part.Conflict theirs={[{ label: "Titel", mine: "Meiner", saved: "Ihrer" }]} by="kim@example.org" at="9:41 Uhr" />
    ));
    expect(page).toMatch(/role="alert"[\s\S]*kim@example.org hat gespeichert: 9:41 Uhr[\s\S]*stehen unten im Formular/);
    expect(page).toMatch(/>Titel<[\s\S]*>Ihrer<[\s\S]*>Meiner</);
  });
});

describe("a table", () => {
  test("keeps its meaning where rows become blocks, and labels each value", () => {
    const columns = [{ label: "Person" }, { label: "Zahl", numeric: true }];
    const table = draw(() => (
      <Part.Table caption="Liste" columns={columns} rows={[{ key: "1", cells: ["Kim", "7"] }]} empty="" />
    ));
    expect(table).toMatch(/<th[^>]*scope="col" role="columnheader"[^>]*>Person/);
    expect(table).toMatch(/<th[^>]*scope="row" role="rowheader"[^>]*><div dir="auto">Kim/);
    expect(table).toMatch(/<td[^>]*role="cell" data-label="Zahl"/);
  });

  test("without rows is a sentence", () => {
    const table = draw(() => <Part.Table caption="Liste" columns={[]} rows={[]} empty="Noch niemand" />);
    expect(table).not.toContain("<table");
    expect(table).toContain("Noch niemand");
  });
});

describe("a question before something is done", () => {
  test("does nothing by being looked at, says what the button does, and has a way out", () => {
    const page = draw(() => (
      <Part.Confirm
        title="Senden"
        text="Geht an 128 Personen."
        action="/send"
        button="An 128 Personen senden"
        fields={{ version: "7" }}
        back={{ href: "/back", label: "Nicht senden" }}
      />
    ));
    expect(page).toMatch(
      /<form method="post" action="\/send">[\s\S]*name="version" value="7"[\s\S]*An 128 Personen senden/,
    );
    expect(page).toMatch(/href="\/back"[^>]*>\s*Nicht senden/);
  });
});

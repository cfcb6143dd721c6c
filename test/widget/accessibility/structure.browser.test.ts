import { beforeAll, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import "../../../widget/opendata-events.ts";
import { LOCALES } from "../../../worker/contract/locales.ts";
import { press } from "../hands.ts";
import { find, useFreshPage } from "../page.ts";
import { findBrokenReferences, listControls, listNames } from "./measure.ts";
import { buildRichAnswer } from "./service.ts";
import { STATES, send, showState } from "./states.ts";

beforeAll(() => page.viewport(1280, 1024));
useFreshPage();

const names = Object.keys(STATES);

test.each(names)("every reference by id in %s finds its element in the same root", async (name) => {
  expect(findBrokenReferences(await showState(STATES[name]!, "de"))).toEqual([]);
});

test.each(names)("every control in %s has a name, and none that says two things", async (name) => {
  const root = await showState(STATES[name]!, "de");
  const controls = listControls(root);
  const spoken = listNames(controls);
  expect(controls.filter((_, at) => !spoken[at]).map(({ outerHTML }) => outerHTML)).toEqual([]);
  // Questions may offer the same answers; their group tells them apart.
  const pressed = spoken.filter((_, at) => controls[at]!.matches("button, a, summary"));
  const twice = pressed.filter((text, at) => pressed.indexOf(text) !== at);
  const purposes = new Set(twice.map((text) => targetsOf(controls, spoken, text)));
  expect([...purposes].filter((purpose) => purpose.includes(" | "))).toEqual([]);
});

/** Where the links of one name lead; a name may stand twice for one purpose. */
function targetsOf(controls: Element[], spoken: string[], text: string): string {
  const found = controls.filter((element, at) => spoken[at] === text && element.matches("button, a, summary"));
  return [...new Set(found.map((element) => `${text}: ${element.getAttribute("href") ?? element.id}`))].join(" | ");
}

test("the buttons of a row name its date, and begin with the words that are seen", async () => {
  const root = await showState(STATES.list!, "de");
  const buttons = [...root.querySelectorAll<HTMLElement>(".row button")];
  expect(buttons.length).toBeGreaterThan(8);
  const spoken = listNames(buttons);
  for (const [at, button] of buttons.entries()) {
    expect(spoken[at]).toMatch(/ \d+\. Januar/);
    expect(spoken[at]).toMatch(
      new RegExp(`^${button.firstChild!.parentElement!.innerText.split("\n")[0]!.split(" ")[0]}`),
    );
  }
});

test("one live region is there from the first render, and only its text changes", async () => {
  const root = await showState(STATES.loading!, "de");
  const region = root.querySelector('[role="status"]')!;
  expect(region.textContent).toBe("");
  vi.restoreAllMocks();
  const shown = await showState(STATES.form!, "de");
  const kept = shown.querySelector('[role="status"]')!;
  const said: string[] = [];
  new MutationObserver(() => said.push(kept.textContent!)).observe(kept, {
    subtree: true,
    childList: true,
    characterData: true,
  });
  await send(shown);
  await find(shown, "#done-heading");
  expect(shown.querySelectorAll('[role="status"]')).toHaveLength(1);
  expect(shown.querySelector('[role="status"]')).toBe(kept);
  expect(said).toContain("Ihre Anmeldung wird gesendet.");
});

test("what the live region says is in the language of the page", async () => {
  const root = await showState(STATES.form!, "en");
  const region = root.querySelector('[role="status"]')!;
  const said: string[] = [];
  new MutationObserver(() => said.push(region.textContent!)).observe(region, {
    subtree: true,
    childList: true,
    characterData: true,
  });
  await send(root);
  await find(root, "#done-heading");
  expect(said.filter(Boolean)).toEqual(["Your registration is being sent."]);
});

test("a failure to load is said in the live region", async () => {
  const root = await showState(STATES["service out of order"]!, "de");
  await vi.waitFor(() =>
    expect(root.querySelector('[role="status"]')?.textContent).toBe("Die Termine lassen sich gerade nicht laden."),
  );
});

test.each(LOCALES)("the inner root in %s states its language and direction", async (locale) => {
  const root = await showState(STATES.list!, locale);
  const inner = root.querySelector(".ode")!;
  expect([inner.getAttribute("lang"), inner.getAttribute("dir")]).toEqual([locale, locale === "ar" ? "rtl" : "ltr"]);
});

/** The text nodes below an element with the language that applies to each. */
function listTexts(root: ShadowRoot): { text: string; lang: string }[] {
  const walker = document.createTreeWalker(root.querySelector(".ode")!, NodeFilter.SHOW_TEXT);
  const found: { text: string; lang: string }[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node.textContent?.trim())
      found.push({ text: node.textContent.trim(), lang: node.parentElement!.closest("[lang]")!.getAttribute("lang")! });
  return found;
}

/** Organiser's texts of the sample that are German whatever is asked for. */
const GERMAN =
  /Daten öffnen|Wie eine Kommune|Leitung Geodaten|Betreut das|Ankommen|Aus der Praxis$|Worum es geht|Daten im Haushalt|Geodaten teilen|Wie gut kennen|Was führt|Wie nehmen|^Gut$|Bitte informieren|Was eine Lizenz|^Folien|Lizenzen verstehen/;

test.each(names.filter((name) => !["loading", "service out of order"].includes(name)))(
  "in %s what is German in an English page says so, and nothing else does",
  async (name) => {
    const texts = listTexts(await showState(STATES[name]!, "en"));
    expect(texts.filter(({ text, lang }) => GERMAN.test(text) && lang !== "de").map(({ text }) => text)).toEqual([]);
    const english = /^(optional|Prefer not to say|Sign up|Cancel|Please|The topic will)/;
    expect(texts.filter(({ text, lang }) => english.test(text) && lang !== "en").map(({ text }) => text)).toEqual([]);
  },
);

test.each([2, 3, 4, 5])("headings from level %s have no gap, and none is above the host's", async (level) => {
  for (const name of names) {
    const root = await showState(STATES[name]!, "de", `heading-level="${level}"`);
    const levels = [...root.querySelectorAll("h1, h2, h3, h4, h5, h6")].map(({ localName }) => Number(localName[1]));
    expect(levels.filter((found, at) => found < level || found > (levels[at - 1] ?? level - 1) + 1)).toEqual([]);
    expect(root.querySelector("main, [role=banner], header, h1")).toBeNull();
    vi.restoreAllMocks();
  }
});

test("lists keep their role, sessions are articles with a heading, and times are readable by machines", async () => {
  const root = await showState(STATES.archive!, "de");
  const lists = [...root.querySelectorAll("ul, ol")];
  expect(lists.filter((list) => list.getAttribute("role") !== "list")).toEqual([]);
  expect(lists.filter((list) => [...list.children].some(({ localName }) => localName !== "li"))).toEqual([]);
  const articles = [...root.querySelectorAll("article")];
  expect(articles.length).toBe(9);
  expect(articles.filter((article) => !article.querySelector("h2, h3, h4, h5, h6"))).toEqual([]);
  const times = [...root.querySelectorAll("time")].map(({ dateTime }) => dateTime);
  expect(times.filter((time) => Number.isNaN(Date.parse(time)))).toEqual([]);
});

test("a span of time is told in words, not with a dash", async () => {
  const root = await showState(STATES.list!, "en");
  expect(root.querySelector(".facts")!.textContent).toMatch(/10:00 to 11:30/);
});

test("status is told in words, never by colour alone", async () => {
  const root = await showState(STATES.list!, "de");
  const told = [...root.querySelectorAll(".row-status")].map(({ textContent }) =>
    textContent!.replace(/\s+/g, " ").trim(),
  );
  expect(told).toEqual([
    "Noch wenige Plätze",
    "Ausgebucht, die Warteliste ist offen",
    "Verlegt (bisher 11. Januar)Viele Plätze frei",
    "Viele Plätze frei",
    "Anmeldung geschlossen",
    "Abgesagt",
  ]);
});

test("every sign is hidden from being read, and every picture has its words", async () => {
  const answer = buildRichAnswer("de");
  answer.series.image = { url: "data:image/gif;base64,R0lGODlhAQABAAAAACw=", alt: "Menschen im Gespräch" };
  const root = await showState(
    { service: () => ({ series: answer }), reach: (shadow) => find(shadow, ".image") },
    "de",
    "images",
  );
  expect([...root.querySelectorAll("svg")].filter((sign) => sign.getAttribute("aria-hidden") !== "true")).toEqual([]);
  expect([...root.querySelectorAll("img")].map(({ alt }) => alt)).toEqual(["Menschen im Gespräch"]);
});

test("the fields say what they are for, in the words browsers fill in by", async () => {
  const root = await showState(STATES.form!, "de");
  const told = [...root.querySelectorAll<HTMLInputElement>("input[type=email], .pair input")].map((input) => [
    input.name,
    input.autocomplete,
  ]);
  expect(told).toEqual([
    ["email", "email"],
    ["givenName", "given-name"],
    ["familyName", "family-name"],
    ["organisation", "organization"],
    ["role", "organization-title"],
  ]);
  expect(root.querySelector<HTMLInputElement>("[name=trap]")?.autocomplete).toBe("off");
});

test("each optional field carries the word, and no asterisk stands anywhere", async () => {
  const root = await showState(STATES.form!, "de");
  const labels = [...root.querySelectorAll(".field label, legend")].map(({ textContent }) => textContent!);
  expect(labels.filter((text) => !text.includes("freiwillig")).map((text) => text.trim())).toEqual([
    "Wofür möchten Sie sich anmelden?",
    "E-Mail-Adresse",
    "Was führt Sie her?",
    "Wie nehmen Sie teil?",
  ]);
  expect(root.textContent).not.toContain("*");
});

test("what one has typed serves a second sign-up, without typing it again", async () => {
  const root = await showState(STATES["sign-up done"]!, "de");
  await press(root, ".submit [type=button]:last-of-type");
  expect(((await find(root, "#field-email")) as HTMLInputElement).value).toBe("a@example.org");
});

test("pasting is never hindered, and no puzzle is asked for", async () => {
  const root = await showState(STATES.form!, "de");
  const email = root.getElementById("field-email")!;
  expect(email.dispatchEvent(new ClipboardEvent("paste", { bubbles: true, cancelable: true, composed: true }))).toBe(
    true,
  );
  expect(root.querySelector("img, canvas, iframe, audio, [name*=captcha]")).toBeNull();
});

test("choosing an answer moves neither focus nor page", async () => {
  const root = await showState(STATES.form!, "de");
  const choice = root.getElementById("field-session-d15") as HTMLInputElement;
  choice.focus();
  const address = location.href;
  choice.click();
  await vi.waitFor(() => expect(root.getElementById("form-heading")?.textContent).toContain("Warteliste"));
  expect(root.activeElement).toBe(choice);
  expect([location.href, root.querySelector("#done-heading")]).toEqual([address, null]);
});

test("the contact stands at the same place in every view", async () => {
  for (const name of ["list", "view next", "view list", "view past", "view form"]) {
    const root = await showState(STATES[name]!, "de");
    const last = [...root.querySelectorAll(".ode > *")].filter(({ className }) => className !== "vh").at(-1)!;
    expect(last.querySelector("a[href^=mailto]")?.textContent).toBe("reihe@example.org");
    vi.restoreAllMocks();
  }
});

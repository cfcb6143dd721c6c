import { beforeEach, expect, test, vi } from "vitest";
import { cdp } from "vitest/browser";
import "../../widget/opendata-events.ts";
import { inLocale, plural } from "../../widget/localization.ts";
import { LOCALES, type Locale } from "../../worker/contract/locales.ts";
import { RANGES, SPANS } from "../support/golden-dates.ts";
import { press, type } from "./hands.ts";
import { buildAnswer, buildSession, find, hold, mockApi, showTag, useFreshPage } from "./page.ts";

// The clock is that of the whole browser: files that run side by side must not set it, so all that needs it is here.
const setZone = (timezoneId: string) => cdp().send("Emulation.setTimezoneOverride", { timezoneId });

useFreshPage();
beforeEach(() => setZone("Europe/Berlin"));

/** The title, the times and what opens the form, as each language has them. */
const WORDS: Record<Locale, string[]> = {
  de: ["Donnerstag, 10. Dezember 2026: Daten öffnen", "10:00 bis 11:30 Uhr", "Anmelden für den 10. Dezember"],
  "de-simple": ["Donnerstag, 10. Dezember 2026: Daten öffnen", "10:00 bis 11:30 Uhr", "Anmelden für den 10. Dezember"],
  en: ["Thursday, 10 December 2026: Daten öffnen", "10:00 to 11:30", "Sign up for 10 December"],
  fr: ["jeudi, 10 décembre 2026: Daten öffnen", "10:00 à 11:30", "S’inscrire"],
  pl: ["czwartek, 10 grudnia 2026: Daten öffnen", "10:00", "Zgłoś udział"],
  tr: ["Perşembe, 10 Aralık 2026: Daten öffnen", "10:00", "Kaydol"],
  uk: ["четвер, 10 грудня 2026: Daten öffnen", "10:00", "Зареєструватися"],
  ar: ["الخميس, 10 ديسمبر 2026: Daten öffnen", "10:00", "التسجيل"],
};

test.each(LOCALES)(
  "%s has its own words from the list to the end of the sign-up, and its direction",
  async (locale) => {
    mockApi(buildAnswer());
    const root = showTag(`locale="${locale}"`);
    const [title, times, action] = WORDS[locale] as [string, string, string];
    const stage = await find(root, "article.next");
    const frame = root.querySelector(".ode")!;
    expect([frame.getAttribute("lang"), frame.getAttribute("dir")]).toEqual([locale, locale === "ar" ? "rtl" : "ltr"]);
    const plain = (text: string | null | undefined) => (text ?? "").replace(/[\u00a0\u202f\u2009]/g, " ");
    expect(plain(stage.querySelector("h3")?.textContent)).toBe(title);
    expect(plain(stage.textContent)).toContain(times);
    const opener = await find(root, "#open-s1");
    expect(plain(opener.textContent)).toContain(action);
    opener.click();
    const wording = plain((await find(root, ".submit")).textContent);
    expect(wording.includes("Erst mit der Bestätigung darin gilt Ihre Anmeldung.")).toBe(locale === "de");
    type(root, "field-email", "a@example.org");
    await press(root, ".submit [type=submit]");
    const done = plain((await find(root, ".steps")).textContent);
    expect(done.includes("Öffnen Sie die E-Mail und bestätigen Sie über den Link darin.")).toBe(locale === "de");
    expect(done).toMatch(/7 \p{L}+/u);
  },
);

test("the visitor's own time stands beside the series' where the clocks differ", async () => {
  await setZone("America/New_York");
  mockApi(buildAnswer());
  const facts = (await find(showTag(), ".facts")).textContent;
  expect(facts).toContain("10:00 bis 11:30 Uhr");
  expect(facts).toContain("Bei Ihnen: 4:00 bis 5:30 Uhr");
});

test("where the visitor has another day, that is said too", async () => {
  await setZone("Pacific/Auckland");
  mockApi(buildAnswer([buildSession({ startsAt: "2026-12-10T15:00:00Z", endsAt: "2026-12-10T16:30:00Z" })]));
  expect((await find(showTag(), ".facts")).textContent).toContain(
    "Bei Ihnen: Freitag, 11. Dezember, 4:00 bis 5:30 Uhr",
  );
});

test("whoever has the same clock, or has to travel, reads one time only", async () => {
  mockApi(buildAnswer());
  expect((await find(showTag(), ".facts")).textContent).not.toContain("Bei Ihnen");
  await setZone("America/New_York");
  mockApi(buildAnswer([buildSession({ place: { kind: "onsite", name: "Rathaus", address: "Markt 1" } })]));
  expect((await find(showTag(), ".facts")).textContent).not.toContain("Bei Ihnen");
});

test.each(LOCALES)(
  "a time from start to end in %s, on the clocks of the series and on the visitor's",
  async (locale) => {
    await setZone("America/New_York");
    const said: string[] = [];
    for (const span of SPANS) {
      document.documentElement.lang = locale;
      mockApi(buildAnswer([buildSession(span)]));
      const line = await find(showTag(), ".facts li");
      said.push(line.innerText.replace(/[\u00a0\u2009\u202f]/g, " ").replace("\n", " | "));
    }
    expect(said).toEqual(RANGES[locale]);
  },
);

test("a failure is told in the language of the page", async () => {
  document.documentElement.lang = "fr";
  mockApi(null);
  const root = showTag();
  await find(root, ".trouble");
  expect(root.querySelector(".ode")).toHaveProperty("lang", "fr");
});

test("a language whose messages come late does not take the place of a later one", async () => {
  mockApi(buildAnswer());
  // As slow messages would, a slow answer holds up what follows it.
  const goOn = hold((url) => url.includes("locale=en"));
  document.documentElement.lang = "en";
  const root = showTag();
  await vi.waitFor(() => expect(vi.mocked(fetch).mock.calls.join()).toContain("locale=en"));
  document.documentElement.lang = "fr";
  await find(root, "article.next");
  goOn();
  await new Promise((resolve) => setTimeout(resolve, 100));
  root.host.setAttribute("heading-level", "3");
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(root.querySelector(".ode")).toHaveProperty("lang", "fr");
});

test("where the messages of a language are gone, its plurals are those of the source", () => {
  expect(inLocale("pl", () => [1, 2, 5].map((count) => plural(count, "# Tag | # Tage")))).toEqual([
    "1 Tag",
    "2 Tage",
    "5 Tage",
  ]);
});

test("rows tell a visitor elsewhere the time on their own clock, as the next session does", async () => {
  await setZone("America/New_York");
  mockApi(buildAnswer([buildSession(), buildSession({ id: "s2" })]));
  const root = showTag('view="list"');
  await find(root, ".row");
  expect(root.querySelectorAll(".row .meta")[1]?.textContent).toContain("Bei Ihnen: 4:00 bis 5:30 Uhr");
});

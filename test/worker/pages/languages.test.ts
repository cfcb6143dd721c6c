import { beforeEach, describe, expect, test } from "vitest";
import { listLatinCommas } from "../../support/arabic.ts";
import { db } from "../../support/worker/database.ts";
import { offerLanguages } from "../../support/worker/languages.ts";
import {
  confirmPath,
  createSeries,
  createSession,
  mailsTo,
  postSignUp,
  request,
} from "../../support/worker/requests.ts";
import { createLink, createPerson } from "./linked.ts";

let slug: string;
let session: string;

beforeEach(async () => {
  ({ slug } = await createSeries());
  session = await createSession(slug);
});

const read = async (path: string, accepted = "") =>
  (await request(path, { headers: { "Accept-Language": accepted } })).text();
const languageOf = (page: string) => /<html lang="([\w-]+)"/.exec(page)?.[1];
const listLinks = (page: string) => [...page.matchAll(/href="\?locale=([\w-]+)"/g)].map(([, tag]) => tag);

describe("the hosted page", () => {
  test("speaks the first language of the browser that the series offers, else its own", async () => {
    await offerLanguages(slug, ["ar", "en"]);
    expect(languageOf(await read(`/s/${slug}`, "pl, ar;q=0.9, en;q=0.8"))).toBe("ar");
    expect(languageOf(await read(`/s/${slug}`, "pl, tr"))).toBe("de");
    expect(languageOf(await read(`/s/${slug}?locale=pl`, "en"))).toBe("de");
    expect(languageOf(await read(`/s/${slug}/privacy`, "en-US"))).toBe("en");
    expect(languageOf(await read(`/s/${slug}/my`, "uk, en"))).toBe("en");
  });

  test("leads to the other languages of the series, and to no more", async () => {
    await offerLanguages(slug, ["ar", "uk"]);
    expect(listLinks(await read(`/s/${slug}?locale=ar`))).toEqual(["de", "uk"]);
    await offerLanguages(slug, []);
    expect(listLinks(await read(`/s/${slug}?locale=de`))).toEqual([]);
  });

  test("keeps the language on the way to the other pages of the series; no browser asks for easy German", async () => {
    await offerLanguages(slug, ["de-simple"]);
    const pages = ["", "/past", "/my", "/privacy", "/imprint"].map((page) => `/s/${slug}${page}?`);
    for (const address of [...pages, `/s/${slug}?sent=1&`]) {
      const page = await read(`${address}locale=de-simple`, "en");
      const links = [...page.matchAll(/href="(?:https:\/\/events\.test)?(\/s\/[^"]*)"/g)].map(([, href]) => href!);
      expect(links.length, address).toBeGreaterThan(2);
      expect(
        links.filter((href) => !href.includes("locale=de-simple")),
        address,
      ).toEqual([]);
    }
  });

  test("runs from right to left in Arabic, and tags the German words of the organisers", async () => {
    await offerLanguages(slug, ["ar"]);
    const page = await read(`/s/${slug}?locale=ar`);
    expect(page).toContain('<html lang="ar" dir="rtl">');
    expect(page).toMatch(/<h1[^>]* lang="de"[^>]*>Offene Daten/);
  });
});

test("Arabic pages part their words by the comma of their script", async () => {
  await offerLanguages(slug, ["ar"]);
  for (const page of ["", "/past", "/my", "/privacy", "/imprint"]) {
    const text = await read(`/s/${slug}${page}?locale=ar`);
    expect(languageOf(text), page).toBe("ar");
    expect(listLatinCommas(text), page).toEqual([]);
  }
});

describe("a sign-up in Arabic", () => {
  const email = () => `${crypto.randomUUID()}@example.org`;
  const signUp = async (to: string) => {
    await postSignUp({ series: slug, session, email: to, subscribe: false, locale: "ar" });
    return (await mailsTo(to))[0]!;
  };

  test("is answered by a mail and a page that run from right to left (I-11)", async () => {
    await offerLanguages(slug, ["ar"]);
    const mail = await signUp(email());
    expect(mail.html).toContain('<html lang="ar" dir="rtl">');
    expect(mail.headers["Content-Language"]).toBe("ar");
    const page = await read(confirmPath(mail), "de");
    expect(page).toContain('<html lang="ar" dir="rtl">');
    expect(page).toContain('<span lang="de">');
  });

  test("is answered in the language of the series where it does not offer Arabic", async () => {
    const mail = await signUp(email());
    expect(mail.html).toContain('<html lang="de" dir="ltr">');
  });
});

describe("the page of a mailed link", () => {
  test("is in the language of the person, as long as the series offers it", async () => {
    const { id } = await createPerson(slug);
    await db.prepare("UPDATE people SET locale = 'uk' WHERE id = ?1").bind(id).run();
    const path = `/my/${await createLink("my", id)}`;
    await offerLanguages(slug, ["uk", "ar"]);
    expect(languageOf(await read(path, "en"))).toBe("uk");
    expect(languageOf(await read(`${path}?locale=ar`))).toBe("ar");
    expect(languageOf(await read(`${path}?locale=en`))).toBe("uk");
    expect(listLinks(await read(path))).toEqual(["de", "ar"]);
    await offerLanguages(slug, []);
    expect(languageOf(await read(path))).toBe("de");
  });
});

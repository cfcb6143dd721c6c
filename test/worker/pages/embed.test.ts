import { beforeEach, describe, expect, test } from "vitest";
import { db } from "../../support/worker/database.ts";
import { createPastSession } from "../../support/worker/past-sessions.ts";
import { createSeries, createSession, mailsTo, ORIGIN, request } from "../../support/worker/requests.ts";
import { expectReferences, expectSound } from "./page-checks.ts";

const TOWN = "https://stadt.example";
const COUNTY = "https://kreis.example:8443";
let series: Awaited<ReturnType<typeof createSeries>>;
let session: string;

beforeEach(async () => {
  series = await createSeries();
  session = await createSession(series.id);
  await enterPartner(TOWN, 1);
  await enterPartner(COUNTY, 1);
  await enterPartner("https://former.example", 0);
});

const enterPartner = (origin: string, allowed: 0 | 1) =>
  db
    .prepare("INSERT INTO partners (series_id, origin, allowed) VALUES (?1, ?2, ?3)")
    .bind(series.id, origin, allowed)
    .run();

const embedPath = (query: Record<string, string> = {}) =>
  `/s/${series.slug}/embed?${new URLSearchParams({ locale: "de", ...query })}`;
const open = (query: Record<string, string> = {}) => request(embedPath(query));
const ancestorsOf = (response: Response) =>
  /frame-ancestors ([^;]*)/.exec(response.headers.get("Content-Security-Policy") ?? "")?.[1];

const email = () => `${crypto.randomUUID()}@example.org`;
const post = (query: Record<string, string>, values: Record<string, string>, origin = ORIGIN) =>
  request(embedPath(query), { method: "POST", headers: { Origin: origin }, body: new URLSearchParams(values) });
const storedOf = (address: string) =>
  db
    .prepare("SELECT partner, page FROM sign_ups JOIN people ON people.id = sign_ups.person_id WHERE people.email = ?1")
    .bind(address)
    .first();

describe("the frameable page may be framed", () => {
  test("by the partners of the series that are allowed, and by nobody else", async () => {
    expect(ancestorsOf(await open())).toBe(`${COUNTY} ${TOWN}`);
  });

  test.each([TOWN, "stadt.example", "https://stadt.example/seite?a=b"])(
    "by the one partner that its address names: %s",
    async (partner) => {
      expect(ancestorsOf(await open({ partner }))).toBe(TOWN);
    },
  );

  test.each(["https://former.example", "https://stranger.example", "; script-src *", "%00", "https://", "*"])(
    "by nobody where the address names no partner: %s, and is no error for who opens it",
    async (partner) => {
      const response = await open({ partner });
      expect(response.status).toBe(200);
      expect(ancestorsOf(response)).toBe("'none'");
      expect(await response.text()).toContain(`value="${session}"`);
    },
  );

  test("by nobody where the series has no partner, and no name of a site breaks out of the policy", async () => {
    await db.prepare("DELETE FROM partners WHERE series_id = ?1").bind(series.id).run();
    expect(ancestorsOf(await open())).toBe("'none'");
    await enterPartner("https://a.example;script-src", 1);
    expect((await open()).headers.get("Content-Security-Policy")).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    );
  });

  test("also where it answers a form or a sign-up", async () => {
    const failed = await post({ partner: TOWN }, { session, email: "kim@" });
    expect(failed.status).toBe(422);
    expect(ancestorsOf(failed)).toBe(TOWN);
    expect(ancestorsOf(await open({ partner: TOWN, sent: "1" }))).toBe(TOWN);
  });

  test("but no other page may, whatever its address says", async () => {
    for (const rest of ["", "/past", "/privacy", "/imprint", "/my"]) {
      const response = await request(`/s/${series.slug}${rest}?partner=${encodeURIComponent(TOWN)}`);
      expect(ancestorsOf(response), rest).toBe("'none'");
    }
    expect(ancestorsOf(await request("/s/none/embed"))).toBe("'none'");
  });
});

describe("the frameable page", () => {
  test("is a sound document of its own, without the head of the site", async () => {
    await createPastSession(series.id);
    const page = await (await open({ partner: TOWN })).text();
    expectSound(page, "de");
    expectReferences(page);
    expect(page).toContain('name="viewport"');
    expect(page).not.toContain("pg-head");
    expect(page).toContain(`<script src="/embed.js" data-partner="${TOWN}" defer=""></script>`);
  });

  test("opens a window of its own for what may not be framed, and says so", async () => {
    const page = await (await open({ partner: TOWN })).text();
    for (const path of ["past", "privacy", "imprint", "my"]) {
      const link = new RegExp(`<a [^>]*/s/${series.slug}/${path}[^>]*>.*?</a>`).exec(page)?.[0] ?? "";
      expect(link, path).toMatch(/target="_blank" rel="noopener"/);
      expect(link, path).toContain("(neues Fenster)");
    }
    const hosted = await (await request(`/s/${series.slug}?locale=de`)).text();
    expect(hosted).not.toContain("_blank");
  });

  test("keeps partner and language in the links to itself", async () => {
    const page = (await (await open({ partner: TOWN })).text()).replaceAll("&amp;", "&");
    const kept = `?partner=${encodeURIComponent(TOWN)}&locale=de`;
    expect(page).toContain(`href="${kept}&session=${session}#sign-up"`);
    expect(page).toContain(`action="/s/${series.slug}/embed${kept}"`);
    expect(page).toContain(`href="${kept.replace("=de", "=en")}"`);
  });
});

describe("a sign-up in a frame", () => {
  test("stays in the frame and is the partner's, with our page for the proof of consent", async () => {
    const to = email();
    const response = await post({ partner: "stadt.example" }, { session, email: to, locale: "de" });
    expect(response.status).toBe(303);
    const thanks = response.headers.get("Location") ?? "";
    expect(thanks).toBe(`/s/${series.slug}/embed?partner=${encodeURIComponent(TOWN)}&locale=de&sent=1`);
    const page = (await (await request(thanks)).text()).replaceAll("&amp;", "&");
    expect(page).toContain("Bitte sehen Sie in Ihr Postfach");
    expect(page).toContain(`href="?partner=${encodeURIComponent(TOWN)}&locale=de">Zurück zu den Terminen`);
    expect(await mailsTo(to)).toHaveLength(1);
    expect(await storedOf(to)).toEqual({ partner: TOWN, page: `${ORIGIN}/s/${series.slug}/embed` });
  });

  test("is nobody's whom the address merely names, and is taken all the same", async () => {
    const [stranger, none] = [email(), email()];
    expect((await post({ partner: "https://former.example" }, { session, email: stranger })).status).toBe(303);
    expect((await post({}, { session, email: none })).status).toBe(303);
    expect(await storedOf(stranger)).toMatchObject({ partner: ORIGIN });
    expect(await storedOf(none)).toMatchObject({ partner: ORIGIN });
  });

  test("is not the partner's where another site's page sent it", async () => {
    const to = email();
    await post({ partner: TOWN }, { session, email: to }, "https://elsewhere.example");
    expect(await storedOf(to)).toMatchObject({ partner: "https://elsewhere.example" });
  });

  test("is taken where the series takes them from partners alone", async () => {
    await db.prepare("UPDATE series SET embedding = 'partners' WHERE id = ?1").bind(series.id).run();
    const to = email();
    expect((await post({ partner: TOWN }, { session, email: to })).status).toBe(303);
    expect(await storedOf(to)).toMatchObject({ partner: TOWN });
  });
});

import { beforeEach, describe, expect, it } from "vitest";
import { deleteEndedData } from "../../../worker/actions/purge.ts";
import { createAct } from "../../support/worker/act.ts";
import { db } from "../../support/worker/database.ts";
import { createOrganiser, openPage, postForm, type SignedInOrganiser } from "../../support/worker/organisers.ts";
import { countRows, createSeries, mailsTo, ORIGIN, request } from "../../support/worker/requests.ts";

let slug: string;
let owner: SignedInOrganiser;

beforeEach(async () => {
  ({ slug } = await createSeries());
  owner = await createOrganiser(slug, "owner");
});

const ask = (email: string) =>
  request("/admin/sign-in", {
    method: "POST",
    headers: { Origin: ORIGIN, "Content-Type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams({ email }).toString(),
  });
const press = (path: string, headers: Record<string, string> = { Origin: ORIGIN }) =>
  request(path, { method: "POST", headers });

/** The path of the link in the newest mail to an organiser. */
async function askForLink(email: string): Promise<string> {
  await ask(email);
  const [mail] = await mailsTo(email);
  return new URL(/https:\S+\/admin\/sign-in\/[\w-]+/.exec(mail?.text ?? "")?.[0] ?? "").pathname;
}

describe("signing in", () => {
  it("answers a known and an unknown address alike, and mails the known one alone (S-08)", async () => {
    const known = await ask(owner.email);
    const unknown = await ask("nobody@example.org");
    expect([known.status, unknown.status]).toEqual([303, 303]);
    expect(unknown.headers.get("Location")).toBe(known.headers.get("Location"));
    expect(await mailsTo(owner.email)).toHaveLength(1);
    const { results } = await db.prepare("SELECT DISTINCT recipient FROM outbox WHERE recipient IS NOT NULL").all();
    expect(JSON.stringify(results)).not.toContain("nobody@example.org");
    expect(await db.prepare("SELECT count(*) AS n FROM links WHERE purpose = 'sign-in'").first("n")).toBe(1);
  });

  it("takes a press of the mailed page's button; looking signs nobody in (S-09)", async () => {
    const path = await askForLink(owner.email);
    for (const method of ["GET", "HEAD", "GET"]) {
      const seen = await request(path, { method });
      expect(seen.status).toBe(200);
      expect(seen.headers.get("Set-Cookie")).toBeNull();
    }
    const entered = await press(path);
    const cookie = entered.headers.get("Set-Cookie") ?? "";
    expect(cookie).toMatch(/^__Host-ode=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Strict$/);
    const home = await request("/admin", { headers: { Cookie: cookie.split(";")[0] ?? "" } });
    expect(home.headers.get("Location")).toBe(`/admin/${slug}`);
  });

  it("keeps neither a working link nor a working cookie in the database (S-11)", async () => {
    const path = await askForLink(owner.email);
    const secret = /__Host-ode=([\w-]+)/.exec((await press(path)).headers.get("Set-Cookie") ?? "")?.[1] ?? "";
    const { results: links } = await db.prepare("SELECT * FROM links").all();
    const { results: sessions } = await db.prepare("SELECT * FROM organiser_sessions").all();
    expect(secret).not.toBe("");
    expect(JSON.stringify([links, sessions])).not.toContain(secret);
    expect(JSON.stringify([links, sessions])).not.toContain(path.split("/").at(-1));
  });

  it("works three times with one link and half an hour long, then no more", async () => {
    const path = await askForLink(owner.email);
    const statuses = [];
    for (let time = 0; time < 4; time++) statuses.push((await press(path)).status);
    expect(statuses).toEqual([303, 303, 303, 404]);
    const second = await askForLink(owner.email);
    await db
      .prepare("UPDATE links SET expires_at = ?1 WHERE purpose = 'sign-in'")
      .bind(new Date(0).toISOString())
      .run();
    expect((await request(second)).status).toBe(404);
    expect((await press(second)).status).toBe(404);
  });

  it("mails no more than three links in ten minutes", async () => {
    for (let time = 0; time < 5; time++) await ask(owner.email);
    await mailsTo(owner.email, 3);
    expect(await mailsTo(owner.email)).toHaveLength(3);
  });

  it("ends after twelve hours without use, and each use keeps it alive", async () => {
    const age = (hours: number) =>
      db
        .prepare("UPDATE organiser_sessions SET last_used_at = ?1")
        .bind(new Date(Date.now() - hours * 3_600_000).toISOString())
        .run();
    await age(11.9);
    expect((await openPage(`/admin/${slug}`, owner)).status).toBe(200);
    const used = await db.prepare("SELECT max(last_used_at) AS used FROM organiser_sessions").first<string>("used");
    expect(Date.parse(used ?? "")).toBeGreaterThan(Date.now() - 60_000);
    await age(12.1);
    expect((await openPage(`/admin/${slug}`, owner)).status).toBe(303);
  });

  it("is forgotten once it has ended", async () => {
    const act = createAct();
    await deleteEndedData(act);
    expect(await countRows("organiser_sessions")).toBeGreaterThan(0);
    act.now = new Date(Date.now() + 13 * 3_600_000);
    await deleteEndedData(act);
    expect(await countRows("organiser_sessions")).toBe(0);
  });

  it("ends here, or everywhere", async () => {
    const path = await askForLink(owner.email);
    const cookie = (await press(path)).headers.get("Set-Cookie")?.split(";")[0] ?? "";
    const here = { ...owner, cookie };
    await postForm("/admin/sign-out", here);
    expect((await openPage(`/admin/${slug}`, here)).status).toBe(303);
    expect((await openPage(`/admin/${slug}`, owner)).status).toBe(200);
    const again = { ...owner, cookie: (await press(path)).headers.get("Set-Cookie")?.split(";")[0] ?? "" };
    await postForm("/admin/sign-out", again, { everywhere: "1" });
    expect((await openPage(`/admin/${slug}`, owner)).status).toBe(303);
  });

  it("leads back to the page that was asked for, and to no other site", async () => {
    const away = await request(`/admin/${slug}/sessions`);
    expect(away.headers.get("Location")).toBe(`/admin/sign-in?next=${encodeURIComponent(`/admin/${slug}/sessions`)}`);
    for (const next of ["//evil.example", "/admin/../x", "https://evil.example", "/admin/a b", "javascript:1"]) {
      const page = await (await request(`/admin/sign-in?next=${encodeURIComponent(next)}`)).text();
      expect(page).not.toContain("evil.example");
      expect(page).not.toContain("javascript:");
    }
  });

  it("leaks its link to no referrer, cache or index", async () => {
    const seen = await request(await askForLink(owner.email));
    expect(seen.headers.get("Referrer-Policy")).toBe("no-referrer");
    expect(seen.headers.get("Cache-Control")).toBe("no-store");
    expect(seen.headers.get("X-Robots-Tag")).toBe("noindex");
  });
});

describe("a change that another site's page sends (S-12)", () => {
  it.each([
    ["a form", "application/x-www-form-urlencoded", "a=1"],
    ["JSON", "application/json", "{}"],
    ["plain text", "text/plain", "{}"],
    ["nothing", "", ""],
  ])("by %s is refused, whatever cookie it brings", async (_, type, body) => {
    for (const origin of ["https://evil.example", "null", "https://events.test.evil.example", "http://events.test"]) {
      const headers: Record<string, string> = { Cookie: owner.cookie, Origin: origin };
      if (type) headers["Content-Type"] = type;
      for (const path of [`/admin/${slug}/sessions/new`, "/admin/sign-out", "/admin/sign-in"]) {
        expect((await request(path, { method: "POST", headers, body })).status).toBe(403);
      }
    }
    expect((await openPage(`/admin/${slug}`, owner)).status).toBe(200);
  });

  it("is refused where the browser hides who sent it, and taken where it says that we did", async () => {
    const bare = { Cookie: owner.cookie };
    expect((await request("/admin/sign-out", { method: "POST", headers: bare })).status).toBe(403);
    const foreign = { ...bare, "Sec-Fetch-Site": "cross-site" };
    expect((await request("/admin/sign-out", { method: "POST", headers: foreign })).status).toBe(403);
    const path = await askForLink(owner.email);
    expect((await press(path, { Origin: "null", "Sec-Fetch-Site": "same-origin" })).status).toBe(303);
  });
});

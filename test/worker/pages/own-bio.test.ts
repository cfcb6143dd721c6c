import { beforeEach, describe, expect, it } from "vitest";
import { readSeriesAnswer } from "../../../worker/actions/read-series.ts";
import { runClock } from "../../../worker/actions/run-clock.ts";
import { JPEG_WITH_PLACE } from "../../support/pictures.ts";
import { createAct } from "../../support/worker/act.ts";
import { db } from "../../support/worker/database.ts";
import type { SignedInOrganiser } from "../../support/worker/organisers.ts";
import { createOrganiser, openPage, postForm } from "../../support/worker/organisers.ts";
import { createSeries, createSession, mailsTo, request } from "../../support/worker/requests.ts";

let slug: string;
let editor: SignedInOrganiser;
let speaker: string;
let email: string;

beforeEach(async () => {
  ({ slug } = await createSeries());
  editor = await createOrganiser(slug, "editor");
  speaker = crypto.randomUUID();
  email = `${speaker}@example.org`;
  await db.batch([
    db
      .prepare(`INSERT INTO speakers (id, series_id, name, email, bio) VALUES (?1, ?2, 'Aylin', ?3, '{"de":"Alt."}')`)
      .bind(speaker, slug, email),
    db.prepare("INSERT INTO session_speakers VALUES (?1, ?2, 0, 1)").bind(await createSession(slug), speaker),
  ]);
});

const send = (locale = "de") => postForm(`/admin/${slug}/speakers/${speaker}/link`, editor, { locale });
const pathIn = (mail: { text: string } | undefined) =>
  new URL(/https:\S+\/b\/[\w-]+/.exec(mail?.text ?? "")?.[0] ?? "").pathname;
async function invite(many = 1): Promise<string> {
  await send();
  return pathIn((await mailsTo(email, many))[0]);
}
const row = () => db.prepare("SELECT * FROM speakers WHERE id = ?1").bind(speaker).first<Record<string, unknown>>();
const form = (changes: Record<string, string> = {}) => ({
  name: "Dr. Aylin",
  "bio.de": "Neu.",
  agreed: "1",
  edition: "1",
  ...changes,
});
const save = (path: string, changes: Record<string, string> = {}, photo: Uint8Array | null = null) => {
  const body = new FormData();
  for (const [name, value] of Object.entries(form(changes))) body.set(name, value);
  if (photo) body.set("photo", new File([photo as never], "me.jpg"));
  return request(path, { method: "POST", body });
};
const shown = async () => JSON.stringify(await readSeriesAnswer(createAct(), slug, ["de"]));

describe("the link to the own bio", () => {
  it("is asked about before it is mailed, to the speaker alone and in the language asked for", async () => {
    const asked = await (await openPage(`/admin/${slug}/speakers/${speaker}/link`, editor)).text();
    expect(asked).toContain(email);
    expect((await send("en")).headers.get("Location")).toContain("done=speaker-link-sent");
    const [mail] = await mailsTo(email);
    expect(mail?.headers["Content-Language"]).toBe("en");
    expect(pathIn(mail)).toMatch(/^\/b\/[\w-]{66}$/);
    expect(mail?.text).not.toContain("/my/");
  });

  it("changes nothing by looking, and tells no referrer, cache or index (S-09, S-11)", async () => {
    const path = await invite();
    const before = await row();
    for (const method of ["GET", "HEAD"]) {
      const seen = await request(path, { method });
      expect(seen.status).toBe(200);
      expect(seen.headers.get("Referrer-Policy")).toBe("no-referrer");
      expect(seen.headers.get("Cache-Control")).toBe("no-store");
      expect(seen.headers.get("X-Robots-Tag")).toBe("noindex");
    }
    const page = await (await request(path)).text();
    expect(page).toMatch(/<textarea[^>]*>Alt\./);
    expect(page).not.toContain(email);
    expect(page).not.toMatch(/name="agreed"[^>]*checked/);
    expect(await row()).toEqual(before);
  });

  it("lets the speaker edit, as often as they like, and agree", async () => {
    const path = await invite();
    expect((await save(path)).headers.get("Location")).toBe(`${path}?done=agreed`);
    expect(await row()).toMatchObject({ name: "Dr. Aylin", bio: '{"de":"Neu."}', hidden: 0, email });
    const { agreed_at } = (await row()) ?? {};
    expect(agreed_at).toBeTruthy();
    expect((await save(path, { edition: "2", "bio.en": "New." })).status).toBe(303);
    expect(await row()).toMatchObject({ bio: '{"de":"Neu.","en":"New."}', agreed_at });
    expect(await shown()).toContain("Dr. Aylin");
    expect(await (await openPage(`/admin/${slug}/speakers/${speaker}`, editor)).text()).toContain("hat zugestimmt am");
  });

  it("takes who does not agree down at once; only organisers show them again (L-28)", async () => {
    const path = await invite();
    await save(path);
    expect((await save(path, { edition: "2", agreed: "" })).headers.get("Location")).toBe(`${path}?done=not-agreed`);
    expect(await row()).toMatchObject({ agreed_at: null, hidden: 1 });
    expect(await shown()).not.toContain("Aylin");
    await save(path, { edition: "3" });
    expect(await row()).toMatchObject({ hidden: 1 });
    expect(await (await request(path)).text()).toContain("Zurzeit werden Sie nirgends gezeigt");
    await postForm(`/admin/${slug}/speakers/${speaker}/hidden`, editor, { hidden: "0" });
    expect(await shown()).toContain("Aylin");
  });

  it("takes a portrait with its description, and shows it to the speaker before anybody else", async () => {
    const path = await invite();
    const silent = await save(path, {}, JPEG_WITH_PLACE);
    expect([silent.status, await silent.text()]).toEqual([422, expect.stringContaining('href="#f-photoAlt"')]);
    expect((await request(`${path}/photo`)).status).toBe(404);
    await save(path, { "photoAlt.de": "Porträt" }, JPEG_WITH_PLACE);
    expect(await (await request(path)).text()).toContain(`src="${path}/photo"`);
    const own = await request(`${path}/photo`);
    expect([own.status, own.headers.get("Content-Type"), own.headers.get("Cache-Control")]).toEqual([
      200,
      "image/jpeg",
      "no-store",
    ]);
  });

  it("keeps what was typed where something is wrong, and where an organiser saved meanwhile", async () => {
    const path = await invite();
    const wrong = await save(path, { name: "", "bio.de": "Bleibt." });
    expect(wrong.status).toBe(422);
    expect(await wrong.text()).toMatch(/href="#f-name"[\s\S]*Bleibt\./);
    await postForm(`/admin/${slug}/speakers/${speaker}`, editor, { name: "Von ihr", email, edition: "1" });
    const late = await save(path, { "bio.de": "Von mir." });
    const page = await late.text();
    expect(late.status).toBe(409);
    expect(page).toContain("Von ihr");
    expect(page).toMatch(/<textarea[^>]*>Von mir\./);
    expect((await save(path, { edition: "2" })).status).toBe(303);
  });

  it("names the speaker to an organiser who is late", async () => {
    await save(await invite());
    const answer = await postForm(`/admin/${slug}/speakers/${speaker}`, editor, { name: "x", email, edition: "1" });
    expect(answer.status).toBe(409);
    expect(await answer.text()).toContain("Dr. Aylin hat gespeichert");
  });

  it("ends with the next one, by a button, with another address, after 30 days and with the speaker", async () => {
    const first = await invite();
    const second = await invite(2);
    expect(second).not.toBe(first);
    const status = async (path: string) => [(await request(path)).status, (await save(path)).status];
    expect(await status(first)).toEqual([404, 404]);
    expect((await request(second)).status).toBe(200);
    await postForm(`/admin/${slug}/speakers/${speaker}/link/end`, editor);
    expect(await status(second)).toEqual([404, 404]);
    const third = await invite(3);
    await postForm(`/admin/${slug}/speakers/${speaker}`, editor, {
      name: "A",
      email: "other@example.org",
      edition: "1",
    });
    expect((await request(third)).status).toBe(404);
    await db.prepare("UPDATE speakers SET email = ?2 WHERE id = ?1").bind(speaker, email).run();
    const fourth = await invite(4);
    await db.prepare("UPDATE links SET expires_at = '2020-01-01' WHERE revoked_at IS NULL").run();
    expect(await status(fourth)).toEqual([404, 404]);
    expect((await row())?.name).toBe("A");
  });

  it("opens nothing with a token of another purpose, and another speaker's stays theirs", async () => {
    const path = await invite();
    expect((await request(path.replace("/b/", "/my/"))).status).toBe(404);
    expect((await request(`${path.slice(0, -1)}${path.endsWith("A") ? "B" : "A"}`)).status).toBe(404);
    expect(await (await request("/b/made-up")).text()).toContain("Dieser Link öffnet nichts mehr");
  });

  it("that was not mailed yet when its speaker goes is mailed no more", async () => {
    const act = createAct();
    await db.prepare("DELETE FROM session_speakers WHERE speaker_id = ?1").bind(speaker).run();
    await db.batch([
      db
        .prepare(
          "INSERT INTO links (id, purpose, speaker_id, created_at, expires_at) VALUES (?1, 'bio', ?1, '2026-01-01', '2099-01-01')",
        )
        .bind(speaker),
      db
        .prepare(
          `INSERT INTO outbox (id, series_id, link_id, kind, cause, recipient, locale, priority, due_at, created_at)
           VALUES (?1, ?2, ?1, 'bio', ?1, ?3, 'de', 2, '2099-01-01', '2026-01-01')`,
        )
        .bind(speaker, slug, email),
    ]);
    await postForm(`/admin/${slug}/speakers/${speaker}/delete`, editor);
    expect(await db.prepare("SELECT state, recipient FROM outbox WHERE id = ?1").bind(speaker).first()).toEqual({
      state: "withdrawn",
      recipient: null,
    });
    await runClock(act);
    expect(act.sent.filter(({ to }) => to === email)).toEqual([]);
  });

  it("holds hostile text as text", async () => {
    const path = await invite();
    const hostile = `"><script>alert(1)</script>`;
    await save(path, { name: hostile, "bio.de": hostile, "role.de": hostile, organisation: hostile });
    for (const page of [await request(path), await request(`/s/${slug}`)]) {
      expect(await page.text()).not.toContain("<script>alert");
    }
  });
});

import { beforeEach, describe, expect, it } from "vitest";
import { GIF, JPEG_IN_SCANS, JPEG_WITH_PLACE, PNG_WITH_PLACE } from "../../support/pictures.ts";
import { db } from "../../support/worker/database.ts";
import type { SignedInOrganiser } from "../../support/worker/organisers.ts";
import { askApi, createOrganiser, createToken, openPage } from "../../support/worker/organisers.ts";
import { createSeries, createSession, ORIGIN, request } from "../../support/worker/requests.ts";

let slug: string;
let editor: SignedInOrganiser;
let token: string;
let speaker: string;

beforeEach(async () => {
  ({ slug } = await createSeries());
  editor = await createOrganiser(slug, "editor");
  token = await createToken(slug, "editor");
  speaker = crypto.randomUUID();
  // The same picture of somebody else would keep its address alive.
  await db.prepare("DELETE FROM photos").run();
  await db
    .prepare(`INSERT INTO speakers (id, series_id, name, photo_alt) VALUES (?1, ?2, 'Aylin', '{"de":"Porträt"}')`)
    .bind(speaker, slug)
    .run();
});

const put = (bytes: Uint8Array, edition: number, type = "image/jpeg") =>
  askApi(slug, `/speakers/${speaker}/photo`, token, {
    method: "PUT",
    body: bytes as never,
    headers: { "If-Match": `"${edition}"`, "Content-Type": type },
  });
const urlOf = async (answer: Response) => ((await answer.json()) as { photoUrl: string }).photoUrl;
const release = async (session: string, released = 1) =>
  void (await db.prepare("INSERT INTO session_speakers VALUES (?1, ?2, 0, ?3)").bind(session, speaker, released).run());
const rows = async () =>
  Number(await db.prepare("SELECT count(*) AS n FROM photos WHERE speaker_id = ?1").bind(speaker).first("n"));
const post = (path: string, fields: Record<string, string>, photo: Uint8Array | null) => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  if (photo) form.set("photo", new File([photo as never], "holiday.html", { type: "text/html" }));
  return request(path, { method: "POST", headers: { Cookie: editor.cookie, Origin: ORIGIN }, body: form });
};

describe("a portrait", () => {
  it("is public while somebody who is shown is released somewhere, and at no other time (L-28)", async () => {
    const url = await urlOf(await put(JPEG_WITH_PLACE, 1));
    expect(url).toMatch(/^\/photos\/[0-9a-f]{64}$/);
    const status = async () => (await request(url)).status;
    expect(await status()).toBe(404);
    const session = await createSession(slug);
    await release(session, 0);
    expect(await status()).toBe(404);
    await db.prepare("UPDATE session_speakers SET released = 1 WHERE speaker_id = ?1").bind(speaker).run();
    expect(await status()).toBe(200);
    await askApi(slug, `/speakers/${speaker}/hidden`, token, { method: "PUT", body: '{"hidden":true}' });
    expect(await status()).toBe(404);
    await askApi(slug, `/speakers/${speaker}/hidden`, token, { method: "PUT", body: '{"hidden":false}' });
    await db.prepare("UPDATE sessions SET state = 'draft' WHERE id = ?1").bind(session).run();
    expect(await status()).toBe(404);
  });

  it("is served as a picture and nothing else, for five minutes, without its metadata", async () => {
    const url = await urlOf(await put(JPEG_WITH_PLACE, 1, "text/html"));
    await release(await createSession(slug));
    const seen = await request(url);
    expect(Object.fromEntries(seen.headers)).toMatchObject({
      "content-type": "image/jpeg",
      "cache-control": "public, max-age=300",
      "x-content-type-options": "nosniff",
      "content-security-policy": "default-src 'none'; sandbox",
    });
    const bytes = new Uint8Array(await seen.arrayBuffer());
    expect(bytes.slice(0, 3)).toEqual(Uint8Array.of(0xff, 0xd8, 0xff));
    expect(new TextDecoder("latin1").decode(bytes)).not.toContain("canary");
  });

  it("is kept once, replaced by the next, and gone with its description when it is removed", async () => {
    const first = await urlOf(await put(JPEG_WITH_PLACE, 1));
    const again = await put(JPEG_WITH_PLACE, 2);
    expect([again.headers.get("ETag"), await urlOf(again)]).toEqual(['"3"', first]);
    expect(await urlOf(await put(PNG_WITH_PLACE, 3))).not.toBe(first);
    expect(await rows()).toBe(1);
    const removed = await askApi(slug, `/speakers/${speaker}/photo`, token, {
      method: "DELETE",
      headers: { "If-Match": '"4"' },
    });
    expect(await removed.json()).toMatchObject({ photoUrl: null, photoAlt: null, edition: 5 });
    expect(await rows()).toBe(0);
  });

  it("of hundreds of kilobytes comes back byte by byte, though no piece of it is too long for a backup", async () => {
    const noise = crypto.getRandomValues(new Uint8Array(65_000));
    const fill = [0xff, 0xe2, ...[(noise.length + 14) >> 8, (noise.length + 14) & 255]];
    const profile = new Uint8Array([...fill, ...new TextEncoder().encode("ICC_PROFILE\0"), ...noise]);
    const parts = [JPEG_IN_SCANS.slice(0, 2), profile, profile, profile, JPEG_IN_SCANS.slice(2)];
    const large = new Uint8Array(await new Blob(parts as never).arrayBuffer());
    const url = await urlOf(await put(large, 1));
    await release(await createSession(slug));
    expect(new Uint8Array(await (await request(url)).arrayBuffer())).toEqual(large);
    const longest = await db
      .prepare("SELECT count(*) AS parts, max(length(hex(content))) AS letters FROM photo_parts WHERE speaker_id = ?1")
      .bind(speaker)
      .first<{ parts: number; letters: number }>();
    expect(longest).toEqual({ parts: 5, letters: 80_000 });
  });

  it("of two who send one at once is one; the other is told", async () => {
    const answers = await Promise.all([put(JPEG_WITH_PLACE, 1), put(PNG_WITH_PLACE, 1)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
    const row = await db
      .prepare(
        "SELECT photo_url, '/photos/' || photos.id AS kept FROM speakers JOIN photos ON speaker_id = speakers.id WHERE speakers.id = ?1",
      )
      .bind(speaker)
      .first<{ photo_url: string; kept: string }>();
    expect(row?.kept).toBe(row?.photo_url);
  });

  it.each([
    ["is no picture", new TextEncoder().encode("<svg onload=alert(1)>"), "invalid"],
    ["is of another kind", GIF, "invalid"],
    ["is too large", new Uint8Array(400_001), "too-long"],
    ["is empty", new Uint8Array(), "required"],
  ])("that %s is refused by its content, and nothing is stored", async (_, bytes, code) => {
    const answer = await put(bytes, 1);
    expect(answer.status).toBe(422);
    expect(await answer.json()).toMatchObject({ errors: [{ field: "photo", code }] });
    expect(await rows()).toBe(0);
  });

  it("needs words for who cannot see it (WCAG 1.1.1)", async () => {
    await db.prepare("UPDATE speakers SET photo_alt = NULL WHERE id = ?1").bind(speaker).run();
    expect(await (await put(JPEG_WITH_PLACE, 1)).json()).toMatchObject({
      errors: [{ field: "photoAlt", code: "required" }],
    });
  });

  it("of somebody in a series that is being prepared is not public", async () => {
    const url = await urlOf(await put(JPEG_WITH_PLACE, 1));
    await release(await createSession(slug));
    await db.prepare("UPDATE series SET open = 0 WHERE id = ?1").bind(slug).run();
    expect((await request(url)).status).toBe(404);
  });
});

describe("a portrait in the form", () => {
  const fields = { name: "Aylin", edition: "1", "photoAlt.de": "Porträt" };
  const desk = () => `/admin/${slug}/speakers/${speaker}`;

  it("is looked at by organisers before it is public, kept by an edit, and removed by a tick", async () => {
    expect((await post(desk(), fields, JPEG_WITH_PLACE)).status).toBe(303);
    expect(await (await openPage(desk(), editor)).text()).toContain(`src="${desk()}/photo"`);
    expect((await openPage(`${desk()}/photo`, editor)).headers.get("Content-Type")).toBe("image/jpeg");
    expect((await request(`${desk()}/photo`)).status).toBe(303);
    await post(desk(), { ...fields, edition: "2" }, null);
    expect(await rows()).toBe(1);
    await post(desk(), { ...fields, edition: "3", removePhoto: "1" }, null);
    expect(await rows()).toBe(0);
  });

  it("that cannot be kept is named at its field, and so is a missing description", async () => {
    const wrong = await post(desk(), fields, new TextEncoder().encode("no picture"));
    expect([wrong.status, await wrong.text()]).toEqual([422, expect.stringContaining('href="#f-photo"')]);
    const large = await post(desk(), fields, new Uint8Array(400_001));
    expect(await large.text()).toContain("Diese Datei ist zu groß");
    const silent = await post(desk(), { ...fields, "photoAlt.de": "" }, JPEG_WITH_PLACE);
    expect(await silent.text()).toContain('href="#f-photoAlt"');
    expect(await rows()).toBe(0);
  });

  it("goes with somebody who is made in the same step, and with who is deleted", async () => {
    const made = await post(`/admin/${slug}/speakers/new`, { name: "Neu", "photoAlt.de": "Porträt" }, PNG_WITH_PLACE);
    speaker = /speakers\/([\w-]+)/.exec(made.headers.get("Location") ?? "")?.[1] ?? "";
    expect(await rows()).toBe(1);
    await post(`${desk()}/delete`, {}, null);
    expect(await rows()).toBe(0);
  });
});

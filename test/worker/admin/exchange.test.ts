import { beforeEach, describe, expect, it } from "vitest";
import { createAct } from "../../support/worker/act.ts";
import { db } from "../../support/worker/database.ts";
import {
  askApi,
  createOrganiser,
  createToken,
  openPage,
  postForm,
  type SignedInOrganiser,
} from "../../support/worker/organisers.ts";
import { createPerson } from "../../support/worker/people.ts";
import { createSeries, createSession, inDays, mailsTo, ORIGIN, request } from "../../support/worker/requests.ts";

let slug: string;
let session: string;
let editor: SignedInOrganiser;
let token: string;

beforeEach(async () => {
  ({ slug } = await createSeries());
  session = await createSession(slug);
  editor = await createOrganiser(slug, "editor");
  token = await createToken(slug, "editor");
});

/** Sends a file by the form of a page. */
function upload(kind: "registrants" | "attendance", content: string, chosen = session) {
  const body = new FormData();
  body.set(`session-${kind}`, chosen);
  body.set(`file-${kind}`, new File([content], "list.csv", { type: "text/csv" }));
  const headers = { Cookie: editor.cookie, Origin: ORIGIN };
  return request(`/admin/${slug}/imports/${kind}`, { method: "POST", headers, body });
}
const deeds = async () =>
  (
    await db
      .prepare("SELECT deed FROM audit_log WHERE series_id = ?1 ORDER BY rowid")
      .bind(slug)
      .all<{ deed: string }>()
  ).results.map(({ deed }) => deed);
const countPeople = () => db.prepare("SELECT count(*) AS n FROM people WHERE series_id = ?1").bind(slug).first("n");

describe("a download", () => {
  it("by page and by API is a file of that format, and is noted in the log", async () => {
    const { email } = await createPerson(createAct(), slug, session);
    const page = await openPage(`/admin/${slug}/exports/registrations?format=excel&session=`, editor);
    expect(page.headers.get("Content-Disposition")).toMatch(/^attachment; filename="[\w.-]+\.csv"$/);
    const bytes = new Uint8Array(await page.arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(new TextDecoder().decode(bytes)).toContain(`;${email};`);
    const json = await askApi(slug, "/exports/registrations", token);
    expect(((await json.json()) as { items: { email: string }[] }).items.map((item) => item.email)).toEqual([email]);
    expect(await deeds()).toEqual(["registrations.export-excel", "registrations.export-json"]);
  });

  it("that lacks something brings its form back, and names the field", async () => {
    const page = await openPage(`/admin/${slug}/exports/registrations?format=zoom&session=`, editor);
    expect(page.status).toBe(422);
    expect(await page.text()).toContain('href="#f-session"');
    expect((await askApi(slug, "/exports/registrations?format=doc", token)).status).toBe(422);
    expect(await deeds()).toEqual([]);
  });
});

describe("a list of people that is read in", () => {
  const list =
    "E-Mail;Vorname;Nachname\r\nneu@example.org;Nora;Neu\r\nkein-at;Otto;Ohne\r\nneu@example.org;Nora;Neu\r\n";

  it("shows row by row what would happen, and stores nothing", async () => {
    const page = await (await upload("registrants", list)).text();
    expect(page).toContain("eine Person einlesen und um Bestätigung bitten");
    expect(page).toContain("wird um Bestätigung gebeten");
    expect(page).toContain("steht weiter oben schon");
    expect(page).toContain("E-Mail: Bitte prüfen Sie die E-Mail-Adresse");
    expect(await countPeople()).toBe(0);
  });

  it("is stored by the next button: each new person is asked to confirm; a second press changes nothing", async () => {
    const text = /name="text" value="([^"]*)"/.exec(await (await upload("registrants", list)).text())?.[1] ?? "";
    const fields = { session, text };
    const done = await postForm(`/admin/${slug}/imports/registrants/apply`, editor, fields);
    expect(done.headers.get("Location")).toBe(`/admin/${slug}/imports?done=imported`);
    await postForm(`/admin/${slug}/imports/registrants/apply`, editor, fields);
    expect(await countPeople()).toBe(1);
    expect(await mailsTo("neu@example.org")).toHaveLength(1);
    expect(await deeds()).toEqual(["session.import-registrants"]);
  });

  it("of no use brings its form back", async () => {
    const page = await upload("registrants", "Name;Ort\r\nNora;Bonn\r\n");
    expect(page.status).toBe(422);
    expect(await page.text()).toContain('href="#f-file-registrants"');
  });

  it("for a session of another series is refused, by page and by API", async () => {
    const other = await createSession((await createSeries()).slug);
    expect((await upload("registrants", list, other)).status).toBe(404);
    const init = { method: "POST", body: list };
    expect((await askApi(slug, `/sessions/${other}/imports`, token, init)).status).toBe(404);
    expect((await askApi(slug, `/sessions/${session}/imports`, token, init)).status).toBe(200);
    expect(await countPeople()).toBe(1);
  });
});

describe("Zoom's report of who was there", () => {
  it("ticks who is known by address, leaves namesakes to the organiser, and notes who is ticked", async () => {
    const act = createAct();
    const { email, registrationId } = await createPerson(act, slug, session);
    await db
      .prepare("UPDATE sessions SET starts_at = ?2, ends_at = ?3 WHERE id = ?1")
      .bind(session, inDays(-1), new Date(Date.parse(inDays(-1)) + 5_400_000).toISOString())
      .run();
    const report = `Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest\r\nNora,${email},,,80,No\r\nFremd,,,,3,Yes\r\n`;
    const page = await (await upload("attendance", report)).text();
    const choice = /name="choice" value="([^"]*)" checked/.exec(page)?.[1] ?? "";
    expect(choice).toContain(registrationId);
    expect(page).toContain("Fremd");
    await postForm(`/admin/${slug}/imports/attendance/apply`, editor, { session, choice });
    const row = await db.prepare("SELECT attended_at FROM registrations WHERE id = ?1").bind(registrationId).first();
    expect(row?.attended_at).not.toBeNull();
    expect(await deeds()).toEqual(["session.import-attendance"]);
    const body = JSON.stringify({ choices: [registrationId] });
    const again = await askApi(slug, `/sessions/${session}/attendances`, token, { method: "POST", body });
    expect(await again.json()).toEqual({ noted: 0 });
  });

  it("is not taken before the session began", async () => {
    expect((await upload("attendance", "Name,User Email\r\nA,a@example.org\r\n")).status).toBe(409);
  });
});

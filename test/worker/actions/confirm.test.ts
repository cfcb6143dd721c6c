import { beforeEach, describe, expect, it } from "vitest";
import { formatToken } from "../../../worker/link-token.ts";
import { db } from "../../support/worker/database.ts";
import {
  confirmPath,
  createSeries,
  createSession,
  inDays,
  listRegistrations,
  mailsTo,
  postSignUp,
  pressConfirm,
  request,
} from "../../support/worker/requests.ts";

let series: Awaited<ReturnType<typeof createSeries>>;
const email = () => `${crypto.randomUUID()}@example.org`;
beforeEach(async () => {
  series = await createSeries();
});

const statusOf = async (address: string) =>
  (await listRegistrations(series.slug)).find((item) => item.email === address)?.status;

describe("a confirmation", () => {
  it("gives the seat, and a second mail brings the calendar file", async () => {
    const session = await createSession(series.id, { capacity: 5 });
    const to = email();
    await postSignUp({
      series: series.slug,
      session,
      email: to,
      givenName: "Mira",
      wish: "Lizenzen",
      answers: { [`${series.slug}-knowledge`]: "2" },
    });
    expect(await statusOf(to)).toBe("pending");
    const [mail] = await mailsTo(to);
    if (!mail) throw new Error("no mail");
    expect((await pressConfirm(confirmPath(mail))).status).toBe(303);
    expect(await statusOf(to)).toBe("confirmed");
    const [second] = await mailsTo(to, 2);
    expect(second?.attachments[0]?.content).toContain("BEGIN:VEVENT");
    expect(await db.prepare("SELECT text, votes FROM wishes WHERE series_id = ?1").bind(series.id).first()).toEqual({
      text: "Lizenzen",
      votes: 0,
    });
    expect(await db.prepare("SELECT value FROM answers WHERE session_id = ?1").bind(session).first("value")).toBe("2");
    expect(await db.prepare("SELECT typed FROM sign_ups WHERE session_id = ?1").bind(session).first("typed")).toBe(
      "{}",
    );
  });

  it("twice is friendly and changes nothing more (S-09)", async () => {
    const session = await createSession(series.id);
    const to = email();
    await postSignUp({ series: series.slug, session, email: to, wish: "Einmal" });
    const path = confirmPath((await mailsTo(to))[0] as never);
    await pressConfirm(path);
    expect((await pressConfirm(path)).status).toBeLessThan(400);
    expect((await request(path)).status).toBe(200);
    await mailsTo(to, 2);
    expect(await db.prepare("SELECT count(*) AS n FROM outbox WHERE session_id = ?1").bind(session).first("n")).toBe(2);
    expect(await db.prepare("SELECT count(*) AS n FROM wishes WHERE series_id = ?1").bind(series.id).first("n")).toBe(
      1,
    );
  });

  it("is not brought about by GET or HEAD (S-09)", async () => {
    const session = await createSession(series.id);
    const to = email();
    await postSignUp({ series: series.slug, session, email: to });
    const path = confirmPath((await mailsTo(to))[0] as never);
    for (const method of ["GET", "GET", "GET", "HEAD"]) {
      const response = await request(path, { method });
      expect(response.headers.get("Referrer-Policy")).toBe("no-referrer");
      expect(response.headers.get("Cache-Control")).toBe("no-store");
    }
    expect(await statusOf(to)).toBe("pending");
  });

  it("of one purpose leaves the other (L-03)", async () => {
    const session = await createSession(series.id);
    const to = email();
    await postSignUp({
      series: series.slug,
      session,
      email: to,
      subscribe: true,
      consent: { version: series.version },
    });
    await pressConfirm(confirmPath((await mailsTo(to))[0] as never), { subscription: "1" });
    expect(await statusOf(to)).toBe("pending");
    expect(
      await db
        .prepare("SELECT subscriptions.status FROM subscriptions JOIN people ON people.id = person_id WHERE email = ?1")
        .bind(to)
        .first("status"),
    ).toBe("confirmed");
    expect(
      await db
        .prepare(
          "SELECT consents.confirmed_at IS NOT NULL AND mail_sent_at IS NOT NULL AS proven FROM consents JOIN people ON people.id = person_id WHERE email = ?1",
        )
        .bind(to)
        .first("proven"),
    ).toBe(1);
  });

  it("of nothing is refused", async () => {
    const session = await createSession(series.id);
    const to = email();
    await postSignUp({ series: series.slug, session, email: to });
    expect((await pressConfirm(confirmPath((await mailsTo(to))[0] as never), {})).status).toBe(422);
    expect(await statusOf(to)).toBe("pending");
  });

  it("comes too late after seven days and after the session", async () => {
    const session = await createSession(series.id);
    const to = email();
    await postSignUp({ series: series.slug, session, email: to });
    const path = confirmPath((await mailsTo(to))[0] as never);
    await db
      .prepare("UPDATE sessions SET starts_at = ?2, ends_at = ?3 WHERE id = ?1")
      .bind(session, inDays(-2), inDays(-1))
      .run();
    expect((await request(path)).status).toBe(410);
    expect((await pressConfirm(path)).status).not.toBe(500);
    expect(await statusOf(to)).toBe("pending");
  });

  it("with a forged token is unknown", async () => {
    const session = await createSession(series.id);
    const to = email();
    await postSignUp({ series: series.slug, session, email: to });
    const path = confirmPath((await mailsTo(to))[0] as never);
    const last = path.endsWith("A") ? "B" : "A";
    expect((await request(path.slice(0, -1) + last)).status).toBe(404);
    expect((await request("/c/short")).status).toBe(404);
  });

  it("is what applies a sign-up to a confirmed person, and nothing before it", async () => {
    const session = await createSession(series.id);
    const to = email();
    const given = async () => db.prepare("SELECT given_name FROM people WHERE email = ?1").bind(to).first("given_name");
    await postSignUp({ series: series.slug, session, email: to, givenName: "Mira" });
    await pressConfirm(confirmPath((await mailsTo(to))[0] as never));
    await mailsTo(to, 2);
    await postSignUp({ series: series.slug, session, email: to, givenName: "Eve" });
    const [third] = await mailsTo(to, 3);
    expect(await given()).toBe("Mira");
    expect(await statusOf(to)).toBe("confirmed");
    await pressConfirm(confirmPath(third as never));
    expect(await given()).toBe("Eve");
    expect(await statusOf(to)).toBe("confirmed");
  });
});

describe("the last seats", () => {
  it("1,000 sign-ups and their confirmations at once for 50 seats: 50 confirmed, 950 waiting in order, none lost", async () => {
    const session = await createSession(series.id, { capacity: 50 });
    const run = crypto.randomUUID();
    const addresses = Array.from({ length: 1000 }, (_, index) => `${run}-${index}@example.org`);
    const answers = await Promise.all(addresses.map((to) => postSignUp({ series: series.slug, session, email: to })));
    expect(new Set(answers.map((answer) => answer.status))).toEqual(new Set([202]));
    const { results } = await db
      .prepare(
        `SELECT links.id, people.email FROM links JOIN sign_ups ON sign_ups.id = sign_up_id
         JOIN people ON people.id = links.person_id WHERE sign_ups.session_id = ?1`,
      )
      .bind(session)
      .all<{ id: string; email: string }>();
    expect(new Set(results.map(({ email }) => email))).toEqual(new Set(addresses));
    const confirmOne = async ({ id }: { id: string }) => {
      const token = await formatToken("a-key-for-tests-and-for-nothing-else", id, "confirm");
      const { status } = await pressConfirm(`/c/${token}`);
      return status;
    };
    // The last hundred are pressed only once all others were answered.
    const first = await Promise.all(results.slice(0, 900).map(confirmOne));
    const last = await Promise.all(results.slice(900).map(confirmOne));
    expect(new Set([...first, ...last])).toEqual(new Set([303]));
    const { results: places } = await db
      .prepare(
        `SELECT people.email, status, queue_number FROM registrations JOIN people ON people.id = person_id
         WHERE session_id = ?1 ORDER BY queue_number`,
      )
      .bind(session)
      .all<{ email: string; status: string; queue_number: number }>();
    expect(places.map(({ status }) => status)).toEqual([...Array(50).fill("confirmed"), ...Array(950).fill("waiting")]);
    expect(places.map(({ queue_number }) => queue_number)).toEqual(
      Array.from({ length: 1000 }, (_, index) => index + 1),
    );
    const late = new Set(results.slice(900).map(({ email }) => email));
    expect(places.slice(900).every(({ email }) => late.has(email))).toBe(true);
    expect(await db.prepare("SELECT seats_taken, waiting FROM sessions WHERE id = ?1").bind(session).first()).toEqual({
      seats_taken: 50,
      waiting: 950,
    });
  }, 240_000);
});

describe("the organiser's route", () => {
  it("is closed without a valid token", async () => {
    for (const headers of [{}, { Authorization: "Bearer wrong" }, { Authorization: "Basic a" }] as HeadersInit[]) {
      const response = await request(`/api/admin/v1/series/${series.slug}/registrations`, { headers });
      expect(response.status).toBe(401);
      expect(response.headers.get("WWW-Authenticate")).toBe("Bearer");
    }
  });

  it("keeps no token that works", async () => {
    await listRegistrations(series.slug);
    const { results } = await db.prepare("SELECT * FROM api_tokens").all();
    expect(results.length).toBeGreaterThan(0);
    expect(JSON.stringify(results)).not.toContain("a-token-for-tests");
  });
});

describe("a repeated sign-up", () => {
  it("is confirmed by its page like the first one, also where the place is already given", async () => {
    const session = await createSession(series.id);
    const to = email();
    await postSignUp({ series: series.slug, session, email: to });
    await pressConfirm(confirmPath((await mailsTo(to))[0] as never));
    await mailsTo(to, 2);
    await postSignUp({ series: series.slug, session, email: to, givenName: "Mira" });
    const path = confirmPath((await mailsTo(to, 3))[0] as never);
    const page = await (await request(path)).text();
    expect(page).toContain('name="session" value="1"');
    expect(page).not.toContain('name="subscription"');
  });
});

describe("a form that is none", () => {
  it("is answered with the form, never with an accident", async () => {
    const headers = { "Content-Type": "multipart/form-data; boundary=x" };
    const posted = await request(`/s/${series.slug}`, { method: "POST", headers, body: "abc" });
    expect(posted.status).toBe(422);
    expect((await request("/c/none", { method: "POST", headers, body: "" })).status).toBe(404);
  });
});

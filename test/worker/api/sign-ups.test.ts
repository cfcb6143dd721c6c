import { beforeEach, describe, expect, it } from "vitest";
import { db } from "../../support/worker/database.ts";
import {
  countRows,
  createSeries,
  createSession,
  inDays,
  mailsTo,
  postSignUp,
  request,
} from "../../support/worker/requests.ts";

let series: Awaited<ReturnType<typeof createSeries>>;
let session: string;
const email = () => `${crypto.randomUUID()}@example.org`;

/** The tables that a sign-up writes. */
const TABLES = ["people", "sign_ups", "registrations", "subscriptions", "consents", "links", "outbox"];
const countAll = async () => Promise.all(TABLES.map(countRows));

beforeEach(async () => {
  series = await createSeries();
  session = await createSession(series.id);
});

const problem = async (response: Response) => ({ status: response.status, ...((await response.json()) as object) });

describe("a sign-up", () => {
  it("for a session with an address alone is taken and asks for confirmation (L-18)", async () => {
    const to = email();
    const response = await postSignUp({ series: series.slug, session, email: to });
    expect(response.status).toBe(202);
    expect(await response.json()).toEqual({ status: "check-your-mail" });
    expect(response.headers.get("Access-Control-Allow-Origin")).toBe("*");
    expect(response.headers.get("Set-Cookie")).toBeNull();
    expect(await mailsTo(to)).toHaveLength(1);
  });

  it("puts nothing that was typed into its mail, and no address but the public one", async () => {
    const to = email();
    const body = {
      series: series.slug,
      session,
      email: to,
      givenName: "Canary",
      organisation: "Canary",
      wish: "Canary",
    };
    const headers = { "Content-Type": "application/json", "X-Forwarded-Host": "evil.example" };
    // The host of the address is the Host header that a worker sees.
    const init = { method: "POST", headers, body: JSON.stringify(body) };
    expect((await request("/api/v1/signups", init, "https://evil.example")).status).toBe(202);
    const [mail] = await mailsTo(to);
    const content = mail?.subject + (mail?.text ?? "") + mail?.html;
    expect(content).not.toMatch(/Canary|evil/);
    expect(content).toContain("https://events.test/c/");
  });

  it("answers the same for a new and a known address, byte by byte (S-08)", async () => {
    const body = { series: series.slug, session, email: email() };
    const first = await postSignUp(body);
    const second = await postSignUp(body);
    expect([second.status, await second.text()]).toEqual([first.status, await first.text()]);
    const registrations = await db
      .prepare("SELECT count(*) AS n FROM registrations WHERE session_id = ?1")
      .bind(session)
      .first("n");
    expect(registrations).toBe(1);
  });

  it("treats spellings of one address as one person (I-12)", async () => {
    const name = crypto.randomUUID();
    for (const spelling of [`${name}@köln.test`, `${name.toUpperCase()}@KÖLN.test`, ` ${name}@xn--kln-sna.test `]) {
      expect((await postSignUp({ series: series.slug, session, email: spelling })).status).toBe(202);
    }
    expect(await db.prepare("SELECT count(*) AS n FROM people WHERE series_id = ?1").bind(series.id).first("n")).toBe(
      1,
    );
  });

  it("that falls into the honeypot gets the same answer and leaves nothing (S-06)", async () => {
    const before = await countAll();
    const response = await postSignUp({ series: series.slug, session, email: email(), trap: "x" });
    expect(response.status).toBe(202);
    expect(await countAll()).toEqual(before);
    expect(await db.prepare("SELECT hits FROM trap_hits").first("hits")).toBe(1);
  });

  it("keeps the page of the form only where it matches the Origin (L-04)", async () => {
    const sign = (page: string, origin: string) =>
      postSignUp({ series: series.slug, session, email: email(), page }, { Origin: origin });
    await sign("https://town.test/daten?x=1#y", "https://town.test");
    await sign("https://other.test/daten", "https://town.test");
    const { results } = await db
      .prepare(
        "SELECT page, partner FROM sign_ups JOIN people ON people.id = person_id WHERE series_id = ?1 ORDER BY sign_ups.rowid",
      )
      .bind(series.id)
      .all();
    expect(results).toEqual([
      { page: "https://town.test/daten", partner: "https://town.test" },
      { page: null, partner: "https://town.test" },
    ]);
  });
});

describe("a sign-up that cannot be taken names what is wrong and stores nothing", () => {
  const valid = () => ({ series: series.slug, session, email: "visitor@example.org" });
  const version = "0".repeat(64);
  const cases: [string, () => unknown, number, string, object[]?][] = [
    ["an unknown series", () => ({ ...valid(), series: "none" }), 404, "unknown-series"],
    ["an unknown session", () => ({ ...valid(), session: "none" }), 404, "unknown-session"],
    [
      "no address",
      () => ({ ...valid(), email: undefined }),
      422,
      "invalid-fields",
      [{ field: "email", code: "required" }],
    ],
    [
      "an empty address",
      () => ({ ...valid(), email: " " }),
      422,
      "invalid-fields",
      [{ field: "email", code: "required" }],
    ],
    [
      "a malformed address",
      () => ({ ...valid(), email: "a@b" }),
      422,
      "invalid-fields",
      [{ field: "email", code: "invalid" }],
    ],
    [
      "an address with a header in it (S-14)",
      () => ({ ...valid(), email: "a@example.org\r\nBcc: b@example.org" }),
      422,
      "invalid-fields",
      [{ field: "email", code: "invalid" }],
    ],
    [
      "an address at a number",
      () => ({ ...valid(), email: "a@127.0.0.11" }),
      422,
      "invalid-fields",
      [{ field: "email", code: "invalid" }],
    ],
    [
      "neither session nor subscription",
      () => ({ series: series.slug, email: "a@example.org" }),
      422,
      "invalid-fields",
      [{ field: "session", code: "required" }],
    ],
    [
      "a subscription without the wording's version",
      () => ({ ...valid(), subscribe: true }),
      422,
      "invalid-fields",
      [{ field: "consent", code: "required" }],
    ],
    [
      "a subscription with an unknown wording",
      () => ({ ...valid(), subscribe: true, consent: { version } }),
      422,
      "invalid-fields",
      [{ field: "consent.version", code: "outdated" }],
    ],
    [
      "an unknown key",
      () => ({ ...valid(), admin: true }),
      422,
      "invalid-fields",
      [{ field: "admin", code: "unknown-key" }],
    ],
    [
      "a name with a line break",
      () => ({ ...valid(), givenName: "a\nb" }),
      422,
      "invalid-fields",
      [{ field: "givenName", code: "invalid" }],
    ],
    [
      "a name that a spreadsheet would run (S-13)",
      () => ({ ...valid(), familyName: "=1+1" }),
      422,
      "invalid-fields",
      [{ field: "familyName", code: "invalid" }],
    ],
    [
      "a wish too long",
      () => ({ ...valid(), wish: "a".repeat(301) }),
      422,
      "invalid-fields",
      [{ field: "wish", code: "too-long" }],
    ],
    [
      "an answer to no question",
      () => ({ ...valid(), answers: { none: "1" } }),
      422,
      "invalid-fields",
      [{ field: "answers.none", code: "unknown-key" }],
    ],
    [
      "an answer that is not offered",
      () => ({ ...valid(), answers: { [`${series.slug}-knowledge`]: "9" } }),
      422,
      "invalid-fields",
    ],
    ["no object", () => "[]", 422, "invalid-fields"],
    ["no JSON", () => "{", 422, "invalid-json"],
    ["17 kB", () => ({ ...valid(), wish: "a".repeat(17_000) }), 413, "too-large"],
    ["a proof that is none", () => ({ ...valid(), proof: "e30=" }), 422, "proof-invalid"],
  ];
  it.each(cases)("%s", async (_name, body, status, code, errors) => {
    const before = await countAll();
    const response = await postSignUp(body());
    expect(response.headers.get("Content-Type")).toBe("application/problem+json");
    expect(await problem(response)).toMatchObject({ status, code, ...(errors && { errors }) });
    expect(await countAll()).toEqual(before);
  });

  it("a form's content type", async () => {
    for (const type of ["text/plain", "application/x-www-form-urlencoded", ""]) {
      const response = await postSignUp(valid(), { "Content-Type": type });
      expect(await problem(response)).toMatchObject({ status: 415, code: "wrong-content-type" });
    }
  });

  it("a draft, a cancelled, a closed and a past session", async () => {
    const before = await countAll();
    const refused = async (sample: Parameters<typeof createSession>[1]) =>
      problem(await postSignUp({ ...valid(), session: await createSession(series.id, sample) }));
    expect(await refused({ state: "draft" })).toMatchObject({ status: 404, code: "unknown-session" });
    expect(await refused({ state: "cancelled" })).toMatchObject({ status: 409, code: "session-cancelled" });
    expect(await refused({ signUpClosesAt: inDays(-1) })).toMatchObject({ status: 409, code: "session-closed" });
    expect(await refused({ startsAt: inDays(-1) })).toMatchObject({ status: 409, code: "session-begun" });
    expect(await countAll()).toEqual(before);
  });

  it("a session of another series", async () => {
    const other = await createSeries();
    expect(await problem(await postSignUp({ ...valid(), series: other.slug }))).toMatchObject({
      code: "unknown-session",
    });
  });
});

describe("the service", () => {
  it("is healthy only where the database answers", async () => {
    expect((await request("/health")).status).toBe(200);
  });

  it("answers the browser's question before a sign-up from another origin", async () => {
    const response = await request("/api/v1/signups", {
      method: "OPTIONS",
      headers: {
        Origin: "https://town.test",
        "Access-Control-Request-Method": "POST",
        "Access-Control-Request-Headers": "content-type",
      },
    });
    expect(response.status).toBe(204);
    expect(response.headers.get("Access-Control-Allow-Origin")).toBe("*");
    expect(response.headers.get("Access-Control-Allow-Credentials")).toBeNull();
  });

  it("answers an unknown address with a problem", async () => {
    expect(await problem(await request("/api/v1/none"))).toMatchObject({ status: 404, code: "unknown-address" });
  });
});

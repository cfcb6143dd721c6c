import { expect, it } from "vitest";
import { createRandom, pick } from "../../support/random.ts";
import { countRows, createSeries, createSession, postSignUp, request } from "../../support/worker/requests.ts";

/** Values that are wrong in every field: of another kind, too long, with controls, markup or another script. */
const HOSTILE: unknown[] = [
  null,
  0,
  -1,
  1e308,
  true,
  [],
  [[]],
  {},
  { $ne: "" },
  "x".repeat(5000),
  "\u0000",
  "a\r\nBcc: b@example.org",
  "\u202eevil",
  "\ud800",
  "=1+1",
  "' OR 1=1 --",
  "<script>alert(1)</script>",
  "__proto__",
  "@",
  "a@b",
  "a@@example.org",
  "a@example..org",
  "a b@example.org",
  '"a"@example.org',
  ".a@example.org",
  "a..b@example.org",
  "a@-example.org",
];
const FIELDS =
  "series session subscribe consent email givenName familyName organisation role answers wish locale page proof trap".split(
    " ",
  );

it("1,000 malformed sign-ups: each refused by a code below 500, and nothing is stored", async () => {
  const series = await createSeries();
  const session = await createSession(series.id);
  const random = createRandom(7);
  const make = () => {
    const body: Record<string, unknown> = { series: series.slug, session, email: "a@example.org", locale: "de" };
    // Without an address no sign-up can be right, whatever else is.
    body.email = pick(random, HOSTILE);
    for (let change = 0; change < 3; change++) body[pick(random, FIELDS)] ??= pick(random, HOSTILE);
    if (random() < 0.3) body[pick(random, FIELDS)] = pick(random, HOSTILE);
    if (random() < 0.1) body[String(pick(random, HOSTILE))] = 1;
    if (body.email === "a@example.org") body.email = null;
    const text = JSON.stringify(body);
    return random() < 0.1 ? text.slice(0, Math.floor(random() * text.length)) : text;
  };
  const statuses = new Set<number>();
  for (let round = 0; round < 20; round++) {
    const answers = await Promise.all(Array.from({ length: 50 }, () => postSignUp(make())));
    for (const answer of answers) {
      statuses.add(answer.status);
      if (answer.status !== 202) expect(await answer.json()).toMatchObject({ code: expect.any(String) });
    }
  }
  expect([...statuses].filter((status) => status >= 500)).toEqual([]);
  for (const table of ["people", "sign_ups", "registrations", "outbox", "consents"])
    expect(await countRows(table)).toBe(0);
});

it("made-up tokens, names and cursors open nothing and break nothing", async () => {
  const random = createRandom(11);
  const strings = HOSTILE.filter((value): value is string => typeof value === "string");
  for (let round = 0; round < 200; round++) {
    const junk = encodeURIComponent(
      pick(random, strings)
        .slice(0, 200)
        .replace(/\p{Surrogate}/gu, ""),
    );
    const place = pick(random, ["/c/", "/my/", "/u/", "/j/", "/r/", "/s/", "/api/v1/series/", "/api/admin/v1/series/"]);
    const method = pick(random, ["GET", "POST", "HEAD"]);
    const { status } = await request(place + junk, {
      method,
      ...(method === "POST" ? { body: "action=x&a[]=1" } : {}),
    });
    expect(status, `${method} ${place}${junk}`).toBeLessThan(500);
    expect(status).toBeGreaterThanOrEqual(300);
  }
});

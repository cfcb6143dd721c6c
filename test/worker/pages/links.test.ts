import { beforeEach, describe, expect, test } from "vitest";
import { createSeries, createSession, inDays, request } from "../../support/worker/requests.ts";
import {
  createLink,
  createPerson,
  createRegistration,
  createSignUp,
  createSubscription,
  post,
  readDatabase,
} from "./linked.ts";

let pages: Record<"c" | "my" | "u" | "j" | "r", string>;
const NAMES = ["c", "my", "u", "j", "r"] as const;

beforeEach(async () => {
  const series = await createSeries();
  const session = await createSession(series.id);
  const offered = await createSession(series.id);
  const { id } = await createPerson(series.id);
  await createRegistration(id, session);
  await createRegistration(id, offered, { status: "offered", offeredUntil: inDays(1) });
  await createSubscription(id);
  pages = {
    c: `/c/${await createSignUp(id, session)}`,
    my: `/my/${await createLink("my", id, { freshUntil: inDays(1), expiresAt: inDays(1) })}`,
    u: `/u/${await createLink("unsubscribe", id)}`,
    j: `/j/${await createLink("join", id, { session })}`,
    r: `/r/${await createLink("accept", id, { session: offered })}`,
  };
});

describe.each(NAMES)("the page /%s/{token}", (name) => {
  test("changes nothing when it is looked at three times, and by HEAD (S-09)", async () => {
    const before = await readDatabase();
    for (const method of ["GET", "GET", "GET", "HEAD"]) {
      expect((await request(pages[name], { method })).status).toBe(200);
    }
    expect(await readDatabase()).toEqual(before);
  });

  test("stays out of referrers, caches and indexes, also where it opens nothing (S-11)", async () => {
    for (const path of [pages[name], `/${name}/made-up`]) {
      const { headers } = await request(path);
      expect(headers.get("Referrer-Policy")).toBe("no-referrer");
      expect(headers.get("Cache-Control")).toBe("no-store");
      expect(headers.get("X-Robots-Tag")).toBe("noindex");
      expect(headers.get("Content-Security-Policy")).toContain("default-src 'none'");
      expect(headers.get("Set-Cookie")).toBeNull();
    }
  });

  test("opens by no token of another purpose, and by none that is made up", async () => {
    for (const other of NAMES.filter((each) => each !== name)) {
      const path = pages[other].replace(`/${other}/`, `/${name}/`);
      expect((await request(path)).status, path).toBe(404);
      expect((await post(path, { session: "1", action: "erase" })).status).toBe(404);
    }
    const unknown = await request(`/${name}/made-up`, { headers: { Accept: "text/html" } });
    expect(unknown.status).toBe(404);
    expect(await unknown.text()).toContain("<h1");
  });

  test("is read in the language of the address, else in that of the sign-up", async () => {
    expect(await (await request(pages[name], { headers: { "Accept-Language": "en" } })).text()).toContain(
      '<html lang="de"',
    );
    expect(await (await request(`${pages[name]}?locale=en`)).text()).toContain('<html lang="en"');
  });

  test("refuses a body that is too large", async () => {
    expect((await post(pages[name], { action: "x".repeat(20_000) })).status).toBe(413);
  });
});

test("looking at own data makes no links, either, where no mail has carried them yet", async () => {
  const series = await createSeries();
  const { id } = await createPerson(series.id);
  await createRegistration(id, await createSession(series.id));
  const path = `/my/${await createLink("my", id)}`;
  const before = await readDatabase();
  expect((await request(path)).status).toBe(200);
  expect(await readDatabase()).toEqual(before);
});

test("an expired link opens nothing", async () => {
  const series = await createSeries();
  const { id } = await createPerson(series.id);
  const token = await createLink("my", id, { expiresAt: inDays(-1) });
  expect((await request(`/my/${token}`)).status).toBe(404);
});

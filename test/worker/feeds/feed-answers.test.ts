import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { db } from "../../support/worker/database.ts";
import { createSeries, createSession, request } from "../../support/worker/requests.ts";

let series: { id: string; slug: string };
let session: string;
let feed: string;
let file: string;

beforeEach(async () => {
  series = await createSeries();
  session = await createSession(series.id, { startsAt: "2099-12-09T23:30:00.000Z" });
  feed = `/feeds/${series.slug}.ics`;
  file = `/feeds/${series.slug}/${session}.ics`;
});

afterEach(() => void vi.useRealTimers());

describe("the answers of the feeds", () => {
  it("are calendars that any page may read, fresh for a minute, old ones good while we are down", async () => {
    for (const path of [feed, file]) {
      const { status, headers } = await request(path, { headers: { Origin: "https://stadt.example" } });
      expect(status).toBe(200);
      expect(headers.get("Content-Type")).toBe("text/calendar; charset=utf-8");
      expect(headers.get("Cache-Control")).toBe("public, max-age=60, stale-if-error=86400");
      expect(headers.get("Access-Control-Allow-Origin")).toBe("*");
      expect(headers.get("X-Content-Type-Options")).toBe("nosniff");
    }
  });

  it("are saved under a name that says which series and day, the day of the series' zone", async () => {
    const { headers } = await request(file);
    expect(headers.get("Content-Disposition")).toBe(`attachment; filename="${series.slug}-2099-12-10.ics"`);
    expect((await request(feed)).headers.get("Content-Disposition")).toBeNull();
  });

  it("are not sent again while nothing changed, however much time has passed", async () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    for (const path of [feed, file]) {
      const first = await request(path);
      const tag = first.headers.get("ETag") ?? "";
      expect(tag).toMatch(/^W\/"[0-9a-f]{64}"$/);
      vi.setSystemTime(Date.now() + 3_600_000);
      const again = await request(`${path}?locale=de`, { headers: { "If-None-Match": tag } });
      expect(again.status).toBe(304);
      expect(await again.text()).toBe("");
      // A HEAD passes the cache by: written anew, with a later stamp.
      expect((await request(path, { method: "HEAD" })).headers.get("ETag")).toBe(tag);
    }
  });

  it("are sent again once something changed", async () => {
    const tagOf = async (path: string) => (await request(path, { method: "HEAD" })).headers.get("ETag");
    const before = [await tagOf(feed), await tagOf(file)];
    await db.prepare("UPDATE sessions SET revision = 1 WHERE id = ?1").bind(session).run();
    expect(await tagOf(feed)).not.toBe(before[0]);
    expect(await tagOf(file)).not.toBe(before[1]);
  });

  it("are taken from the cache for 60 seconds, by address and language alone", async () => {
    for (const path of [feed, file]) {
      const first = await (await request(path)).text();
      const english = await (await request(`${path}?locale=en-GB`)).text();
      await db.prepare(`UPDATE sessions SET title = '{"de":"Neu"}' WHERE id = ?1`).bind(session).run();
      expect(await (await request(`${path}?locale=xx&utm_source=made-up`)).text()).toBe(first);
      expect(await (await request(`${path}?locale=en`)).text()).toBe(english);
      expect(english).not.toBe(first);
      await db.prepare(`UPDATE sessions SET title = '{"de":"Ein Thema"}' WHERE id = ?1`).bind(session).run();
    }
  });

  it("are kept for those 60 seconds and no longer", async () => {
    const put = vi.spyOn(Object.getPrototypeOf(await caches.open("feeds")), "put");
    await request(feed);
    await vi.waitFor(() => expect(put).toHaveBeenCalled());
    const kept = put.mock.calls[0]?.[1] as Response;
    expect(kept.headers.get("Cache-Control")).toBe("public, max-age=60");
    put.mockRestore();
  });

  it("have a head without a body", async () => {
    for (const path of [feed, file]) {
      const head = await request(path, { method: "HEAD" });
      expect(head.status).toBe(200);
      expect(head.headers.get("Content-Type")).toBe("text/calendar; charset=utf-8");
      expect(await head.text()).toBe("");
      expect(await (await request(path)).text()).toContain("BEGIN:VEVENT");
    }
  });
});

describe("a feed that is none", () => {
  const findCode = async (path: string) => {
    const response = await request(path);
    expect(response.status).toBe(404);
    expect(response.headers.get("Cache-Control")).toBe("no-store");
    return ((await response.json()) as { code: string }).code;
  };

  it("is a problem: no such series, no such session, a session of another series, a draft, a closed series", async () => {
    const other = await createSeries();
    const draft = await createSession(series.id, { state: "draft" });
    expect(await findCode("/feeds/none.ics")).toBe("unknown-series");
    expect(await findCode(`/feeds/none/${session}.ics`)).toBe("unknown-series");
    expect(await findCode(`/feeds/${series.slug}/none.ics`)).toBe("unknown-session");
    expect(await findCode(`/feeds/${other.slug}/${session}.ics`)).toBe("unknown-session");
    expect(await findCode(`/feeds/${series.slug}/${draft}.ics`)).toBe("unknown-session");
    expect(await findCode(`/feeds/${series.slug}`)).toBe("unknown-address");
    await db.prepare("UPDATE series SET open = 0 WHERE id = ?1").bind(series.id).run();
    expect(await findCode(feed)).toBe("unknown-series");
    expect(await findCode(file)).toBe("unknown-series");
  });
});

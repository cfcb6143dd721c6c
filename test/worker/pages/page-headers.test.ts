import { beforeEach, describe, expect, test } from "vitest";
import { createSeries, createSession, request } from "../../support/worker/requests.ts";

let slug: string;

beforeEach(async () => {
  const series = await createSeries();
  await createSession(series.id);
  slug = series.slug;
});

const headersOf = async (path: string, init?: RequestInit) => (await request(path, init)).headers;

describe("caches", () => {
  test.each(["", "?locale=en", "?session=any", "/privacy", "/imprint"])(
    "keep the page %s for a minute: it is the same for everybody",
    async (rest) => {
      expect((await headersOf(`/s/${slug}${rest}`)).get("Cache-Control")).toBe("public, max-age=60");
    },
  );

  test("keep nothing that answers one visitor", async () => {
    const post = { method: "POST", body: new URLSearchParams({ email: "kim@" }) };
    expect((await headersOf(`/s/${slug}`, post)).get("Cache-Control")).toBe("no-store");
    expect((await headersOf(`/s/${slug}?sent=1`)).get("Cache-Control")).toBe("no-store");
    expect((await headersOf("/s/unknown")).get("Cache-Control")).toBe("no-store");
  });

  test("tell browsers of different languages apart, unless the address names the language", async () => {
    expect((await headersOf(`/s/${slug}`)).get("Vary")).toBe("Accept-Language");
    expect((await headersOf(`/s/${slug}?locale=xx`)).get("Vary")).toBe("Accept-Language");
    expect((await headersOf(`/s/${slug}?locale=en`)).get("Vary")).toBeNull();
  });
});

test("a page at an address that no route knows has the policy of all pages", async () => {
  const headers = await headersOf("/nowhere", { headers: { Accept: "text/html" } });
  expect(headers.get("Content-Security-Policy")).toContain("default-src 'none'");
  expect(headers.get("Cache-Control")).toBe("no-store");
});

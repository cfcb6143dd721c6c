import { env } from "cloudflare:workers";
import { describe, expect, test } from "vitest";
import { ORIGIN, request } from "../support/worker/requests.ts";

interface Integrity {
  files: Record<string, string>;
  importMap: { integrity: Record<string, string> };
}

const read = async (origin?: string) => (await (await request("/integrity.json", {}, origin)).json()) as Integrity;

/** The hash of a served file, in the form of the `integrity` attribute. */
async function hashServed(path: string): Promise<string> {
  const file = await (env as { ASSETS: Fetcher }).ASSETS.fetch(ORIGIN + path);
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-384", await file.arrayBuffer()));
  return `sha384-${btoa(String.fromCharCode(...hash))}`;
}

describe("the hashes of the scripts", () => {
  test("are those of the files as they are served, both scripts and every chunk", async () => {
    const { files } = await read();
    expect(Object.keys(files)).toEqual(
      expect.arrayContaining(["/opendata-events.js", "/opendata-events.bundle.js", expect.stringMatching(/form\.js$/)]),
    );
    for (const [path, hash] of Object.entries(files)) expect([path, await hashServed(path)]).toEqual([path, hash]);
  });

  test("stand in an import map by absolute addresses of the service, whatever host was asked", async () => {
    const { files, importMap } = await read("https://other.test");
    expect(importMap.integrity[`${ORIGIN}/opendata-events.js`]).toBe(files["/opendata-events.js"]);
    const addresses = Object.keys(files).map((path) => ORIGIN + path);
    expect(Object.keys(importMap.integrity)).toEqual(addresses);
  });

  test("may be read by any page, are kept as long as the script, and are not sent twice", async () => {
    const { headers } = await request("/integrity.json", { headers: { Origin: "https://town.test" } });
    expect(headers.get("Access-Control-Allow-Origin")).toBe("*");
    expect(headers.get("Cache-Control")).toBe("public, max-age=300");
    const again = await request("/integrity.json", { headers: { "If-None-Match": headers.get("ETag") ?? "" } });
    expect(again.status).toBe(304);
  });
});

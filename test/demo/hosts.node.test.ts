import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hostPages } from "../../demo/host-pages.ts";
import { createHosts } from "../../demo/hosts.ts";
import { cases } from "../engines/cases.ts";

const api = "https://events.example";
/** What the service answers as `/integrity.json`. */
const published = { files: {}, importMap: { integrity: { [`${api}/opendata-events.js`]: "sha384-published" } } };
let service: Server;
let hosts: Server;
let host: string;

const listen = (server: Server) =>
  new Promise<number>((resolve) =>
    server.listen(0, "127.0.0.1", () => resolve((server.address() as AddressInfo).port)),
  );

beforeAll(async () => {
  service = createServer((request, response) => {
    if (request.url === "/integrity.json") response.end(JSON.stringify(published));
    else response.end(`/* ${request.url} */ "0.1.0"`);
  });
  hosts = createHosts({ publicUrl: api, hostUrl: "https://town.example", port: await listen(service) });
  host = `http://127.0.0.1:${await listen(hosts)}`;
});
afterAll(() => {
  service.close();
  hosts.close();
});

const get = async (path: string) => {
  const answer = await fetch(host + path);
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
};

describe("the hosts of the demo", () => {
  test.each(hostPages.map(({ file }) => file))("serve %s with nothing left to fill in", async (file) => {
    const { status, text } = await get(`/${file}`);
    expect(status).toBe(200);
    expect(text).not.toContain("{{");
    expect(text).toContain(api);
    expect(text).not.toContain("watch.js");
  });

  test("have every page with the tag in the matrix of engines, and every case a page", () => {
    // The one is a case of its own, in the other a frame stands for the tag.
    const tested = [...cases.map(({ page }) => `${page}.html`), "api-unreachable.html", "framed.html"];
    expect(new Set(tested)).toEqual(new Set(hostPages.map(({ file }) => file)));
  });

  test("send a new nonce with each answer, the same in header and page", async () => {
    const nonces = await Promise.all(
      [1, 2].map(async () => {
        const { headers, text } = await get("/nonce-policy.html");
        const nonce = /nonce="([^"]+)"/.exec(text)?.[1];
        expect(headers.get("content-security-policy")).toContain(`script-src 'nonce-${nonce}';`);
        return nonce;
      }),
    );
    expect(new Set(nonces).size).toBe(2);
  });

  test("allow by hash the one script, and the watching one only where it is asked for", async () => {
    const { headers, text } = await get("/hash-policy.html");
    const hash = /integrity="([^"]+)"/.exec(text)?.[1];
    expect(headers.get("content-security-policy")).toContain(`script-src '${hash}';`);
    const watched = await get("/hash-policy.html?watch");
    expect(watched.text).toContain('"watched"');
    expect(watched.text.indexOf('"watched"')).toBeLessThan(watched.text.indexOf("opendata-events"));
    expect(watched.headers.get("content-security-policy")).toMatch(/script-src '\S+' '\S+';/);
  });

  test("put the import map that the service publishes into the page", async () => {
    const { text } = await get("/import-map.html");
    const map = JSON.parse(/<script type="importmap">(.*?)<\/script>/.exec(text)?.[1] ?? "");
    expect(map).toEqual(published.importMap);
  });

  test("serve copies of script, chunks and list, each as what it is", async () => {
    expect((await get("/opendata-events.js")).text).toContain("/* /opendata-events.js */");
    expect((await get("/chunks/0123456789/form.js")).headers.get("content-type")).toContain("text/javascript");
    const { headers, text } = await get("/snapshot.en.json");
    expect(headers.get("content-type")).toBe("application/json");
    expect(text).toContain("/api/v1/series/open-data-in-kommunen?locale=en");
  });

  test("serve the script in another version, and nothing outside their folder", async () => {
    expect((await get("/other-version.js")).text).toContain(`"0.1.0-other"`);
    expect((await get("/%2e%2e/package.json")).status).toBe(404);
    expect((await get("/no-such-page.html")).status).toBe(404);
    expect((await get("//")).status).toBe(404);
  });
});

import { randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { extname } from "node:path";
import { readCopy } from "./host-copies.ts";
import { hostPages } from "./host-pages.ts";
import { fetchFile, fetchImportMap, formatOtherVersion, hashFile } from "./host-scripts.ts";
import type { DemoSettings } from "./settings.ts";

type Settings = Pick<DemoSettings, "publicUrl" | "hostUrl" | "port">;

const pages = new URL("pages/", import.meta.url);
/** What `demo/frameworks/build.ts` makes. */
const built = new URL("../dist/host/", import.meta.url);

const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
};

/**
 * Serves the host pages as their own origin. In them `{{API}}` becomes the address of the service, `{{HOST}}` their own,
 * and `{{NONCE}}`, `{{INTEGRITY}}`, `{{IMPORT_MAP}}` what a host would write there. `?watch` puts `watch.js` before all other scripts.
 */
export function createHosts(settings: Settings): Server {
  return createServer(async (request, response) => {
    response.setHeader("Cache-Control", "no-store");
    try {
      const { pathname, searchParams } = new URL(request.url ?? "/", "http://host");
      const name = pathname === "/" ? "index.html" : pathname.slice(1);
      const { text, headers } = await readHostFile(name, searchParams.has("watch"), settings);
      response.writeHead(200, { "Content-Type": types[extname(name)], ...headers }).end(text);
    } catch {
      response.writeHead(404, { "Content-Type": "text/plain; charset=utf-8" }).end("There is no such page.\n");
    }
  });
}

async function readHostFile(name: string, isWatched: boolean, settings: Settings) {
  // The service answers here also where its public address leads elsewhere.
  const service = `http://127.0.0.1:${settings.port}`;
  const copy = await readCopy(`/${name}`, service);
  if (copy) return { text: copy, headers: {} };
  if (!types[extname(name)] || !/^[a-z-]+\.[a-z]+$/.test(name)) throw new Error(`${name} is no name of a page.`);
  if (name === "other-version.js") return { text: await formatOtherVersion(service), headers: {} };
  const text = await readFile(new URL(name, pages), "utf8").catch(() => readFile(new URL(name, built), "utf8"));
  return extname(name) === ".html" ? fillPage(name, text, isWatched, service, settings) : { text, headers: {} };
}

async function fillPage(name: string, page: string, isWatched: boolean, service: string, settings: Settings) {
  const { publicUrl: api, hostUrl } = settings;
  const nonce = randomBytes(16).toString("base64");
  const needsHash = page.includes("{{INTEGRITY}}");
  const hashes = needsHash ? [hashFile(await fetchFile(service, "/opendata-events.bundle.js"))] : [];
  let text = page
    .replaceAll("{{API}}", api)
    .replaceAll("{{HOST}}", hostUrl)
    .replaceAll("{{NONCE}}", nonce)
    .replaceAll("{{INTEGRITY}}", hashes.join(" "));
  // In quotes the page is valid as it stands.
  if (text.includes("{{IMPORT_MAP}}")) text = text.replace('"{{IMPORT_MAP}}"', await fetchImportMap(service));
  if (isWatched) {
    const watch = await readFile(new URL("watch.js", pages), "utf8");
    hashes.push(hashFile(watch));
    // While a page waits for a script, WebKit looks ahead and reports each later one that is allowed by its hash alone.
    const script = needsHash ? `<script>${watch}</script>` : `<script src="watch.js" nonce="${nonce}"></script>`;
    text = text.replace("<head>", () => `<head>${script}`);
  }
  const headers = hostPages.find(({ file }) => file === name)?.headers?.({ api, nonce, hashes }) ?? {};
  return { text, headers };
}

import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { extname } from "node:path";
import type { DemoSettings } from "./settings.ts";

const pages = new URL("pages/", import.meta.url);

/** The host pages, the town's first, each with the case that it shows. */
export const hostPages = [
  { file: "town.html", shows: "a town's page" },
  { file: "foundation.html", shows: "a foundation's page" },
  { file: "plain.html", shows: "nothing but the tag" },
  { file: "two-on-a-page.html", shows: "German and English on one page" },
  { file: "strict-policy.html", shows: "a page with a strict Content-Security-Policy" },
  { file: "api-unreachable.html", shows: "the API out of reach" },
  { file: "framed.html", shows: "the hosted page in a frame" },
  { file: "narrow-column.html", shows: "a sidebar of 280 to 320 pixels" },
];

const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
};

/** Serves the host pages as their own origin; `{{API}}` in them becomes the address of the service, `{{HOST}}` their own. */
export function createHosts(settings: Pick<DemoSettings, "publicUrl" | "hostUrl">): Server {
  return createServer(async (request, response) => {
    const path = new URL(request.url ?? "/", "http://host").pathname;
    const name = path === "/" ? "index.html" : path.slice(1);
    const type = types[extname(name)];
    const text = type && /^[a-z-]+\.[a-z]+$/.test(name) ? await readPage(name) : null;
    if (text === null || !type) {
      response.writeHead(404, { "Content-Type": "text/plain; charset=utf-8" }).end("There is no such page.\n");
      return;
    }
    response.setHeader("Content-Type", type);
    response.setHeader("Cache-Control", "no-store");
    if (name === "strict-policy.html") {
      response.setHeader("Content-Security-Policy", formatStrictPolicy(settings.publicUrl));
    }
    response.end(text.replaceAll("{{API}}", settings.publicUrl).replaceAll("{{HOST}}", settings.hostUrl));
  });
}

/** The policy that a careful host has: everything forbidden but its own files and the one service. */
function formatStrictPolicy(api: string): string {
  return [
    "default-src 'none'",
    `script-src 'self' ${api}`,
    `connect-src ${api}`,
    "style-src 'self'",
    "img-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

const readPage = (name: string) => readFile(new URL(name, pages), "utf8").catch(() => null);

import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";

/** The hash of a file in the form of the `integrity` attribute. */
export const hashFile = (content: string) => `sha384-${createHash("sha384").update(content).digest("base64")}`;

/** A file of the service as text; one that it does not have is an error. */
export async function fetchFile(service: string, path: string): Promise<string> {
  const answer = await fetch(service + path);
  if (!answer.ok) throw new Error(`${service}${path} answered ${answer.status}.`);
  return answer.text();
}

/** An import map with the hashes of all scripts; `api` is the address that pages use. */
export async function formatImportMap(service: string, api: string): Promise<string> {
  const hashes = Object.entries(await readHashes(service)).filter(([path]) => path.endsWith(".js"));
  return JSON.stringify({ integrity: Object.fromEntries(hashes.map(([path, hash]) => [api + path, hash])) });
}

/** Hash by path: as the service publishes them, else of the script and of the chunks that it names. */
async function readHashes(service: string): Promise<Record<string, string>> {
  const published = await fetchFile(service, "/integrity.json").catch(() => null);
  if (published) return JSON.parse(published);
  const entry = await fetchFile(service, "/opendata-events.js");
  const chunks = [...entry.matchAll(/\.(\/chunks\/[a-z]+-[0-9a-f]+\.js)/g)].map(([, path]) => path as string);
  const paths = ["/opendata-events.js", ...new Set(chunks)];
  const hashes = paths.map(async (path) => [path, hashFile(await fetchFile(service, path))] as const);
  return Object.fromEntries(await Promise.all(hashes));
}

/** The script of the service as if it were of another version: what a page has that was built a year ago. */
export async function formatOtherVersion(service: string): Promise<string> {
  const { version } = JSON.parse(await readFile(new URL("../package.json", import.meta.url), "utf8"));
  return (await fetchFile(service, "/opendata-events.js")).replaceAll(version, `${version}-other`);
}

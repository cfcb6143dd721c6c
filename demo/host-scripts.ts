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

/** The import map with the hashes of all scripts, as the service publishes it for its own address. */
export async function fetchImportMap(service: string): Promise<string> {
  return JSON.stringify(JSON.parse(await fetchFile(service, "/integrity.json")).importMap);
}

/** The script of the service as if it were of another version: what a page has that was built a year ago. */
export async function formatOtherVersion(service: string): Promise<string> {
  const { version } = JSON.parse(await readFile(new URL("../package.json", import.meta.url), "utf8"));
  return (await fetchFile(service, "/opendata-events.js")).replaceAll(version, `${version}-other`);
}

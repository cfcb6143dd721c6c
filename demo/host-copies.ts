import { fetchFile } from "./host-scripts.ts";

/** The script and its chunks, under the names that they have at the service. */
const SCRIPTS = /^\/(?:opendata-events|chunks\/[0-9a-f]+\/[a-z-]+)\.js$/;
const SNAPSHOT = /^\/snapshot\.([a-z-]+)\.json$/;

/**
 * What a host keeps as copies so that showing the list asks nobody else (L-14): script, chunks, the list in each language.
 * A real host copies them by a nightly job; this one asks the service each time. Null: no such copy.
 */
export async function readCopy(path: string, service: string): Promise<string | null> {
  if (SCRIPTS.test(path)) return fetchFile(service, path);
  const locale = SNAPSHOT.exec(path)?.[1];
  return locale ? fetchFile(service, `/api/v1/series/open-data-in-kommunen?locale=${locale}`) : null;
}

/** An origin as a policy may carry it: whatever got into the database, it ends no directive and adds none. */
const ORIGIN = /^https?:\/\/[a-z0-9.-]+(:\d{1,5})?$/i;

/** Who may frame a page, as a Content-Security-Policy says it; nobody where no origin is left. */
export function formatAncestors(origins: string[]): string {
  const safe = origins.filter((origin) => ORIGIN.test(origin));
  return safe.length > 0 ? safe.join(" ") : "'none'";
}

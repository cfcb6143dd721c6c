/** Where a form stood: the partner's origin and, where it is the same origin's, the page without query and fragment. */
export interface FormOrigin {
  partner: string | null;
  page: string | null;
}

/** Believes the browser's Origin header and keeps the told page only where it matches (design §4, L-04). */
export function deriveFormOrigin(origin: string | null, page: string | undefined): FormOrigin {
  if (!origin || !/^https?:\/\/[^\s/]{1,255}$/.test(origin)) return { partner: null, page: null };
  if (!page || !URL.canParse(page)) return { partner: origin, page: null };
  const url = new URL(page);
  return { partner: origin, page: url.origin === origin ? url.origin + url.pathname : null };
}

/** The origin of an address as somebody types it: `stadt.example/seite` is `https://stadt.example`; null for none. */
export function parseOrigin(typed: string): string | null {
  const address = /^https?:\/\//i.test(typed) ? typed : `https://${typed}`;
  if (!URL.canParse(address)) return null;
  const { origin, hostname, username, password } = new URL(address);
  if (username || password) return null;
  return hostname.includes(".") || hostname === "localhost" ? origin : null;
}

/** Addresses of the admin's pages. A series' own lie below its slug, so these words are no slugs. */
export const RESERVED_SLUGS = ["sign-in", "sign-out", "language"];

export const adminPaths = {
  home: "/admin",
  signIn: "/admin/sign-in",
  signInBy: (token: string) => `/admin/sign-in/${token}`,
  signOut: "/admin/sign-out",
  language: "/admin/language",
  /** The desk of a series and what lies below it: `desk("open-data", "sessions", id)`. */
  desk: (slug: string, ...rest: string[]) => ["/admin", ...[slug, ...rest].map(encodeURIComponent)].join("/"),
} as const;

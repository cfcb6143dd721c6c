/** Addresses of the service (design: stable, partners' pages live for years). Relative to the public URL. */
export const paths = {
  script: "/opendata-events.js",
  bundle: "/opendata-events.bundle.js",
  series: (slug: string) => `/api/v1/series/${encodeURIComponent(slug)}`,
  challenge: "/api/v1/challenge",
  signUps: "/api/v1/signups",
  hosted: (slug: string) => `/s/${encodeURIComponent(slug)}`,
  confirm: (token: string) => `/c/${token}`,
  /** A person's own data, by mailed link; by their series the form that mails it again. */
  my: (token: string) => `/my/${token}`,
  myData: (token: string) => `/my/${token}/data.json`,
  sendMyLink: (slug: string) => `/s/${encodeURIComponent(slug)}/my`,
  unsubscribe: (token: string) => `/u/${token}`,
  join: (token: string) => `/j/${token}`,
  accept: (token: string) => `/r/${token}`,
  privacy: (slug: string) => `/s/${encodeURIComponent(slug)}/privacy`,
  imprint: (slug: string) => `/s/${encodeURIComponent(slug)}/imprint`,
  survey: (token: string) => `/f/${token}`,
  bio: (token: string) => `/b/${token}`,
  photo: (id: string) => `/photos/${id}`,
  health: "/health",
} as const;

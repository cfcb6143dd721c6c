/** What `ode-ready` tells: the list is on the page. */
export interface ReadyDetail {
  series: string;
  sessions: number;
}

/** What `ode-sign-up` tells: a sign-up was taken. Never who, only for what. */
export interface SignUpDetail {
  series: string;
  session: string | null;
  subscribe: boolean;
}

/** The properties of the tag that a page sets. */
export interface TagProperties {
  series: string;
  api?: string;
  locale?: string;
  headingLevel?: string;
  images?: boolean;
}

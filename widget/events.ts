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

/** What `ode-error` tells: a stable code, `network` where no answer came. */
export interface ErrorDetail {
  series: string;
  code: string;
}

/** The DOM events of the element. All bubble and cross shadow roots; none carries personal data. */
export interface OdeEventMap {
  "ode-ready": ReadyDetail;
  "ode-sign-up": SignUpDetail;
  "ode-error": ErrorDetail;
}

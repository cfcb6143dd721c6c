/** What can be wrong with one field. The browser words it; the server never does. */
export const FIELD_CODES = ["required", "invalid", "too-long", "unknown-key", "unknown-value", "outdated"] as const;
export type FieldCode = (typeof FIELD_CODES)[number];

/** A fault of one field: its path in the body (`answers.knowledge`) and what is wrong. */
export interface FieldFault {
  field: string;
  code: FieldCode;
}

/** Every refusal this API can give, with its HTTP status. Stable: partners' scripts live for years. */
export const PROBLEMS = {
  "unknown-series": 404,
  "unknown-session": 404,
  "unknown-address": 404,
  "session-cancelled": 409,
  "session-closed": 409,
  "session-begun": 409,
  "session-full": 409,
  "session-not-begun": 409,
  "too-large": 413,
  "too-many-rows": 413,
  "wrong-content-type": 415,
  "invalid-json": 422,
  "invalid-fields": 422,
  "fresh-link-required": 403,
  "consent-aged": 409,
  "already-sent": 409,
  /** It is too early or too late for that. */
  "not-now": 409,
  conflict: 409,
  "proof-required": 422,
  "proof-invalid": 422,
  "proof-expired": 422,
  "proof-spent": 422,
  "not-authorised": 401,
  /** Signed in, but the role is not enough. */
  "not-allowed": 403,
  /** A change that another site's page sent (S-12). */
  "foreign-origin": 403,
  "unknown-item": 404,
  /** Somebody else saved the same meanwhile; `current` is what stands there now (RFC 9110 §13.1.1). */
  "edited-meanwhile": 412,
  /** An edit has to say which edition it began with (RFC 6585 §3). */
  "edition-required": 428,
  /** Something that others still need cannot go. */
  "still-needed": 409,
  "method-not-allowed": 405,
  accident: 500,
  /** The service is being restored; nothing is taken meanwhile. */
  paused: 503,
} as const;
export type ProblemCode = keyof typeof PROBLEMS;

/** RFC 9457 problem details as this API sends them. */
export interface Problem {
  type: "about:blank";
  title: string;
  status: number;
  code: ProblemCode;
  /** The fields at fault, where fields are at fault. */
  errors?: FieldFault[];
  /** What to quote to the operator after an accident. */
  reference?: string;
  /** With `edited-meanwhile`: what stands there now. */
  current?: unknown;
}

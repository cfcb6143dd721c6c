import type { FieldFault, Problem, ProblemCode } from "../worker/contract/codes.ts";
import { paths } from "../worker/contract/paths.ts";
import type { SeriesAnswer } from "../worker/contract/series-answer.ts";
import type { SignUpBody } from "../worker/contract/sign-up.ts";

/** A refusal of the API as a value; `network` where nothing readable came back. */
export interface ApiRefusal {
  ok: false;
  code: ProblemCode | "network";
  errors?: FieldFault[];
  reference?: string;
}
export type ApiOutcome<T> = { ok: true; value: T } | ApiRefusal;

/** A challenge of altcha's second format. */
export interface Challenge {
  parameters: {
    algorithm: string;
    nonce: string;
    salt: string;
    cost: number;
    keyLength: number;
    keyPrefix: string;
    expiresAt?: number;
  };
  signature: string;
}

/** The three questions this element asks its API. */
export interface ApiClient {
  getSeries(series: string, locale: string, signal: AbortSignal): Promise<ApiOutcome<SeriesAnswer>>;
  getChallenge(): Promise<ApiOutcome<Challenge>>;
  postSignUp(body: SignUpBody): Promise<ApiOutcome<{ status: string }>>;
}

/** The client of the API at an address without a trailing slash. */
export const createApiClient = (api: string): ApiClient => ({
  // Default credentials mode, so that a `<link rel="preload">` of the host matches.
  getSeries: (series, locale, signal) => request(`${api}${paths.series(series)}?locale=${locale}`, { signal }),
  getChallenge: () => request(api + paths.challenge, { credentials: "omit", cache: "no-store" }),
  postSignUp: (body) =>
    request(api + paths.signUps, {
      method: "POST",
      credentials: "omit",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    }),
});

async function request<T>(url: string, init: RequestInit): Promise<ApiOutcome<T>> {
  try {
    const response = await fetch(url, init);
    const body: unknown = await response.json();
    if (response.ok) return { ok: true, value: body as T };
    const { code = "network", errors, reference } = body as Partial<Problem>;
    return { ok: false, code, errors, reference };
  } catch {
    return { ok: false, code: "network" };
  }
}

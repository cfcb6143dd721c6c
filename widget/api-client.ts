import type { FieldFault, Problem, ProblemCode } from "../worker/contract/codes.ts";
import { isWebAddress } from "./attributes.ts";

/** A refusal of the API as a value; `network` where nothing readable came back. */
export interface ApiRefusal {
  ok: false;
  code: ProblemCode | "network";
  errors?: FieldFault[];
  reference?: string;
}
export type ApiOutcome<T> = { ok: true; value: T } | ApiRefusal;

/** Asks for JSON. Never throws: what goes wrong on the way is a refusal. */
export async function request<T>(url: string, init?: RequestInit): Promise<ApiOutcome<T>> {
  try {
    const response = await fetch(url, init);
    const body: unknown = JSON.parse(await response.text(), dropScripts);
    if (response.ok) return { ok: true, value: body as T };
    const { code = "network", errors, reference } = body as Partial<Problem>;
    // What stands between us and the service may answer with JSON of its own: if it is none of ours, this throws.
    code.trim();
    return { ok: false, code, errors: errors?.filter(({ field }) => field.trim()), reference };
  } catch {
    return { ok: false, code: "network" };
  }
}

/** Where editors write the tag, they can name a list of their own: no address in an answer may run a script. */
const dropScripts = (key: string, value: unknown) => (/url$/i.test(key) && !isWebAddress(value) ? "" : value);

import type { FieldFault, ProblemCode } from "./codes.ts";

/** A refusal is a normal answer: it travels as a value with a code, and one place turns codes into HTTP. */
export interface Refusal {
  ok: false;
  code: ProblemCode;
  errors?: FieldFault[];
  /** With `edited-meanwhile`: what stands there now. */
  current?: unknown;
}

/** What an action answers: its value, or why not. */
export type Outcome<T> = { ok: true; value: T } | Refusal;

export const accept = <T>(value: T): Outcome<T> => ({ ok: true, value });
export const refuse = (code: ProblemCode, errors?: FieldFault[]): Refusal =>
  errors ? { ok: false, code, errors } : { ok: false, code };

/** Somebody else saved the same meanwhile: both versions are known, nothing is lost. */
export const refuseEdited = (current: unknown): Refusal => ({ ok: false, code: "edited-meanwhile", current });

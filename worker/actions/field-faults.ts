import * as v from "valibot";
import { FIELD_CODES, type FieldCode, type FieldFault } from "../contract/codes.ts";

/** The schema's issues as field faults: the path and a code of ours, each field once. */
export function toFaults(issues: readonly v.BaseIssue<unknown>[]): FieldFault[] {
  const faults = new Map<string, FieldFault>();
  for (const issue of issues) {
    const field = v.getDotPath(issue) ?? "";
    if (!faults.has(field)) faults.set(field, { field, code: toCode(issue) });
  }
  return [...faults.values()];
}

function toCode(issue: v.BaseIssue<unknown>): FieldCode {
  if (issue.type === "strict_object")
    return issue.expected === "never" ? "unknown-key" : issue.received === "undefined" ? "required" : "invalid";
  if (issue.received === "undefined") return "required";
  return FIELD_CODES.find((code) => code === issue.message) ?? "invalid";
}

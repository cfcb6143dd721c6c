import * as v from "valibot";
import { attendanceSchema } from "../../contract/attendance.ts";
import { accept, type Outcome, refuse } from "../../contract/outcome.ts";
import { toFaults } from "../field-faults.ts";

/** The choices in a body of the API. @returns `invalid-fields` */
export function readChoices(body: unknown): Outcome<{ choices: string[] }> {
  const parsed = v.safeParse(attendanceSchema, body);
  return parsed.success ? accept(parsed.output) : refuse("invalid-fields", toFaults(parsed.issues));
}

import * as v from "valibot";
import { FILE_LIMITS } from "./limits.ts";

/** `POST …/sessions/{session}/attendances`: who was there, by the values that the preview gave. */
export const attendanceSchema = v.strictObject({
  choices: v.pipe(
    v.array(v.pipe(v.string("invalid"), v.maxLength(200, "too-long")), "invalid"),
    v.maxLength(FILE_LIMITS.attendance.rows, "too-long"),
  ),
});

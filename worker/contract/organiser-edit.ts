import * as v from "valibot";
import { instant, organiserLine } from "./organiser-text.ts";
import { ROLES } from "./roles.ts";
import { emailSchema } from "./sign-up.ts";

const role = v.picklist(ROLES, "unknown-value");

/** Somebody who is to work on the series, `POST …/organisers`. */
export const organiserSchema = v.strictObject({
  email: emailSchema,
  name: v.optional(v.nullable(organiserLine(200)), null),
  role,
});

/** `PUT …/organisers/{organiser}`. */
export const organiserRoleSchema = v.strictObject({ role });

/** A token for a program, `POST …/tokens`. */
export const tokenSchema = v.strictObject({
  /** What it is for: it stands in the log. */
  name: organiserLine(100),
  role,
  /** Null: until it is revoked. */
  expiresAt: v.optional(v.nullable(instant), null),
});

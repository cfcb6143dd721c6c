import { organiserRoleSchema, organiserSchema, tokenSchema } from "../../../contract/organiser-edit.ts";
import { organiserOperation, schema } from "../../api/describing.ts";

/** Who and what works on a series, in the API's description. */
export const organiserOperations = {
  "/organisers": {
    get: organiserOperation({ summary: "Who works on the series, and what they may do", answers: "The organisers" }),
    post: organiserOperation({
      summary: "Adds somebody by address and mails them a link to sign in",
      body: schema(organiserSchema),
      answers: "The organiser",
      status: 201,
      refusals: { 409: "They work on it already" },
    }),
  },
  "/organisers/{organiser}": {
    put: organiserOperation({
      summary: "Changes what somebody may do, at once",
      path: ["organiser"],
      body: schema(organiserRoleSchema),
      answers: "The organiser as they are now",
      refusals: { 409: "The last owner stays one" },
    }),
    delete: organiserOperation({
      summary: "Takes somebody out of the series, at once",
      path: ["organiser"],
      answers: "Removed",
      refusals: { 409: "The last owner stays" },
    }),
  },
  "/tokens": {
    get: organiserOperation({
      summary: "The tokens that open the series; none tells what it is",
      answers: "The tokens",
    }),
    post: organiserOperation({
      summary: "Makes a token for this series",
      body: schema(tokenSchema),
      answers: "The token, in full this once",
      status: 201,
    }),
  },
  "/tokens/{token}": {
    delete: organiserOperation({
      summary: "Revokes a token at once",
      path: ["token"],
      answers: "The token as it is now",
    }),
  },
};

import { organiserOperation } from "../../api/describing.ts";

/** Registrations and proofs of consent in the API's description. */
export const registrationOperations = {
  "/registrations": {
    get: organiserOperation({
      summary: "The registrations of a series, newest first",
      lists: true,
      answers: "A page of registrations",
    }),
  },
  "/consent-proofs": {
    post: organiserOperation({
      summary: "The consents of an address, with the wording as it was shown",
      body: { type: "object", properties: { email: { type: "string" } } },
      answers: "The proofs, as JSON or, asked for as text/html, as a page to print",
    }),
  },
};

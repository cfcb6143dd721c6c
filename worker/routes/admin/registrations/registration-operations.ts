import { registrationChangeSchema } from "../../../contract/registration-change.ts";
import { inQuery, organiserOperation, schema } from "../../api/describing.ts";

/** Registrations and proofs of consent in the API's description. */
export const registrationOperations = {
  "/registrations": {
    get: organiserOperation({
      summary: "The registrations of a series, newest first",
      query: [
        inQuery("session", "Only those of one session"),
        inQuery("status", "Only those of one status: pending, confirmed, waiting, offered, cancelled"),
        inQuery("partner", "Only those that came from one site, by its origin, or from none that is known: unknown"),
        inQuery("search", "The beginning of an address, a name or an organisation; the answer has one page"),
      ],
      lists: true,
      answers: "A page of registrations; `more` where a search found too many to look at all of them",
      refusals: { 404: "No such session in the series", 422: "Status or cursor are none" },
    }),
  },
  "/registrations/{registration}/changes": {
    post: organiserOperation({
      summary: "Cancels a registration, moves it up from the waiting list, or mails again what belongs to it",
      path: ["registration"],
      body: schema(registrationChangeSchema),
      answers: "The registration as it is now",
      refusals: {
        409: "The session is over, full or not published, the mail went out just now, or the status knows no such change",
      },
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

import { inQuery, organiserOperation } from "../../api/describing.ts";

/** Figures in the API's description. */
export const figureOperations = {
  "/figures": {
    get: organiserOperation({
      summary: "How sign-ups grew, who came, what they know, where from; for a viewer nothing under five (null)",
      query: [inQuery("session", "The session to show in detail; without it the next one")],
      answers: "The figures",
      refusals: { 404: "No such session" },
    }),
  },
};

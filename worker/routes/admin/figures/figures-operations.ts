import { inQuery, organiserOperation } from "../../api/describing.ts";

/** The figures in the API's description. */
export const figuresOperations = {
  "/figures": {
    get: organiserOperation({
      summary:
        "The picture of a series: sign-ups by day, who came, knowledge, partners, who came again; small numbers are null for viewers",
      query: [inQuery("session", "The session whose sign-ups by day are asked for; else the next one, or the last")],
      answers: "The figures of the newest twelve sessions",
      refusals: { 404: "No such session among them" },
    }),
  },
};

import { organiserOperation } from "../../api/describing.ts";

/** The overview in the API's description. */
export const overviewOperations = {
  "/overview": {
    get: organiserOperation({
      summary: "What goes out when, and what is needed of the organisers",
      answers: "The overview",
    }),
  },
};

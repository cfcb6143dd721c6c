import { partnerEditSchema, partnerSchema } from "../../../contract/partner-edit.ts";
import { organiserOperation, schema } from "../../api/describing.ts";

/** Sites that embed the tag in the API's description. */
export const partnerOperations = {
  "/partners": {
    get: organiserOperation({
      summary: "Sites that embed the tag: what came from each, when, and by which version of the script",
      lists: true,
      answers: "A page of sites, those with most registrations first",
    }),
    post: organiserOperation({
      summary: "Enters a site; one that is known is named and allowed",
      body: schema(partnerSchema),
      answers: "The site",
      status: 201,
    }),
  },
  "/partners/{partner}": {
    get: organiserOperation({
      summary: "One site, by its origin, percent-encoded",
      path: ["partner"],
      answers: "The site; its ETag is for edits",
    }),
    put: organiserOperation({
      summary: "Names a site, allows it or not",
      path: ["partner"],
      body: schema(partnerEditSchema),
      edits: true,
      answers: "The site as it is now",
    }),
    delete: organiserOperation({
      summary: "Deletes a site that no registration came from",
      path: ["partner"],
      answers: "Deleted",
      refusals: { 409: "Registrations came from it" },
    }),
  },
};

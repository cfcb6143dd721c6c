import { bioLinkSchema, hiddenSchema, PHOTO_BYTES, speakerEditSchema } from "../../../contract/speaker-edit.ts";
import { organiserOperation, schema } from "../../api/describing.ts";

const path = ["speaker"];
const picture = { "image/jpeg": {}, "image/png": {}, "image/webp": {} };

const readPhoto = organiserOperation({ summary: "The portrait, public or not", path, answers: "The portrait" });
const writePhoto = organiserOperation({
  summary: `Sets the portrait: JPEG, PNG or WebP of at most ${PHOTO_BYTES} bytes, kept without its metadata`,
  path,
  edits: true,
  answers: "The speaker as they are now",
  refusals: { 422: "It is no such picture, or the speaker's photoAlt is missing" },
});

/** Speakers in the API's description. */
export const speakerOperations = {
  "/speakers": {
    get: organiserOperation({
      summary: "The speakers of a series by name",
      lists: true,
      answers: "A page of speakers",
    }),
    post: organiserOperation({
      summary: "Makes a speaker, who is shown where a session releases them",
      body: schema(speakerEditSchema),
      answers: "The speaker",
      status: 201,
    }),
  },
  "/speakers/{speaker}": {
    get: organiserOperation({ summary: "One speaker", path, answers: "The speaker; the ETag is for edits" }),
    put: organiserOperation({
      summary: "Edits a speaker; a link that was mailed to another address ends",
      path,
      body: schema(speakerEditSchema),
      edits: true,
      answers: "The speaker as they are now",
    }),
    delete: organiserOperation({
      summary: "Deletes a speaker who speaks in no session",
      path,
      answers: "Deleted",
      refusals: { 409: "A session names them" },
    }),
  },
  "/speakers/{speaker}/hidden": {
    put: organiserOperation({
      summary: "Takes a speaker down from all outputs at once, or shows them again where they are released",
      path,
      body: schema(hiddenSchema),
      answers: "The speaker as they are now",
    }),
  },
  "/speakers/{speaker}/photo": {
    get: {
      ...readPhoto,
      responses: { ...readPhoto.responses, 200: { description: "The portrait", content: picture } },
    },
    put: { ...writePhoto, requestBody: { required: true, content: picture } },
    delete: organiserOperation({
      summary: "Removes the portrait and its description",
      path,
      edits: true,
      answers: "The speaker as they are now",
    }),
  },
  "/speakers/{speaker}/bio-links": {
    post: organiserOperation({
      summary: "Mails the speaker a link to their own bio, for 30 days; the one before ends",
      path,
      body: schema(bioLinkSchema),
      answers: "The mail is on its way",
      status: 202,
    }),
    delete: organiserOperation({ summary: "Ends the link to the own bio", path, answers: "Ended" }),
  },
};

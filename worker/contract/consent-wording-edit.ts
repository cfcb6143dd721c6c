import * as v from "valibot";
import { localText, organiserText } from "./organiser-text.ts";

/**
 * `POST …/consent-wordings`: new wordings by language. What people consented to before stays as it is, word by word
 * (L-04).
 */
export const consentWordingSchema = v.strictObject({ wording: localText(organiserText(2000)) });

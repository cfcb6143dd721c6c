/** Every column with personal data. Tests of erasure and retention are driven from this list (design §5). */
export const PERSONAL_COLUMNS: Record<string, readonly string[]> = {
  people: ["email_key", "email", "given_name", "family_name", "organisation", "role"],
  sign_ups: ["typed", "page"],
  answers: ["value"],
  consents: ["page"],
  outbox: ["recipient"],
  restricted_consents: ["email_key", "page"],
  erasures: ["email_key"],
  photo_parts: ["content"],
  speakers: ["name", "role", "organisation", "bio", "photo_url", "photo_alt", "email"],
};

/** Behind a name that was made from the address (G-06). */
export const FROM_ADDRESS = "(E-Mail)";

/** The names of a registrant as Zoom wants them: both, and nothing that a spreadsheet would take for a formula. */
export interface ZoomName {
  first: string;
  last: string;
}

/**
 * Fills the names that somebody left out from the local part of the address, each marked, for Zoom takes no registrant
 * without both (G-06). What is stored stays as it is.
 */
export function fillZoomName(givenName: string | null, familyName: string | null, email: string): ZoomName {
  const local = email.slice(0, email.lastIndexOf("@")).replace(/^[=+\-@]+/, "");
  if (givenName && familyName) return { first: givenName, last: familyName };
  const filled = local ? `${local} ${FROM_ADDRESS}` : FROM_ADDRESS;
  if (givenName) return { first: givenName, last: filled };
  if (familyName) return { first: filled, last: familyName };
  const [first = "", ...rest] = local.split(/[._]+/).filter(Boolean);
  return { first: first || FROM_ADDRESS, last: [...rest, FROM_ADDRESS].join(" ") };
}

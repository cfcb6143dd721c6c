/** The heading level of the series title: a host page keeps h1 for itself, so 2 to 5; anything else is 2. */
export function readHeadingLevel(text: string | null): number {
  const level = Number(text);
  return Number.isInteger(level) && level >= 2 && level <= 5 ? level : 2;
}

/** The API's address without a trailing slash: the attribute, or the origin the script came from. */
export const readApiBase = (text: string | null, scriptUrl: string): string =>
  (text || new URL(scriptUrl).origin).replace(/\/+$/, "");

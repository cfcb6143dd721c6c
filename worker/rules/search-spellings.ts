/**
 * The spellings under which a database that folds ASCII alone may keep the beginning of a word: "ömer" is found as
 * "Ömer" and "ÖMER" too. Empty for an empty search.
 */
export function spellSearch(typed: string): string[] {
  const text = typed.normalize("NFC").trim().replace(/\s+/g, " ");
  if (text === "") return [];
  const lower = text.toLowerCase();
  const titled = lower.replace(/(^|[\s-])(\p{L})/gu, (_, before, letter) => before + letter.toUpperCase());
  return [...new Set([text, lower, titled, text.toUpperCase()].map(foldAscii))];
}

const foldAscii = (text: string): string => text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());

/** A text as a search compares it: without case, accents and ligatures, so that "Musterstrasse" finds "Musterstraße". */
const fold = (text: string): string =>
  text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replaceAll("ß", "ss");

/** The words of a search, folded; none for an empty one. */
export const splitSearch = (typed: string): string[] => fold(typed).split(/\s+/).filter(Boolean);

/** Whether all words occur somewhere in the texts. */
export function hasWords(texts: (string | null)[], words: string[]): boolean {
  const folded = fold(texts.filter(Boolean).join("\n"));
  return words.every((word) => folded.includes(word));
}

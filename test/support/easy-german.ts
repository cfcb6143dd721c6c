/** Longest sentence, in words, and longest word without a hyphen, in letters (BITV 2.0, Anlage 2, Teil 2). */
const MOST_WORDS = 12;
const MOST_LETTERS = 16;

const ABBREVIATION =
  /(?<!\p{L})(?:z\. ?B|d\. ?h|u\. ?a|usw|ggf|bzw|etc|Abs|Art|Nr|Buchst|inkl|evtl|DSGVO|DDG)(?!\p{L})/u;
const NEGATION = /(?<!\p{L})(?:nicht|kein\p{L}*)(?!\p{L})/iu;
const LONG_WORD = new RegExp(`\\p{L}{${MOST_LETTERS + 1},}`, "u");

/**
 * What is wrong with a text in easy German (Leichte Sprache, A-24), one sentence a fault.
 *
 * @param text a message of a catalogue, with its placeholders
 * @param mayNegate for messages that law or safety want to say what is not
 */
export function listEasyGermanFaults(text: string, mayNegate = false): string[] {
  const plain = text.replace(/<x [^>]*>/g, "1").replace(/\{\d+\}/g, "1");
  const sentences = plain
    .split(/ \| |(?<=[.!?:])\s+|\n+/)
    .map((sentence) => sentence.trim())
    .filter(Boolean);
  return [
    ...sentences.filter((sentence) => countWords(sentence) > MOST_WORDS).map((long) => `too long: ${long}`),
    ...listMatches(ABBREVIATION, plain).map((found) => `abbreviation: ${found}`),
    ...listMatches(LONG_WORD, plain).map((found) => `needs a hyphen: ${found}`),
    ...(mayNegate ? [] : listMatches(NEGATION, plain).map((found) => `negation: ${found}`)),
  ];
}

const countWords = (sentence: string): number => sentence.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;
const listMatches = (pattern: RegExp, text: string): string[] =>
  [...text.matchAll(new RegExp(pattern.source, `${pattern.flags}g`))].map(([found]) => found);

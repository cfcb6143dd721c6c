import type { GenderStyle } from "../contract/gender-styles.ts";

/**
 * The neutral words of our public German texts, and how the other styles say them: as a pair, and short, with `*` for
 * the sign. Each fits every place where its word stands. Only a pair would show the dative, and none of our texts has
 * one. "Mitwirkende" is not here: no style has another form of it.
 */
const FORMS: Record<string, { paired: string; short: string }> = {
  Teilnehmende: { paired: "Teilnehmerinnen und Teilnehmer", short: "Teilnehmer*innen" },
  Teilnehmenden: { paired: "Teilnehmerinnen und Teilnehmer", short: "Teilnehmer*innen" },
  Veranstaltenden: { paired: "Veranstalterinnen und Veranstalter", short: "Veranstalter*innen" },
  "Vortragende oder Vortragender": { paired: "Referentin oder Referent", short: "Referent*in" },
};

/** The words that another style says in another way. */
export const NEUTRAL_WORDS = new RegExp(`(?<!\\p{L})(?:${Object.keys(FORMS).join("|")})(?!\\p{L})`, "gu");

/**
 * One of our own German texts in a style. What organisers wrote is never given to it, nor is easy German, which
 * has no short forms.
 */
export const namePeople = (text: string, style: GenderStyle): string =>
  style === "neutral" ? text : text.replace(NEUTRAL_WORDS, (word) => nameIn(style, word));

function nameIn(style: Exclude<GenderStyle, "neutral">, word: string): string {
  const { paired, short } = FORMS[word] ?? { paired: word, short: word };
  switch (style) {
    case "paired":
      return paired;
    case "star":
      return short;
    case "colon":
      return short.replace("*", ":");
  }
}

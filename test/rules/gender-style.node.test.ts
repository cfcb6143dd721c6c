import { describe, expect, it } from "vitest";
import { GENDER_STYLES } from "../../worker/contract/gender-styles.ts";
import { namePeople } from "../../worker/rules/gender-style.ts";

describe("a style of naming people (A-28)", () => {
  it.each([
    ["neutral", "Teilnehmende", "die Veranstaltenden", "als Vortragende oder Vortragender"],
    [
      "paired",
      "Teilnehmerinnen und Teilnehmer",
      "die Veranstalterinnen und Veranstalter",
      "als Referentin oder Referent",
    ],
    ["star", "Teilnehmer*innen", "die Veranstalter*innen", "als Referent*in"],
    ["colon", "Teilnehmer:innen", "die Veranstalter:innen", "als Referent:in"],
  ] as const)("%s says %s, %s, %s", (style, ...forms) => {
    const neutral = ["Teilnehmende", "die Veranstaltenden", "als Vortragende oder Vortragender"];
    expect(neutral.map((text) => namePeople(text, style))).toEqual(forms);
  });

  it("finds a word wherever it stands, and each one of them", () => {
    expect(namePeople("Teilnehmende: Zahl der Teilnehmenden.", "star")).toBe(
      "Teilnehmer*innen: Zahl der Teilnehmer*innen.",
    );
  });

  it.each(GENDER_STYLES)("%s leaves words alone that only look like one, and those without another form", (style) => {
    for (const text of [
      "Mitwirkende",
      "teilnehmende Kommunen",
      "Nichtteilnehmende",
      "Teilnehmendenzahl",
      "Vortragende",
    ])
      expect(namePeople(text, style)).toBe(text);
  });
});

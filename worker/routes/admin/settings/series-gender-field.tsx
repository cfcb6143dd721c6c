/** @jsxImportSource hono/jsx */
import { GENDER_STYLES, type GenderStyle } from "../../../contract/gender-styles.ts";
import { msg } from "../../../localization.ts";
import { namePeople } from "../../../rules/gender-style.ts";
import { Choices, type FormState } from "../parts/index.ts";

/** How our German texts of a series name people, each style with an example. */
export const GenderField = ({ state }: { state: FormState }) => (
  <Choices
    field="genderStyle"
    legend={msg("Wie unsere deutschen Texte Menschen nennen", { id: "set-gender" })}
    hint={msg(
      "Gilt für Seiten und E-Mails dieser Reihe. Ihre eigenen Texte und die Leichte Sprache bleiben, wie sie sind. Kurzformen werden von Bildschirmleseprogrammen schlecht vorgelesen, daher rät der Deutsche Blinden- und Sehbehindertenverband von ihnen ab. Wenn es eine sein muss, dann eher der Stern als der Doppelpunkt.",
      { id: "set-gender-hint" },
    )}
    state={state}
    chosen={state.values.genderStyle ?? "neutral"}
    options={GENDER_STYLES.map((style) => ({
      value: style,
      label: (
        <>
          {nameStyle(style)}: <span lang="de">{namePeople("Teilnehmende", style)}</span>
        </>
      ),
    }))}
    required
  />
);

function nameStyle(style: GenderStyle): string {
  switch (style) {
    case "neutral":
      return msg("Neutral", { id: "set-gender-neutral" });
    case "paired":
      return msg("Beide Formen", { id: "set-gender-paired" });
    case "star":
      return msg("Mit Stern", { id: "set-gender-star" });
    case "colon":
      return msg("Mit Doppelpunkt", { id: "set-gender-colon" });
  }
}

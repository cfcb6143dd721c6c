import { describe, expect, it } from "vitest";
import { listEasyGermanFaults } from "../support/easy-german.ts";
import { readCatalogues } from "../support/xliff.ts";

/** Messages that must say what is not, since law or safety want it; each was looked at. */
const MAY_NEGATE = ["privacy-duty", "privacy-purpose-abuse", "privacy-storage-text"];

const messages = readCatalogues().filter(({ locale, target }) => locale === "de-simple" && target);

describe("easy German (A-24)", () => {
  it("keeps its rules in every message", () => {
    const faults = messages.flatMap(({ file, id, target }) =>
      listEasyGermanFaults(target ?? "", MAY_NEGATE.includes(id)).map((fault) => `${file} ${id}: ${fault}`),
    );
    expect(faults).toEqual([]);
  });

  it("negates in no message that is gone", () => {
    const ids = messages.map(({ id }) => id);
    expect(MAY_NEGATE.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it.each([
    ["Bitte melden Sie sich mit Ihrer E-Mail-Adresse für den nächsten Termin im Dezember an.", "too long"],
    ["Das geht z. B. mit einem Link.", "abbreviation: z. B"],
    ["Das steht in Art. 6.", "abbreviation: Art"],
    ["Die Veranstaltungsreihe beginnt.", "needs a hyphen: Veranstaltungsreihe"],
    ["Das geht nicht.", "negation: nicht"],
    ["Es gibt keinen Platz.", "negation: keinen"],
  ])("would not take %j", (text, fault) => {
    expect(listEasyGermanFaults(text).join()).toContain(fault);
  });

  it.each([
    "Sie stehen auf der Warte-Liste. Wir schreiben Ihnen: Dann ist ein Platz frei.",
    "# Tag | # Tage",
    'Der Link gilt bis <x id="0" equiv-text="until"/>.',
    "Die Einwilligungs-Erklärung steht in Artikel 6.",
  ])("takes %j", (text) => {
    expect(listEasyGermanFaults(text)).toEqual([]);
  });

  it("may negate where that was looked at", () => {
    expect(listEasyGermanFaults("Das geht nicht.", true)).toEqual([]);
  });
});

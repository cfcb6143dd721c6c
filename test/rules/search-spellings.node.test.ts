import { describe, expect, it } from "vitest";
import { spellSearch } from "../../worker/rules/search-spellings.ts";

/** What a database keeps of a name in an index that folds ASCII alone. */
const fold = (text: string) => text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());

describe("the spellings of a search", () => {
  it("find a name however it is capitalised, umlauts too", () => {
    for (const name of ["Ömer Öztürk", "ömer öztürk", "ÖMER ÖZTÜRK", "Änne-Élise"]) {
      for (const typed of [name, name.toLowerCase(), name.toUpperCase(), name.slice(0, 2).toLowerCase()]) {
        expect(spellSearch(typed).some((spelling) => fold(name).startsWith(spelling))).toBe(true);
      }
    }
  });

  it("are one where the search is plain, and none where it is empty", () => {
    expect(spellSearch(" Amira ")).toEqual(["amira"]);
    expect(spellSearch(" \t ")).toEqual([]);
  });
});

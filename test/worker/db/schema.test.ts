import { describe, expect, it } from "vitest";
import { GENDER_STYLES } from "../../../worker/contract/gender-styles.ts";
import { PERSONAL_COLUMNS } from "../../../worker/rules/personal-data.ts";
import { db } from "../../support/worker/database.ts";
import { createSeries } from "../../support/worker/requests.ts";

describe("the database", () => {
  it("changes and deletes no wording of consent (L-04)", async () => {
    const { slug } = await createSeries();
    await expect(
      db.prepare("UPDATE consent_wordings SET wording = 'x' WHERE series_id = ?1").bind(slug).run(),
    ).rejects.toThrow("append-only");
    await expect(db.prepare("DELETE FROM consent_wordings WHERE series_id = ?1").bind(slug).run()).rejects.toThrow(
      "append-only",
    );
  });

  it("has every column that the list of personal data names", async () => {
    for (const [table, columns] of Object.entries(PERSONAL_COLUMNS)) {
      const { results } = await db
        .prepare("SELECT name FROM pragma_table_info(?1)")
        .bind(table)
        .all<{ name: string }>();
      expect(results.map(({ name }) => name)).toEqual(expect.arrayContaining([...columns]));
    }
  });

  it("ties no wish to a person (L-20)", async () => {
    const { results } = await db
      .prepare("SELECT \"table\" FROM pragma_foreign_key_list('wishes')")
      .all<{ table: string }>();
    expect(results.map(({ table }) => table)).not.toContain("people");
  });

  it("names people neutrally until an owner says otherwise, and knows four styles (A-28)", async () => {
    const { slug } = await createSeries();
    const found = db.prepare("SELECT gender_style FROM series WHERE id = ?1").bind(slug);
    expect(await found.first("gender_style")).toBe("neutral");
    const choose = (style: string) =>
      db.prepare("UPDATE series SET gender_style = ?2 WHERE id = ?1").bind(slug, style).run();
    for (const style of GENDER_STYLES) await choose(style);
    await expect(choose("underscore")).rejects.toThrow("CHECK");
  });

  it("keeps strict tables only", async () => {
    const { results } = await db
      .prepare("SELECT name FROM pragma_table_list WHERE type = 'table' AND strict = 0 AND schema = 'main'")
      .all<{ name: string }>();
    expect(results.map(({ name }) => name).filter((name) => !/^(sqlite|d1|_cf)_/.test(name))).toEqual([]);
  });
});

import { currentLocale, msg, str } from "../../localization.ts";

/** "eine Person", "128 Personen": to stand within a sentence or on a button. */
export function sayPeople(count: number): string {
  if (count === 1) return msg("eine Person", { id: "admin-one-person" });
  const number = new Intl.NumberFormat(currentLocale()).format(count);
  return msg(str`${number} Personen`, { id: "admin-people" });
}

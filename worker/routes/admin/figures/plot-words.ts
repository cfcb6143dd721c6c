import { currentLocale, msg } from "../../../localization.ts";
import type { Shown } from "../../../rules/suppression.ts";

/** A number as the language writes it. */
export const sayNumber = (value: number): string => new Intl.NumberFormat(currentLocale()).format(value);

/** A cell of a table: what is hidden may be small, or large enough to tell a small one. */
export const sayShown = (people: Shown): string =>
  people === null ? msg("verborgen", { id: "figures-hidden" }) : sayNumber(people);

/** A number that stands alone, hidden only while it is small. */
export const saySmall = (people: Shown): string =>
  people === null ? msg("unter 5", { id: "figures-under-five" }) : sayNumber(people);

/** A part of a whole in hundredths. */
export const sayShare = (part: number, whole: number): string =>
  new Intl.NumberFormat(currentLocale(), { style: "percent", maximumFractionDigits: 0 })
    .format(whole > 0 ? part / whole : 0)
    .replace(/[\u00a0\u202f]/g, " ");

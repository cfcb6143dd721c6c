import { currentLocale } from "../../../localization.ts";

const DAY = 86_400_000;

/** "In 17 Tagen.", "Morgen.", "Heute.": how far away an instant is. */
export function countDays(instant: string, now: Date): string {
  const days = Math.round((startOfDay(new Date(instant)) - startOfDay(now)) / DAY);
  const words = new Intl.RelativeTimeFormat(currentLocale(), { numeric: "auto" }).format(days, "day");
  return `${words.charAt(0).toLocaleUpperCase(currentLocale())}${words.slice(1)}.`;
}

const startOfDay = (date: Date) => Math.floor(date.getTime() / DAY) * DAY;

import type { Locale } from "../../worker/contract/locales.ts";

export const ZONES = ["Europe/Berlin", "America/New_York"];

/** Before and after the clocks change in Europe, in spring and in autumn. */
export const INSTANTS = [
  "2027-03-28T00:30:00Z",
  "2027-03-28T09:00:00Z",
  "2027-10-31T00:30:00Z",
  "2027-10-31T09:00:00Z",
];

/** Weekday and date with time, for each zone and instant in turn. */
export const GOLDEN: Record<Locale, string[]> = {
  de: [
    "Sonntag, 28. März | 28. März 2027, 1:30",
    "Sonntag, 28. März | 28. März 2027, 11:00",
    "Sonntag, 31. Oktober | 31. Oktober 2027, 2:30",
    "Sonntag, 31. Oktober | 31. Oktober 2027, 10:00",
    "Samstag, 27. März | 27. März 2027, 20:30",
    "Sonntag, 28. März | 28. März 2027, 5:00",
    "Samstag, 30. Oktober | 30. Oktober 2027, 20:30",
    "Sonntag, 31. Oktober | 31. Oktober 2027, 5:00",
  ],
  "de-simple": [
    "Sonntag, 28. März | 28. März 2027, 1:30",
    "Sonntag, 28. März | 28. März 2027, 11:00",
    "Sonntag, 31. Oktober | 31. Oktober 2027, 2:30",
    "Sonntag, 31. Oktober | 31. Oktober 2027, 10:00",
    "Samstag, 27. März | 27. März 2027, 20:30",
    "Sonntag, 28. März | 28. März 2027, 5:00",
    "Samstag, 30. Oktober | 30. Oktober 2027, 20:30",
    "Sonntag, 31. Oktober | 31. Oktober 2027, 5:00",
  ],
  en: [
    "Sunday 28 March | 28 March 2027, 1:30",
    "Sunday 28 March | 28 March 2027, 11:00",
    "Sunday 31 October | 31 October 2027, 2:30",
    "Sunday 31 October | 31 October 2027, 10:00",
    "Saturday 27 March | 27 March 2027, 20:30",
    "Sunday 28 March | 28 March 2027, 5:00",
    "Saturday 30 October | 30 October 2027, 20:30",
    "Sunday 31 October | 31 October 2027, 5:00",
  ],
  fr: [
    "dimanche 28 mars | 28 mars 2027, 1:30",
    "dimanche 28 mars | 28 mars 2027, 11:00",
    "dimanche 31 octobre | 31 octobre 2027, 2:30",
    "dimanche 31 octobre | 31 octobre 2027, 10:00",
    "samedi 27 mars | 27 mars 2027, 20:30",
    "dimanche 28 mars | 28 mars 2027, 5:00",
    "samedi 30 octobre | 30 octobre 2027, 20:30",
    "dimanche 31 octobre | 31 octobre 2027, 5:00",
  ],
  pl: [
    "niedziela, 28 marca | 28 marca 2027, 1:30",
    "niedziela, 28 marca | 28 marca 2027, 11:00",
    "niedziela, 31 października | 31 października 2027, 2:30",
    "niedziela, 31 października | 31 października 2027, 10:00",
    "sobota, 27 marca | 27 marca 2027, 20:30",
    "niedziela, 28 marca | 28 marca 2027, 5:00",
    "sobota, 30 października | 30 października 2027, 20:30",
    "niedziela, 31 października | 31 października 2027, 5:00",
  ],
  tr: [
    "28 Mart Pazar | 28 Mart 2027, 1:30",
    "28 Mart Pazar | 28 Mart 2027, 11:00",
    "31 Ekim Pazar | 31 Ekim 2027, 2:30",
    "31 Ekim Pazar | 31 Ekim 2027, 10:00",
    "27 Mart Cumartesi | 27 Mart 2027, 20:30",
    "28 Mart Pazar | 28 Mart 2027, 5:00",
    "30 Ekim Cumartesi | 30 Ekim 2027, 20:30",
    "31 Ekim Pazar | 31 Ekim 2027, 5:00",
  ],
  uk: [
    "неділя, 28 березня | 28 березня 2027, 1:30",
    "неділя, 28 березня | 28 березня 2027, 11:00",
    "неділя, 31 жовтня | 31 жовтня 2027, 2:30",
    "неділя, 31 жовтня | 31 жовтня 2027, 10:00",
    "субота, 27 березня | 27 березня 2027, 20:30",
    "неділя, 28 березня | 28 березня 2027, 5:00",
    "субота, 30 жовтня | 30 жовтня 2027, 20:30",
    "неділя, 31 жовтня | 31 жовтня 2027, 5:00",
  ],
  ar: [
    "الأحد، 28 مارس | 28 مارس 2027, 1:30",
    "الأحد، 28 مارس | 28 مارس 2027, 11:00",
    "الأحد، 31 أكتوبر | 31 أكتوبر 2027, 2:30",
    "الأحد، 31 أكتوبر | 31 أكتوبر 2027, 10:00",
    "السبت، 27 مارس | 27 مارس 2027, 20:30",
    "الأحد، 28 مارس | 28 مارس 2027, 5:00",
    "السبت، 30 أكتوبر | 30 أكتوبر 2027, 20:30",
    "الأحد، 31 أكتوبر | 31 أكتوبر 2027, 5:00",
  ],
};

/** Weekday and date with time, as the table has them. ICU's narrow and non-breaking spaces come and go with its versions (I-05). */
export const sayMoment = (words: { weekdayDay: string; date: string; time: string }): string =>
  `${words.weekdayDay} | ${words.date}, ${words.time}`.replace(/[\u00a0\u2009\u202f]/g, " ");

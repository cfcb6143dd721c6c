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

/** A morning on which the clocks of the series have changed, in spring and in autumn, and a night that ends on the next day. */
export const SPANS = [
  { startsAt: "2027-03-28T03:00:00Z", endsAt: "2027-03-28T04:30:00Z" },
  { startsAt: "2027-10-31T09:00:00Z", endsAt: "2027-10-31T10:30:00Z" },
  { startsAt: "2027-11-04T22:00:00Z", endsAt: "2027-11-05T00:30:00Z" },
];

/** Each span on the clocks of the series and, behind the bar, of a visitor in New York. */
export const RANGES: Record<Locale, string[]> = {
  de: [
    "5:00 bis 6:30 Uhr Mitteleuropäische Zeit (MESZ) | Bei Ihnen: Samstag, 27. März, 23:00 bis 28. März, 0:30 Uhr",
    "10:00 bis 11:30 Uhr Mitteleuropäische Zeit (MEZ) | Bei Ihnen: 5:00 bis 6:30 Uhr",
    "23:00 bis 5. November, 1:30 Uhr Mitteleuropäische Zeit (MEZ) | Bei Ihnen: 18:00 bis 20:30 Uhr",
  ],
  "de-simple": [
    "5:00 bis 6:30 Uhr Mitteleuropäische Zeit (MESZ) | Bei Ihnen: Samstag, 27. März, 23:00 bis 28. März, 0:30 Uhr",
    "10:00 bis 11:30 Uhr Mitteleuropäische Zeit (MEZ) | Bei Ihnen: 5:00 bis 6:30 Uhr",
    "23:00 bis 5. November, 1:30 Uhr Mitteleuropäische Zeit (MEZ) | Bei Ihnen: 18:00 bis 20:30 Uhr",
  ],
  en: [
    "5:00 to 6:30 Central European Time (CEST) | Your time: Saturday 27 March, 23:00 to 28 March, 0:30",
    "10:00 to 11:30 Central European Time (CET) | Your time: 5:00 to 6:30",
    "23:00 to 5 November, 1:30 Central European Time (CET) | Your time: 18:00 to 20:30",
  ],
  fr: [
    "5:00 à 6:30 heure d’Europe centrale (UTC+2) | Chez vous : samedi 27 mars, 23:00 à 28 mars, 0:30",
    "10:00 à 11:30 heure d’Europe centrale (UTC+1) | Chez vous : 5:00 à 6:30",
    "23:00 à 5 novembre, 1:30 heure d’Europe centrale (UTC+1) | Chez vous : 18:00 à 20:30",
  ],
  pl: [
    "od 5:00 do 6:30 czas środkowoeuropejski (CEST) | Czas na tym urządzeniu: sobota, 27 marca, od 23:00 do 28 marca, 0:30",
    "od 10:00 do 11:30 czas środkowoeuropejski (CET) | Czas na tym urządzeniu: od 5:00 do 6:30",
    "od 23:00 do 5 listopada, 1:30 czas środkowoeuropejski (CET) | Czas na tym urządzeniu: od 18:00 do 20:30",
  ],
  tr: [
    "5:00 ile 6:30 arası Orta Avrupa Saati (GMT+2) | Sizin saatinize göre: 27 Mart Cumartesi, 23:00 ile 28 Mart, 0:30 arası",
    "10:00 ile 11:30 arası Orta Avrupa Saati (GMT+1) | Sizin saatinize göre: 5:00 ile 6:30 arası",
    "23:00 ile 5 Kasım, 1:30 arası Orta Avrupa Saati (GMT+1) | Sizin saatinize göre: 18:00 ile 20:30 arası",
  ],
  uk: [
    "з 5:00 до 6:30 за центральноєвропейським часом (GMT+2) | За Вашим часом: субота, 27 березня, з 23:00 до 28 березня, 0:30",
    "з 10:00 до 11:30 за центральноєвропейським часом (GMT+1) | За Вашим часом: з 5:00 до 6:30",
    "з 23:00 до 5 листопада, 1:30 за центральноєвропейським часом (GMT+1) | За Вашим часом: з 18:00 до 20:30",
  ],
  ar: [
    "من 5:00 إلى 6:30 توقيت وسط أوروبا (غرينتش+2) | بتوقيتكم: السبت، 27 مارس، من 23:00 إلى 28 مارس، 0:30",
    "من 10:00 إلى 11:30 توقيت وسط أوروبا (غرينتش+1) | بتوقيتكم: من 5:00 إلى 6:30",
    "من 23:00 إلى 5 نوفمبر، 1:30 توقيت وسط أوروبا (غرينتش+1) | بتوقيتكم: من 18:00 إلى 20:30",
  ],
};

import { afterEach, beforeEach, expect, test, vi } from "vitest";
import "../../widget/opendata-events.ts";
import { LOCALES, type Locale } from "../../worker/contract/locales.ts";
import { buildAnswer, buildSession, find, mockApi, setZone, showTag } from "./page.ts";

beforeEach(() => setZone("America/New_York"));
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
  document.body.innerHTML = "";
});

/** A morning on which the clocks of the series have changed, in spring and in autumn, and a night that ends on the next day. */
const SPANS = [
  { startsAt: "2027-03-28T03:00:00Z", endsAt: "2027-03-28T04:30:00Z" },
  { startsAt: "2027-10-31T09:00:00Z", endsAt: "2027-10-31T10:30:00Z" },
  { startsAt: "2027-11-04T22:00:00Z", endsAt: "2027-11-05T00:30:00Z" },
];

const GOLDEN: Record<Locale, string[]> = {
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
    "5:00 to 6:30 Central European Time (CEST) | Where you are: Saturday 27 March, 23:00 to 28 March, 0:30",
    "10:00 to 11:30 Central European Time (CET) | Where you are: 5:00 to 6:30",
    "23:00 to 5 November, 1:30 Central European Time (CET) | Where you are: 18:00 to 20:30",
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

test.each(LOCALES)(
  "a time from start to end in %s, on the clocks of the series and on the visitor's",
  async (locale) => {
    const said: string[] = [];
    for (const span of SPANS) {
      document.documentElement.lang = locale;
      mockApi(buildAnswer([buildSession(span)]));
      const line = (await find(showTag(), ".facts li")) as HTMLElement;
      said.push(line.innerText.replace(/[\u00a0\u2009\u202f]/g, " ").replace("\n", " | "));
    }
    expect(said).toEqual(GOLDEN[locale]);
  },
);

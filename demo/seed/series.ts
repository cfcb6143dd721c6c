import type { Text } from "./shapes.ts";

/** The series of the demo. Contact and imprint are placeholders. */
export const series = {
  id: "series-open-data-in-kommunen",
  slug: "open-data-in-kommunen",
  lang: "de",
  languages: ["de", "de-simple", "en", "fr", "pl", "tr", "uk", "ar"],
  timeZone: "Europe/Berlin",
  title: { de: "Open Data in Kommunen", en: "Open data in municipalities" } satisfies Text,
  summary: {
    de: "Mehrmals im Jahr sprechen Menschen aus Städten, Gemeinden und Landkreisen 90 Minuten lang über offene Daten aus der Verwaltung: zwei Beispiele aus der Praxis, danach viel Zeit für Ihre Fragen. Online und kostenfrei.",
    en: "Several times a year, people from German cities, towns and districts talk for 90 minutes about open administrative data: two examples from practice, then plenty of time for your questions. Online and free of charge.",
  } satisfies Text,
  organisers: [
    { name: "Bertelsmann Stiftung", url: null, logo: null, role: "organiser" },
    { name: "Deutsches Institut für Urbanistik", url: null, logo: null, role: "partner" },
  ],
  contact: { name: "Kim Musterfeld", email: "reihe@example.org" },
  /** A picture of ours, by its path. */
  imageUrl: "/demo/series.svg",
  imageAlt: {
    de: "Zeichnung einer Stadt: Häuser, Menschen zu Fuß, ein Paar und ein Auto, darüber viele Punkte, die dünne Linien verbinden",
    en: "Drawing of a city: houses, people on foot, a couple and a car, and above them many dots joined by thin lines",
  } satisfies Text,
  imprint: {
    de: "Beispiel-Impressum: Reihe Open Data in Kommunen, Musterstraße 1, 12345 Beispielhausen, reihe@example.org. Bitte ersetzen Sie diesen Text durch Ihre eigenen Angaben.",
    en: "Example imprint: Open data in municipalities, Musterstraße 1, 12345 Beispielhausen, Germany, reihe@example.org. Please put your own details here.",
  } satisfies Text,
  controllers: ["Bertelsmann Stiftung", "Deutsches Institut für Urbanistik"],
  recipients: { de: ["Cloudflare, Inc. (Betrieb)"], en: ["Cloudflare, Inc. (hosting)"] },
};

/** The one question of the form. Its options are a scale, from new to expert. */
export const knowledge = {
  id: "question-knowledge",
  kind: "scale",
  label: {
    de: "Wie gut kennen Sie sich mit offenen Verwaltungsdaten aus?",
    en: "How well do you know open administrative data?",
  } satisfies Text,
  options: [
    { value: "1", label: { de: "Das Thema ist neu für mich", en: "The topic is new to me" } },
    { value: "2", label: { de: "Ich habe davon gehört und mich eingelesen", en: "I have heard and read about it" } },
    { value: "3", label: { de: "Ich habe erste Erfahrungen gesammelt", en: "I have some first experience" } },
    { value: "4", label: { de: "Ich arbeite regelmäßig damit", en: "I work with it regularly" } },
    { value: "5", label: { de: "Ich berate andere dazu", en: "I advise others on it" } },
  ] satisfies { value: string; label: Text }[],
};

/** The wording of the one consent, recorded word for word with each that is given. */
export const consentWording: Text = {
  de: "Informieren Sie mich per E-Mail über künftige Termine dieser Reihe. Das ist freiwillig und unabhängig von einer Anmeldung. Ich kann die Nachrichten jederzeit mit einem Klick abbestellen.",
  en: "Tell me by e-mail about future dates of this series. This is voluntary and does not depend on a sign-up for a session. I can unsubscribe at any time with one click.",
};

/** Topics that were asked for. */
export const wishes = [
  {
    id: "wish-licences",
    text: "Rechtliche Fragen: Welche Lizenz passt zu welchen Daten?",
    status: "own-session",
    votes: 21,
    session: "session-full",
  },
  {
    id: "wish-small-towns",
    text: "Wie gelingt der Einstieg in kleinen Gemeinden mit wenig Personal?",
    status: "planned",
    votes: 14,
    session: null,
  },
  {
    id: "wish-automation",
    text: "Daten ohne Handarbeit aktuell halten",
    status: "open",
    votes: 9,
    session: null,
  },
];

import type { Session } from "./shapes.ts";

const zoom = { kind: "online", platform: "Zoom" } as const;
const thursday = { weekday: 4, starts: "10:00", ends: "11:30" } as const;

/** Coming sessions, one for each case, all marked as examples in their text. They are placed relative to today. */
export const exampleSessions: Session[] = [
  {
    id: "session-open",
    when: { daysAhead: 14, ...thursday },
    state: "published",
    title: {
      de: "Erst fragen, dann öffnen: Daten, die vor Ort gebraucht werden",
      en: "Ask first, then open: data that people need locally",
    },
    summary: {
      de: "Beispieltermin: Zwei Kommunen berichten, wie sie mit Vereinen, Schulen und Betrieben herausgefunden haben, welche Daten fehlen, und was sie daraufhin zuerst veröffentlicht haben.",
      en: "Example: two municipalities tell how clubs, schools and businesses helped them find out which data is missing, and what they published first.",
    },
    level: "beginner",
    place: zoom,
    speakers: ["speaker-sonnfeld", "speaker-tarhan"],
    capacity: 100,
    hasAgenda: true,
    confirmed: 6,
  },
  {
    id: "session-topic-follows",
    when: { daysAhead: 49, ...thursday },
    state: "published",
    title: null,
    summary: {
      de: "Beispieltermin: Der Tag steht fest, über das Thema stimmt die Runde noch ab.",
      en: "Example: the day is fixed, the topic is still being chosen by the participants.",
    },
    level: null,
    place: zoom,
    speakers: [],
    capacity: 100,
    hasAgenda: false,
  },
  {
    id: "session-full",
    when: { daysAhead: 70, ...thursday },
    state: "published",
    title: {
      de: "Lizenzen ohne Kopfzerbrechen: Wer darf was mit unseren Daten?",
      en: "Licences without headaches: who may do what with our data?",
    },
    summary: {
      de: "Beispieltermin: Die rechtliche Seite, verständlich erklärt. Dieses Thema wurde aus der Runde gewünscht.",
      en: "Example: the legal side in plain words. The participants asked for this topic.",
    },
    level: "intermediate",
    place: zoom,
    speakers: ["speaker-brandes"],
    capacity: 12,
    hasAgenda: true,
    confirmed: 12,
    waiting: 2,
  },
  {
    id: "session-moved",
    when: { daysAhead: 105, ...thursday },
    state: "published",
    title: {
      de: "Aus der Tabelle ins Portal: veröffentlichen ohne Handarbeit",
      en: "From spreadsheet to portal: publishing without manual work",
    },
    summary: {
      de: "Beispieltermin: Wie eine kleine Gemeinde ihre Daten automatisch aktuell hält. Der Termin wurde um eine Woche verlegt.",
      en: "Example: how a small municipality keeps its data up to date automatically. The session was moved by a week.",
    },
    level: "intermediate",
    place: zoom,
    speakers: ["speaker-voss"],
    capacity: 100,
    hasAgenda: true,
    movedByDays: 7,
  },
  {
    id: "session-on-site",
    when: { daysAhead: 140, weekday: 4, starts: "09:30", ends: "16:00" },
    state: "published",
    title: {
      de: "Barcamp: ein Tag, dessen Programm Sie mitbringen",
      en: "Barcamp: a day whose programme you bring along",
    },
    summary: {
      de: "Beispieltermin: Einmal im Jahr trifft sich die Runde vor Ort. Die Themen schlagen die Teilnehmenden am Morgen selbst vor.",
      en: "Example: once a year the participants meet in person and suggest the topics themselves in the morning.",
    },
    level: null,
    place: { kind: "onsite", name: "Haus am Markt", address: "Marktplatz 1, 12345 Beispielhausen" },
    speakers: [],
    capacity: 10,
    hasAgenda: false,
    confirmed: 8,
  },
  {
    id: "session-cancelled",
    when: { daysAhead: 175, ...thursday },
    state: "cancelled",
    title: { de: "Haushaltsdaten lesen und erklären", en: "Reading and explaining budget data" },
    summary: {
      de: "Beispieltermin: Dieser Termin fällt aus, ein Ersatz wird gesucht.",
      en: "Example: this session will not take place, a replacement is being sought.",
    },
    level: "beginner",
    place: zoom,
    speakers: [],
    capacity: 100,
    hasAgenda: false,
  },
];

import type { Speaker } from "./shapes.ts";

/** Who spoke in 2021, and invented people for the examples. */
export const speakers: Speaker[] = [
  {
    id: "speaker-acimovic",
    name: "Ivan Aćimović",
    role: { de: "Leitung Modellprojekt Smart City", en: "Head of the Smart City model project" },
    organisation: "Stadt Freiburg",
    bio: {
      de: "Leitet das Smart-City-Modellprojekt und lehrt an den Hochschulen für öffentliche Verwaltung in Kehl und Ludwigsburg.",
      en: "Leads the Smart City model project and teaches at the universities of public administration in Kehl and Ludwigsburg.",
    },
  },
  {
    id: "speaker-hense",
    name: "Sven Hense",
    role: { de: "Leitung IT-Anwendungen und Digitalisierung", en: "Head of IT applications and digitalisation" },
    organisation: "Stadt Bonn",
    bio: {
      de: "Beschäftigt sich seit 2012 mit offenen Daten und verantwortet IT-Anwendungen und Digitalisierung.",
      en: "Has worked on open data since 2012 and is responsible for IT applications and digitalisation.",
    },
  },
  {
    id: "speaker-arndt",
    name: "Claus Arndt",
    role: {
      de: "Beigeordneter für Inneres, Soziales und Digitalisierung",
      en: "Deputy mayor for internal services, social affairs and digitalisation",
    },
    organisation: "Stadt Moers",
    bio: {
      de: "Hat 2012 die Open-Data-Aktivitäten in Moers begonnen, zunächst als Leiter der Digitalisierung.",
      en: "Started the open data activities of Moers in 2012, at first as head of digitalisation.",
    },
  },
  {
    id: "speaker-manz",
    name: "Sabine Manz",
    role: { de: "Open-Data-Team", en: "Open data team" },
    organisation: "Landeshauptstadt Düsseldorf",
    bio: {
      de: "Gehört seit 2017 zum Open-Data-Team und betreut das Datenportal der Stadt.",
      en: "Has been on the open data team since 2017 and runs the city's data portal.",
    },
  },
  {
    id: "speaker-sonnfeld",
    name: "Mira Sonnfeld",
    role: { de: "Datenkoordination", en: "Data coordination" },
    organisation: "Stadt Beispielhausen",
    bio: {
      de: "Hat in drei Stadtteilen gefragt, welche Zahlen im Alltag fehlen, und betreut seitdem das Datenportal der Stadt.",
      en: "Asked in three quarters which figures people miss in everyday life, and has run the town's data portal since.",
    },
  },
  {
    id: "speaker-tarhan",
    name: "Jonas Tarhan",
    role: { de: "Leitung Digitales", en: "Head of digital services" },
    organisation: "Landkreis Musterau",
    bio: {
      de: "Bringt elf kleine Gemeinden in einem gemeinsamen Portal zusammen, damit niemand doppelt arbeitet.",
      en: "Brings eleven small municipalities together in one portal, so that nobody does the work twice.",
    },
  },
  {
    id: "speaker-brandes",
    name: "Aylin Brandes",
    role: { de: "Rechtsamt", en: "Legal office" },
    organisation: "Stadt Musterstadt",
    bio: {
      de: "Prüft Verträge und Nutzungsrechte, bevor Daten veröffentlicht werden.",
      en: "Examines contracts and rights of use before data is published.",
    },
  },
  {
    id: "speaker-voss",
    name: "Hanne Voss",
    role: { de: "Geoinformation", en: "Geoinformation" },
    organisation: "Gemeinde Musterdorf",
    bio: {
      de: "Lässt das Portal jede Nacht von selbst aktualisieren.",
      en: "Lets the portal update itself every night.",
    },
  },
];

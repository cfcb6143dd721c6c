import type { Session } from "./shapes.ts";

/** Addresses for examples, which lead to no file: what a session leaves behind is linked by `https` alone. */
const files = "https://example.org/open-data-in-kommunen/";
const zoom = { kind: "online", platform: "Zoom" } as const;

/** The first two sessions of the series. */
export const pastSessions: Session[] = [
  {
    id: "session-2021-10",
    when: { date: "2021-10-05", starts: "10:00", ends: "11:30" },
    state: "published",
    title: {
      de: "Auftakt: Wo Kommunen bei offenen Daten stehen",
      en: "Kick-off: where municipalities stand with open data",
    },
    summary: {
      de: "Der Auftakt der Reihe gemeinsam mit dem Difu: Freiburg und Bonn berichteten, 60 Menschen waren dabei.",
      en: "The first session of the series, together with Difu: Freiburg and Bonn reported, 60 people took part.",
    },
    level: null,
    place: zoom,
    speakers: ["speaker-acimovic", "speaker-hense"],
    capacity: null,
    hasAgenda: true,
    materials: [
      {
        kind: "text",
        title: { de: "Zusammenfassung (PDF)", en: "Summary (PDF)" },
        url: `${files}2021-10/zusammenfassung.pdf`,
      },
      {
        kind: "slides",
        title: { de: "Vorträge aus Freiburg und Bonn (PDF)", en: "Talks from Freiburg and Bonn (PDF)" },
        url: `${files}2021-10/folien.pdf`,
      },
    ],
  },
  {
    id: "session-2021-12",
    when: { date: "2021-12-02", starts: "10:00", ends: "11:30" },
    state: "published",
    title: { de: "Wie Fachämter zu Datengebenden werden", en: "How departments become data providers" },
    summary: {
      de: "Wie lassen sich Ämter dafür gewinnen, ihre Daten bereitzustellen? Es ging nicht um das Recht, sondern um den Weg zu denen, die über die Daten verfügen.",
      en: "How can departments be won over to provide their data? Not the legal side, but how to approach those who hold it.",
    },
    level: null,
    place: zoom,
    speakers: ["speaker-arndt", "speaker-manz"],
    capacity: null,
    hasAgenda: true,
    materials: [
      {
        kind: "text",
        title: { de: "Zusammenfassung (PDF)", en: "Summary (PDF)" },
        url: `${files}2021-12/zusammenfassung.pdf`,
      },
      {
        kind: "slides",
        title: {
          de: "Vorträge aus Moers und Düsseldorf (PDF)",
          en: "Talks from Moers and Düsseldorf (PDF)",
        },
        url: `${files}2021-12/folien.pdf`,
      },
    ],
  },
];

import type { Session } from "./shapes.ts";
import { addMinutes } from "./times.ts";

/** The course of a session of 90 minutes: people meet, each speaker has a quarter of an hour, the rest is theirs. */
export function buildAgenda(session: Session, startsAt: string): object[] {
  if (!session.hasAgenda) return [];
  const inputs = session.speakers.map((speaker, index) => ({
    startsAt: addMinutes(startsAt, 15 * (index + 1)),
    kind: "input",
    title: inputTitles[session.speakers.length === 1 ? 2 : index],
    speakerIds: [speaker],
  }));
  return [
    {
      startsAt,
      kind: "networking",
      title: { de: "Ankommen und vernetzen", en: "Arriving and networking" },
      speakerIds: [],
    },
    ...inputs,
    {
      startsAt: addMinutes(startsAt, 15 * (inputs.length + 1)),
      kind: "discussion",
      title: { de: "Ihre Fragen, gemeinsames Gespräch", en: "Your questions, discussion" },
      speakerIds: [],
    },
  ];
}

const inputTitles = [
  { de: "Erster Impuls", en: "First input" },
  { de: "Zweiter Impuls", en: "Second input" },
  { de: "Impuls aus der Praxis", en: "Input from practice" },
];

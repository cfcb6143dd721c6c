/** A text of the organisers in the languages of the demo. */
export interface Text {
  de: string;
  en: string;
}

/** A speaker of the demo. */
export interface Speaker {
  id: string;
  name: string;
  role: Text;
  organisation: string;
  bio: Text;
}

/** When an example session takes place: so many days from today, then on to the next such weekday (1 is Monday). */
export interface Slot {
  daysAhead: number;
  weekday: number;
  starts: string;
  ends: string;
}

/** What a past session of the demo left behind. */
export interface Material {
  kind: "text" | "slides";
  title: Text;
  url: string;
}

/** A session of the demo: at a day that has been, or in a slot relative to today. */
export interface Session {
  id: string;
  when: { date: string; starts: string; ends: string } | Slot;
  state: "published" | "cancelled";
  title: Text | null;
  summary: Text | null;
  level: "beginner" | "intermediate" | "advanced" | null;
  place: { kind: "online"; platform: string } | { kind: "onsite"; name: string; address: string };
  /** In the order of their inputs. */
  speakers: string[];
  capacity: number | null;
  /** Whether the course of the 90 minutes is known: with it, each speaker has an input of 15 minutes. */
  hasAgenda: boolean;
  /** Set where the session was moved: by so many days. */
  movedByDays?: number;
  /** How many invented people hold a seat, and how many wait. */
  confirmed?: number;
  waiting?: number;
  /** In the order in which they are listed. */
  materials?: Material[];
}

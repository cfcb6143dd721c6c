import { ROLES, type Role } from "../contract/roles.ts";
import type { LocalText } from "./local-text.ts";

/** Whether a role is enough for what asks for another: each may do what those before it may. */
export const isEnough = (role: Role, needed: Role): boolean => ROLES.indexOf(role) >= ROLES.indexOf(needed);

/** Somebody who works on a series: signed in, or by a token. */
export interface Actor {
  kind: "organiser" | "token";
  id: string;
  /** The address of an organiser, the name of a token. */
  name: string;
}

/** What lies before an organiser who may be here: the series, and what they may do in it. */
export interface Desk {
  series: DeskSeries;
  role: Role;
  organiser: SignedIn | null;
}

/** The series of a desk. */
export interface DeskSeries {
  id: string;
  slug: string;
  title: LocalText;
  lang: string;
  /** Tags of the languages that it offers, its own first. */
  languages: string[];
  timeZone: string;
  contactEmail: string;
  /** Whether visitors see it. */
  open: boolean;
}

/** An organiser who is signed in, with all their series. */
export interface SignedIn {
  id: string;
  email: string;
  name: string | null;
  locale: string;
  sessionId: string;
  lastUsedAt: string;
  series: (DeskSeries & { role: Role })[];
}

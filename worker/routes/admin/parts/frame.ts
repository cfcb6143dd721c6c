import { msg } from "../../../localization.ts";

/** What the frame of an admin page knows. */
export interface AdminFrame {
  /** Who is signed in; `null` where nobody is. */
  organiser: { email: string; name: string | null } | null;
  role: "owner" | "editor" | "viewer";
  series: { slug: string; title: string };
  /** Other series of the same organiser, to switch to. */
  others: { slug: string; title: string }[];
  /** The address of the page, to come back to. */
  here: string;
}

/** A place to go to, and what it is called. */
export interface Destination {
  href: string;
  label: string;
}

/** The rooms of the admin, the overview first. */
export type Room = "overview" | "sessions" | "registrations" | "mailings" | "figures" | "settings";

const ROOMS: Room[] = ["overview", "sessions", "registrations", "mailings", "figures", "settings"];

/** Co-organisers see counts only (G-13). */
const VIEWER_ROOMS: Room[] = ["overview", "figures"];

/** The rooms a role may enter, in the order of the navigation. */
export const listRooms = (role: AdminFrame["role"]): Room[] => (role === "viewer" ? VIEWER_ROOMS : ROOMS);

/** The address of a room, `/admin/{slug}/{room}`; the overview stands at the series itself. */
export const roomAddress = (slug: string, room: Room): string =>
  `/admin/${encodeURIComponent(slug)}${room === "overview" ? "" : `/${room}`}`;

/** What a room is called. */
export function nameRoom(room: Room): string {
  switch (room) {
    case "overview":
      return msg("Übersicht", { id: "admin-room-overview" });
    case "sessions":
      return msg("Termine", { id: "admin-room-sessions" });
    case "registrations":
      return msg("Anmeldungen", { id: "admin-room-registrations" });
    case "mailings":
      return msg("Nachrichten", { id: "admin-room-mailings" });
    case "figures":
      return msg("Auswertung", { id: "admin-room-figures" });
    case "settings":
      return msg("Einstellungen", { id: "admin-room-settings" });
  }
}

/** What a role is called. */
export function nameRole(role: AdminFrame["role"]): string {
  switch (role) {
    case "owner":
      return msg("Leitung", { id: "admin-role-owner" });
    case "editor":
      return msg("Redaktion", { id: "admin-role-editor" });
    case "viewer":
      return msg("Einsicht in Zahlen", { id: "admin-role-viewer" });
  }
}

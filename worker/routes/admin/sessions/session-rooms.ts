import { adminPaths } from "../../../contract/admin-paths.ts";
import { msg } from "../../../localization.ts";

/** The pages of the room of sessions: dates, who speaks, what is wished for. */
export const sessionRooms = (slug: string, current: "sessions" | "speakers" | "wishes") => [
  {
    href: adminPaths.desk(slug, "sessions"),
    label: msg("Termine", { id: "admin-room-sessions" }),
    current: current === "sessions",
  },
  {
    href: adminPaths.desk(slug, "speakers"),
    label: msg("Vortragende", { id: "admin-speakers" }),
    current: current === "speakers",
  },
  {
    href: adminPaths.desk(slug, "wishes"),
    label: msg("Wünsche", { id: "admin-wishes" }),
    current: current === "wishes",
  },
];

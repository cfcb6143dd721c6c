import { adminPaths } from "../../../contract/admin-paths.ts";
import { msg } from "../../../localization.ts";

/** The pages of the room of messages. */
export const mailingRooms = (slug: string, current: "plan" | "sent" | "undeliverable") => [
  {
    href: adminPaths.desk(slug, "mailings"),
    label: msg("Was wann hinausgeht", { id: "admin-outgoing" }),
    current: current === "plan",
  },
  {
    href: adminPaths.desk(slug, "mailings", "sent"),
    label: msg("Alle Sendungen", { id: "mailing-all" }),
    current: current === "sent",
  },
  {
    href: adminPaths.desk(slug, "mailings", "undeliverable"),
    label: msg("Nicht zugestellt", { id: "mailing-undeliverable-room" }),
    current: current === "undeliverable",
  },
];

import { adminPaths } from "../../../contract/admin-paths.ts";
import { msg } from "../../../localization.ts";

/** The pages of the room of registrations: who comes, who hears of future dates, and lists to take out and bring in. */
export const registrationRooms = (slug: string, current: "registrations" | "subscribers" | "exports" | "imports") => [
  {
    href: adminPaths.desk(slug, "registrations"),
    label: msg("Anmeldungen", { id: "admin-room-registrations" }),
    current: current === "registrations",
  },
  {
    href: adminPaths.desk(slug, "subscribers"),
    label: msg("Verteiler", { id: "reg-room-subscribers" }),
    current: current === "subscribers",
  },
  {
    href: adminPaths.desk(slug, "exports"),
    label: msg("Herunterladen", { id: "reg-room-exports" }),
    current: current === "exports",
  },
  {
    href: adminPaths.desk(slug, "imports"),
    label: msg("Einlesen", { id: "reg-room-imports" }),
    current: current === "imports",
  },
];

import { adminPaths } from "../../../contract/admin-paths.ts";
import { msg } from "../../../localization.ts";

/** The pages of the room of figures: the picture of the series, and what people answered. */
export const figureRooms = (slug: string, current: "figures" | "surveys") => [
  {
    href: adminPaths.desk(slug, "figures"),
    label: msg("Zahlen", { id: "fig-room-figures" }),
    current: current === "figures",
  },
  {
    href: adminPaths.desk(slug, "surveys"),
    label: msg("Umfragen", { id: "fig-surveys" }),
    current: current === "surveys",
  },
];

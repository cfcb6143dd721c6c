import { series } from "./series.ts";
import { formatInsert } from "./sql.ts";

/** The host pages as a partner of the series: their origin depends on the port of this start. */
export const formatPartner = (origin: string): string =>
  formatInsert("partners", { series_id: series.id, origin, name: "Beispielseiten", allowed: 1 });

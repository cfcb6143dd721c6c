import { msg } from "../../../localization.ts";

/** A partner as people name it: the host, or that it is our own page. */
export function namePartner(origin: string, publicUrl: string): string {
  if (origin === new URL(publicUrl).origin) return msg("eigene Seite der Reihe", { id: "figures-own-page" });
  return URL.canParse(origin) ? new URL(origin).host : origin;
}

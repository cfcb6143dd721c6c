import type { Session } from "./contract/series-answer.ts";
import { msg, str } from "./localization.ts";

/** "online per Zoom", or "vor Ort:" with name and address of the house; made to follow the times after a comma. */
export function describePlace(place: Session["place"]): string {
  if (place.kind === "onsite") {
    const where = [place.name, place.address].filter(Boolean).join(", ");
    return msg(str`vor Ort: ${where}`, { id: "place-onsite" });
  }
  return place.platform
    ? msg(str`online per ${place.platform}`, { id: "place-online" })
    : msg("online", { id: "place-online-only" });
}

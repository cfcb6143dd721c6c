import type { MyChange } from "../../../actions/link-pages.ts";

/** Everything that can be done on `/my`. */
const ACTIONS: readonly string[] = [
  "correct",
  "cancel",
  "change",
  "vote",
  "unsubscribe",
  "send-fresh-link",
  "erase",
] satisfies MyChange["action"][];

/** The word after `?done=` in the address, if it is one of ours. */
export const findDone = (word: string | undefined): MyChange["action"] | null =>
  word !== undefined && ACTIONS.includes(word) ? (word as MyChange["action"]) : null;

/** What a posted form asks for; null where it is nothing that the page offers. */
export function parseMyChange(values: Record<string, string>): MyChange | null {
  const { registration = "", session = "", wish = "", givenName = "", familyName = "" } = values;
  const { organisation = "", role = "" } = values;
  switch (values.action) {
    case "correct":
      return { action: "correct", givenName, familyName, organisation, role };
    case "cancel":
      return registration ? { action: "cancel", registration } : null;
    case "change":
      return registration && session ? { action: "change", registration, session } : null;
    case "vote":
      return wish ? { action: "vote", wish, vote: values.vote === "1" } : null;
    case "unsubscribe":
    case "send-fresh-link":
    case "erase":
      return { action: values.action };
    default:
      return null;
  }
}

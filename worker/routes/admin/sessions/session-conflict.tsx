/** @jsxImportSource hono/jsx */
import type { LastEditor } from "../../../actions/read-audit-log.ts";
import { formatMoment } from "../../../dates.ts";
import type { SpeakerName } from "../../../db/speakers.ts";
import { Conflict } from "../parts/conflict.tsx";
import { sessionLabels } from "./session-labels.ts";

interface SessionConflictProps {
  typed: Record<string, string>;
  saved: Record<string, string>;
  speakers: SpeakerName[];
  by: LastEditor | null;
  timeZone: string;
}

/** What two organisers wrote into the same session, field by field. */
export const SessionConflict = ({ typed, saved, speakers, by, timeZone }: SessionConflictProps) => {
  const labels = sessionLabels({ ...saved, ...typed });
  const fields = [...new Set([...Object.keys(saved), ...Object.keys(typed)])];
  const theirs = fields
    .filter((field) => (saved[field] ?? "") !== (typed[field] ?? ""))
    .flatMap((field) => {
      const label = findLabel(labels, field);
      if (!label) return [];
      return [{ label, mine: say(typed[field], speakers), saved: say(saved[field], speakers) }];
    });
  return <Conflict theirs={theirs} by={by?.name ?? null} at={by ? formatMoment(by.at, timeZone) : ""} />;
};

/** `title.en` is the English of `title`. */
function findLabel(labels: ReturnType<typeof sessionLabels>, field: string): string | null {
  const found = labels[field] ?? labels[field.replace(/\.[a-z]{2}$/, "")];
  if (!found) return null;
  const label = typeof found === "string" ? found : found.label;
  return labels[field] ? label : `${label} (${field.slice(-2)})`;
}

/** Names instead of ids. */
const say = (value: string | undefined, speakers: SpeakerName[]): string =>
  speakers.find(({ id }) => id === value)?.name ?? (value === "1" ? "✓" : (value ?? ""));

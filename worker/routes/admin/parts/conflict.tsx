/** @jsxImportSource hono/jsx */
import { msg, str } from "../../../localization.ts";
import { Alert } from "../../pages/error-summary.tsx";
import { Table } from "./table.tsx";

interface ConflictProps {
  /** What differs: what was typed here, and what the other one saved. */
  theirs: { label: string; mine: string; saved: string }[];
  /** Who saved meanwhile, where that is known. */
  by: string | null;
  /** When, in words. */
  at: string;
}

/** Two organisers edited the same: both versions side by side, above the form that keeps what was typed. */
export const Conflict = ({ theirs, by, at }: ConflictProps) => (
  <Alert id="conflict" title={msg("Inzwischen hat jemand anderes gespeichert", { id: "admin-conflict-title" })}>
    <p>
      {by
        ? msg(str`${by} hat gespeichert: ${at}.`, { id: "admin-conflict-by" })
        : msg(str`Gespeichert wurde: ${at}.`, { id: "admin-conflict-at" })}{" "}
      {msg(
        "Ihre Eingaben stehen unten im Formular und sind noch nicht gespeichert. Gleichen Sie ab und speichern Sie dann noch einmal.",
        { id: "admin-conflict-text" },
      )}
    </p>
    <Table
      caption={msg("Was sich unterscheidet", { id: "admin-conflict-caption" })}
      columns={[
        { label: msg("Angabe", { id: "admin-conflict-field" }) },
        { label: msg("Gespeichert", { id: "admin-conflict-saved" }) },
        { label: msg("Von Ihnen eingegeben", { id: "admin-conflict-mine" }) },
      ]}
      rows={theirs.map(({ label, mine, saved }) => ({ key: label, cells: [label, shown(saved), shown(mine)] }))}
      empty={<p>{msg("Ihre Eingaben sind dieselben.", { id: "admin-conflict-same" })}</p>}
    />
  </Alert>
);

const shown = (value: string): string => value || msg("leer", { id: "admin-conflict-empty" });

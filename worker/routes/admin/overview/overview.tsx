/** @jsxImportSource hono/jsx */
import type { SessionItem } from "../../../actions/read-sessions.ts";
import { adminPaths } from "../../../contract/admin-paths.ts";
import { formatTimes } from "../../../dates.ts";
import { msg } from "../../../localization.ts";
import type { Desk } from "../../../rules/desk.ts";
import { AdminDate, type AdminFrame, AdminPage, Empty, LinkButton, Numbers } from "../parts/index.ts";
import { titleOf } from "../sessions/session-words.ts";

interface OverviewPageProps {
  frame: AdminFrame;
  desk: Desk;
  next: SessionItem | null;
}

/** The coming session at a glance. */
export const OverviewPage = ({ frame, desk, next }: OverviewPageProps) => (
  <AdminPage frame={frame} room="overview" title={msg("Übersicht", { id: "admin-room-overview" })} quiet>
    {next ? (
      <AdminDate instant={next.startsAt} timeZone={desk.series.timeZone} title={titleOf(next, desk.series.lang)}>
        <p class="pg-lead">{formatTimes(next, desk.series.timeZone)}</p>
        <Numbers
          items={[
            { value: next.seatsTaken, label: msg("bestätigt", { id: "admin-confirmed" }) },
            { value: next.unconfirmed, label: msg("noch unbestätigt", { id: "admin-unconfirmed" }) },
            { value: next.waiting, label: msg("auf der Warteliste", { id: "admin-waiting" }) },
          ]}
        />
        {desk.role !== "viewer" && (
          <LinkButton primary href={adminPaths.desk(desk.series.slug, "sessions", next.id)}>
            {msg("Termin bearbeiten", { id: "admin-edit-session" })}
          </LinkButton>
        )}
      </AdminDate>
    ) : (
      <Empty>{msg("Zurzeit ist kein Termin geplant.", { id: "admin-sessions-none" })}</Empty>
    )}
  </AdminPage>
);

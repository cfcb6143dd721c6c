/** @jsxImportSource hono/jsx */
import type { Page } from "../../../actions/paging.ts";
import { adminPaths } from "../../../contract/admin-paths.ts";
import type { UndeliverableMail } from "../../../db/undeliverable-mails.ts";
import { msg } from "../../../localization.ts";
import type { DeskSeries } from "../../../rules/desk.ts";
import { type AdminFrame, AdminPage } from "../parts/index.ts";
import { mailingRooms } from "./mailing-rooms.ts";
import { UndeliverableTable } from "./undeliverable-table.tsx";

interface UndeliverablePageProps {
  frame: AdminFrame;
  series: DeskSeries;
  page: Page<UndeliverableMail>;
  isFirst: boolean;
  done: string | null;
}

/** All mails of the series that did not arrive, single ones too. */
export const UndeliverablePage = ({ frame, series, page, isFirst, done }: UndeliverablePageProps) => (
  <AdminPage
    frame={frame}
    room="mailings"
    title={msg("Nicht zugestellt", { id: "mailing-undeliverable-room" })}
    lead={msg("Wir haben es zwei Tage lang versucht, oder der Mailserver hat endgültig abgelehnt.", {
      id: "mailing-undeliverable-lead",
    })}
    sub={mailingRooms(series.slug, "undeliverable")}
    done={done}
    wide
  >
    <UndeliverableTable
      series={series}
      page={page}
      isFirst={isFirst}
      here={adminPaths.desk(series.slug, "mailings", "undeliverable")}
      mailing={null}
    />
  </AdminPage>
);

/** @jsxImportSource hono/jsx */
import type { Page } from "../../../actions/paging.ts";
import { adminPaths } from "../../../contract/admin-paths.ts";
import type { MailingItem } from "../../../db/mailing-items.ts";
import { msg } from "../../../localization.ts";
import type { DeskSeries } from "../../../rules/desk.ts";
import { type AdminFrame, AdminPage, Empty, ItemList, Pager } from "../parts/index.ts";
import { MailingLine } from "./mailing-line.tsx";
import { mailingRooms } from "./mailing-rooms.ts";

interface MailingListPageProps {
  frame: AdminFrame;
  series: DeskSeries;
  page: Page<MailingItem>;
  isFirst: boolean;
  now: Date;
}

/** All mailings of a series, newest first, in pages. */
export const MailingListPage = ({ frame, series, page, isFirst, now }: MailingListPageProps) => {
  const here = adminPaths.desk(series.slug, "mailings", "sent");
  return (
    <AdminPage
      frame={frame}
      room="mailings"
      title={msg("Alle Sendungen", { id: "mailing-all" })}
      sub={mailingRooms(series.slug, "sent")}
    >
      {page.items.length === 0 ? (
        <Empty>{msg("Noch ist nichts an viele hinausgegangen.", { id: "mailing-none" })}</Empty>
      ) : (
        <>
          <ItemList>
            {page.items.map((mailing) => (
              <MailingLine mailing={mailing} series={series} now={now} />
            ))}
          </ItemList>
          <Pager
            next={page.next && `${here}?cursor=${encodeURIComponent(page.next)}`}
            first={isFirst ? null : here}
            shown={page.items.length}
          />
        </>
      )}
    </AdminPage>
  );
};

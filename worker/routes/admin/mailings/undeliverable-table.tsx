/** @jsxImportSource hono/jsx */
import type { Page } from "../../../actions/paging.ts";
import { adminPaths } from "../../../contract/admin-paths.ts";
import { formatDay } from "../../../dates.ts";
import type { UndeliverableMail } from "../../../db/undeliverable-mails.ts";
import { msg, str } from "../../../localization.ts";
import type { DeskSeries } from "../../../rules/desk.ts";
import { Pager, Table } from "../parts/index.ts";
import { nameMailing } from "./mailing-words.ts";
import { wordReason } from "./reason-words.ts";

interface UndeliverableTableProps {
  series: DeskSeries;
  page: Page<UndeliverableMail>;
  isFirst: boolean;
  /** The address of the page, for its other pages. */
  here: string;
  /** Where a mail that is tried again leads back to: the mailing, or null for the list of all. */
  mailing: string | null;
}

/** Mails that did not arrive: to whom, what, why, and once more where that may help. */
export const UndeliverableTable = ({ series, page, isFirst, here, mailing }: UndeliverableTableProps) => (
  <>
    <Table
      caption={msg("E-Mails, die nicht ankamen", { id: "admin-need-mails" })}
      columns={[
        { label: msg("Adresse", { id: "mailing-address" }) },
        { label: msg("Nachricht", { id: "mailing-message" }) },
        { label: msg("Grund", { id: "mailing-reason" }) },
        { label: msg("Noch einmal versuchen", { id: "mailing-retry" }), silent: true },
      ]}
      rows={page.items.map((mail) => ({
        key: mail.id,
        cells: [
          <bdi>{mail.email ?? msg("gelöscht", { id: "mailing-erased" })}</bdi>,
          <>
            {nameMailing(mail.kind)} <span class="pg-muted">{formatDay(mail.createdAt, series.timeZone)}</span>
          </>,
          wordReason(mail.reason),
          mail.retryable ? <Retry mail={mail} slug={series.slug} mailing={mailing} /> : null,
        ],
      }))}
      empty={<p class="pg-muted">{msg("Alles ist angekommen.", { id: "mailing-all-arrived" })}</p>}
    />
    {(page.next || !isFirst) && (
      <Pager
        next={page.next && `${here}?cursor=${encodeURIComponent(page.next)}`}
        first={isFirst ? null : here}
        shown={page.items.length}
      />
    )}
  </>
);

const Retry = ({ mail, slug, mailing }: { mail: UndeliverableMail; slug: string; mailing: string | null }) => (
  <form method="post" action={adminPaths.desk(slug, "mailings", "undeliverable", mail.id, "retry")}>
    {mailing && <input type="hidden" name="mailing" value={mailing} />}
    <button
      class="ad-link"
      type="submit"
      aria-label={msg(str`Noch einmal versuchen: ${mail.email ?? ""}`, { id: "mailing-retry-to" })}
    >
      {msg("Noch einmal versuchen", { id: "mailing-retry" })}
    </button>
  </form>
);

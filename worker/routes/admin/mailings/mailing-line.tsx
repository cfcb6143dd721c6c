/** @jsxImportSource hono/jsx */
import { adminPaths } from "../../../contract/admin-paths.ts";
import { formatMoment } from "../../../dates.ts";
import type { MailingItem } from "../../../db/mailing-items.ts";
import type { DeskSeries } from "../../../rules/desk.ts";
import { Item, State } from "../parts/index.ts";
import { describeProgress, nameMailing, wordMailingState } from "./mailing-words.ts";

/** A mailing in a list: what it is, when it began, how far it is. */
export const MailingLine = ({ mailing, series, now }: { mailing: MailingItem; series: DeskSeries; now: Date }) => {
  const { kind, word } = wordMailingState(mailing, now);
  return (
    <Item
      title={nameMailing(mailing.kind)}
      href={adminPaths.desk(series.slug, "mailings", mailing.id)}
      text={`${formatMoment(mailing.dueAt, series.timeZone)}. ${describeProgress(mailing)}`}
      status={<State kind={kind}>{word}</State>}
    />
  );
};

/** @jsxImportSource hono/jsx */
import type { Page } from "../../../actions/paging.ts";
import type { SessionItem } from "../../../actions/read-sessions.ts";
import { adminPaths } from "../../../contract/admin-paths.ts";
import { formatDay, formatMoment } from "../../../dates.ts";
import type { MailingItem } from "../../../db/mailing-items.ts";
import type { UndeliverableMail } from "../../../db/undeliverable-mails.ts";
import { msg, str } from "../../../localization.ts";
import type { DeskSeries } from "../../../rules/desk.ts";
import { sayPeople } from "../count-words.ts";
import {
  type AdminFrame,
  AdminPage,
  Confirm,
  Notice,
  Numbers,
  PrimaryButton,
  SecondaryButton,
  Section,
  State,
  TextLink,
} from "../parts/index.ts";
import { mailingRooms } from "./mailing-rooms.ts";
import { formatCount, nameMailing, wordMailingState } from "./mailing-words.ts";
import { UndeliverableTable } from "./undeliverable-table.tsx";

interface MailingPageProps {
  frame: AdminFrame;
  series: DeskSeries;
  mailing: MailingItem;
  /** What it is about; null where that is no session. */
  session: SessionItem | null;
  lost: Page<UndeliverableMail>;
  isFirst: boolean;
  now: Date;
  done: string | null;
}

const addressOf = (series: DeskSeries, mailing: MailingItem, ...step: string[]) =>
  adminPaths.desk(series.slug, "mailings", mailing.id, ...step);

/** One mailing: how far it is, what can be done about it, and what did not arrive. */
export const MailingPage = ({ frame, series, mailing, session, lost, isFirst, now, done }: MailingPageProps) => {
  const { kind, word } = wordMailingState(mailing, now);
  return (
    <AdminPage
      frame={frame}
      room="mailings"
      title={nameMailing(mailing.kind)}
      lead={
        <>
          <State kind={kind}>{word}</State>
          <br />
          {describeCause(mailing, session, series)}
        </>
      }
      sub={mailingRooms(series.slug, "sent")}
      done={done}
    >
      {mailing.waiting > 0 && mailing.state === "running" && mailing.dueAt > now.toISOString() && (
        <Notice kind="info" title={msg("Noch ist nichts hinausgegangen", { id: "mailing-not-yet" })}>
          {msg(str`Der Versand beginnt am ${formatMoment(mailing.dueAt, series.timeZone)}.`, {
            id: "mailing-not-yet-text",
          })}
        </Notice>
      )}
      {mailing.state === "stopped" && <StoppedNotice mailing={mailing} />}
      <Progress mailing={mailing} />
      {mailing.state !== "stopped" && mailing.waiting > 0 && <Steering mailing={mailing} series={series} />}
      {(lost.items.length > 0 || mailing.undeliverable > 0) && (
        <Section title={msg("Nicht zugestellt", { id: "mailing-undeliverable-room" })}>
          {mailing.state !== "stopped" && lost.items.filter(({ retryable }) => retryable).length > 1 && (
            <form method="post" action={addressOf(series, mailing, "retry")}>
              <SecondaryButton>{msg("Alle noch einmal versuchen", { id: "mailing-retry-all" })}</SecondaryButton>
            </form>
          )}
          <UndeliverableTable
            series={series}
            page={lost}
            isFirst={isFirst}
            here={addressOf(series, mailing)}
            mailing={mailing.id}
          />
        </Section>
      )}
    </AdminPage>
  );
};

/** When it was to leave, and for which session. */
function describeCause(mailing: MailingItem, session: SessionItem | null, { timeZone }: DeskSeries): string {
  const when = formatMoment(mailing.dueAt, timeZone);
  if (!session) return when;
  return msg(str`${when}, zum Termin am ${formatDay(session.startsAt, timeZone)}`, { id: "mailing-of-session" });
}

const StoppedNotice = ({ mailing }: { mailing: MailingItem }) => (
  <Notice kind="warning" title={msg("Diese Sendung ist gestoppt", { id: "mailing-stopped-title" })}>
    {msg(str`Nicht gesendet wurde sie an ${sayPeople(mailing.withdrawn)}.`, { id: "mailing-stopped-text" })}
  </Notice>
);

const Progress = ({ mailing }: { mailing: MailingItem }) => {
  const counts: [number, string][] = [
    [mailing.due, msg("warten auf den Versand", { id: "mailing-count-due" })],
    [mailing.held, msg("angehalten", { id: "admin-paused" })],
    [mailing.undeliverable, msg("nicht zugestellt", { id: "mailing-count-lost" })],
  ];
  const total = formatCount(mailing.total);
  return (
    <>
      <Numbers
        items={[
          {
            value: formatCount(mailing.sent),
            label: msg(str`von ${total} gesendet`, { id: "mailing-count-sent" }),
          },
          ...counts.filter(([count]) => count > 0).map(([count, label]) => ({ value: formatCount(count), label })),
        ]}
      />
      {mailing.waiting > 0 && (
        <progress
          class="ad-progress"
          max={mailing.total}
          value={mailing.sent + mailing.undeliverable}
          aria-label={msg("Fortschritt", { id: "mailing-progress-label" })}
        />
      )}
    </>
  );
};

const Steering = ({ mailing, series }: { mailing: MailingItem; series: DeskSeries }) => (
  <div class="ad-row">
    <form method="post" action={addressOf(series, mailing, "state")}>
      {mailing.state === "paused" ? (
        <PrimaryButton name="state" value="running">
          {msg("Fortsetzen", { id: "mailing-resume" })}
        </PrimaryButton>
      ) : (
        <PrimaryButton name="state" value="paused">
          {msg("Anhalten", { id: "mailing-pause" })}
        </PrimaryButton>
      )}
    </form>
    <TextLink href={addressOf(series, mailing, "stop")}>{msg("Endgültig stoppen", { id: "mailing-stop" })}</TextLink>
    <TextLink href={addressOf(series, mailing)}>{msg("Stand aktualisieren", { id: "mailing-refresh" })}</TextLink>
  </div>
);

/** Asks before a mailing is stopped: it cannot be resumed. */
export const StopMailingPage = ({ frame, series, mailing }: Pick<MailingPageProps, "frame" | "series" | "mailing">) => (
  <AdminPage
    frame={frame}
    room="mailings"
    title={msg("Sendung stoppen", { id: "mailing-stop-title" })}
    lead={nameMailing(mailing.kind)}
    back={{ href: addressOf(series, mailing), label: msg("Zur Sendung", { id: "mailing-to-one" }) }}
  >
    <Confirm
      title={msg("Diese Sendung wirklich stoppen?", { id: "mailing-stop-sure" })}
      text={msg(
        str`Sie geht dann nicht mehr an ${sayPeople(mailing.waiting)}. Fortsetzen lässt sie sich nicht mehr, wohl aber anhalten, ohne sie zu stoppen.`,
        { id: "mailing-stop-text" },
      )}
      action={addressOf(series, mailing, "state")}
      fields={{ state: "stopped" }}
      button={msg("Endgültig stoppen", { id: "mailing-stop" })}
      danger
      back={{ href: addressOf(series, mailing), label: msg("Nicht stoppen", { id: "mailing-stop-not" }) }}
    />
  </AdminPage>
);

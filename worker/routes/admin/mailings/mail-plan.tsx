/** @jsxImportSource hono/jsx */
import type { SessionMails } from "../../../actions/read-mail-plan.ts";
import { adminPaths } from "../../../contract/admin-paths.ts";
import { formatMoment, formatTimes } from "../../../dates.ts";
import type { MailingItem } from "../../../db/mailing-items.ts";
import { msg, str } from "../../../localization.ts";
import type { DeskSeries } from "../../../rules/desk.ts";
import {
  AdminDate,
  type AdminFrame,
  AdminPage,
  Empty,
  Item,
  ItemList,
  Section,
  State,
  TextLink,
} from "../parts/index.ts";
import { titleOf } from "../sessions/session-words.ts";
import { MailingLine } from "./mailing-line.tsx";
import { mailingRooms } from "./mailing-rooms.ts";
import { describePlanned, nameDeed, nameMailing } from "./mailing-words.ts";

interface MailPlanPageProps {
  frame: AdminFrame;
  series: DeskSeries;
  plan: SessionMails[];
  underway: MailingItem[];
  now: Date;
  done: string | null;
}

/** What goes out when: what is on its way, then session by session what went and what still goes by itself. */
export const MailPlanPage = ({ frame, series, plan, underway, now, done }: MailPlanPageProps) => {
  const isOver = ({ session }: SessionMails) => session.endsAt <= now.toISOString();
  const coming = plan.filter((mails) => !isOver(mails));
  const past = plan.filter(isOver).reverse();
  return (
    <AdminPage
      frame={frame}
      room="mailings"
      title={msg("Nachrichten", { id: "admin-room-mailings" })}
      lead={msg("Links zur Teilnahme und Dank gehen von selbst hinaus. Sie müssen dafür nichts tun.", {
        id: "mailing-lead",
      })}
      sub={mailingRooms(series.slug, "plan")}
      done={done}
    >
      {underway.length > 0 && (
        <Section title={msg("Gerade unterwegs", { id: "mailing-underway" })}>
          <ItemList>
            {underway.map((mailing) => (
              <MailingLine mailing={mailing} series={series} now={now} />
            ))}
          </ItemList>
        </Section>
      )}
      {coming.length === 0 && <Empty>{msg("Zurzeit ist kein Termin geplant.", { id: "admin-sessions-none" })}</Empty>}
      {coming.map((mails) => (
        <SessionPlan mails={mails} series={series} now={now} />
      ))}
      {past.length > 0 && (
        <Section title={msg("Gerade vorbei", { id: "mailing-past" })}>
          {past.map((mails) => (
            <SessionPlan mails={mails} series={series} now={now} />
          ))}
        </Section>
      )}
    </AdminPage>
  );
};

const SessionPlan = ({ mails, series, now }: { mails: SessionMails; series: DeskSeries; now: Date }) => {
  const { session, made, planned, reminders, byHand } = mails;
  return (
    <AdminDate
      instant={session.startsAt}
      timeZone={series.timeZone}
      title={titleOf(session, series.lang)}
      href={adminPaths.desk(series.slug, "sessions", session.id)}
      struck={session.state === "cancelled"}
    >
      <p class="pg-lead">{formatTimes(session, series.timeZone)}</p>
      {session.state === "draft" && (
        <p class="pg-muted">
          {msg("Noch ein Entwurf. Solange er nicht veröffentlicht ist, geht nichts hinaus.", { id: "mailing-draft" })}
        </p>
      )}
      {made.length + planned.length > 0 && (
        <ItemList>
          {made.map((mailing) => (
            <MailingLine mailing={mailing} series={series} now={now} />
          ))}
          {planned.map(({ kind, dueAt }) => (
            <Item
              title={nameMailing(kind)}
              text={describePlanned(mails)}
              status={
                <State kind="neutral">
                  {msg(str`Geht automatisch am ${formatMoment(dueAt, series.timeZone)}`, { id: "admin-by-itself" })}
                </State>
              }
            />
          ))}
        </ItemList>
      )}
      {reminders[0] && (
        <p class="pg-muted ad-small">
          {msg(
            str`Die Adresse der Videokonferenz fehlt noch. Ist sie bis dahin nicht eingetragen, erinnern wir ${series.contactEmail} am ${formatMoment(reminders[0], series.timeZone)}.`,
            { id: "mailing-reminder" },
          )}
        </p>
      )}
      {byHand.length > 0 && (
        <details class="pg-more">
          <summary>{msg("Von Hand senden", { id: "mailing-by-hand" })}</summary>
          <ul class="pg-lines">
            {byHand.map((kind) => (
              <li>
                <TextLink href={adminPaths.desk(series.slug, "mailings", "send", session.id, kind)}>
                  {nameDeed(kind)}
                </TextLink>
              </li>
            ))}
          </ul>
        </details>
      )}
    </AdminDate>
  );
};

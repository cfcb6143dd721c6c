/** @jsxImportSource hono/jsx */
import type { SessionMails } from "../../../actions/read-mail-plan.ts";
import type { MailingItem } from "../../../db/mailing-items.ts";
import { msg } from "../../../localization.ts";
import type { DeskSeries } from "../../../rules/desk.ts";
import { type AdminFrame, AdminPage, Empty, ItemList, Section } from "../parts/index.ts";
import { MailingLine } from "./mailing-line.tsx";
import { mailingRooms } from "./mailing-rooms.ts";
import { SessionPlan } from "./session-plan.tsx";

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
      {coming.map((mails, index) => (
        <SessionPlan mails={mails} series={series} now={now} isNext={index === 0} />
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

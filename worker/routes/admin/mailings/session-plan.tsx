/** @jsxImportSource hono/jsx */
import type { SessionMails } from "../../../actions/read-mail-plan.ts";
import { adminPaths } from "../../../contract/admin-paths.ts";
import { formatMoment, formatTimes } from "../../../dates.ts";
import { msg, str } from "../../../localization.ts";
import type { DeskSeries } from "../../../rules/desk.ts";
import { DateBlock, SpokenDay } from "../../pages/date-block.tsx";
import { Item, ItemList, State, TextLink } from "../parts/index.ts";
import { titleOf, wordPhase } from "../sessions/session-words.ts";
import { MailingLine } from "./mailing-line.tsx";
import { describePlanned, nameDeed, nameMailing } from "./mailing-words.ts";

interface SessionPlanProps {
  mails: SessionMails;
  series: DeskSeries;
  now: Date;
  /** The next date alone has the large numeral and the bar. */
  isNext?: boolean;
}

/** What went and goes out about one session, beside its day. */
export const SessionPlan = ({ mails, series, now, isNext = false }: SessionPlanProps) => {
  const { session, made, planned, reminders } = mails;
  const { timeZone } = series;
  const phase = wordPhase(session.phase);
  const isCancelled = session.state === "cancelled";
  return (
    <section class={isNext ? "pg-rule pg-gut ad-gut ad-plan" : "pg-gut ad-gut ad-plan"}>
      <DateBlock instant={session.startsAt} timeZone={timeZone} large={isNext} struck={isCancelled} silent />
      <div>
        <h2 class={isNext ? "pg-h1" : "pg-h2"} dir="auto">
          <SpokenDay instant={session.startsAt} timeZone={timeZone} />
          <a class="pg-home" href={adminPaths.desk(series.slug, "sessions", session.id)}>
            {titleOf(session, series.lang)}
          </a>
        </h2>
        <p>{isCancelled ? <State kind={phase.kind}>{phase.word}</State> : formatTimes(session, timeZone)}</p>
        {session.state === "draft" && (
          <p class="pg-muted">
            {msg("Noch ein Entwurf. Solange er nicht veröffentlicht ist, geht nichts hinaus.", {
              id: "mailing-draft",
            })}
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
                text={`${msg(str`Geht automatisch am ${formatMoment(dueAt, timeZone)}`, { id: "admin-by-itself" })}. ${describePlanned(mails)}`}
              />
            ))}
          </ItemList>
        )}
        {reminders[0] && (
          <p class="pg-muted ad-small">
            {msg(
              str`Die Adresse der Videokonferenz fehlt noch. Ist sie bis dahin nicht eingetragen, erinnern wir ${series.contactEmail} am ${formatMoment(reminders[0], timeZone)}.`,
              { id: "mailing-reminder" },
            )}
          </p>
        )}
        {mails.byHand.length > 0 && <ByHand mails={mails} slug={series.slug} />}
      </div>
    </section>
  );
};

/** Folded away: what goes by itself shall not look as if somebody had to send it. */
const ByHand = ({ mails, slug }: { mails: SessionMails; slug: string }) => (
  <details class="pg-fold is-quiet">
    <summary>{msg("Von Hand senden", { id: "mailing-by-hand" })}</summary>
    <div class="ad-row">
      {mails.byHand.map((kind) => (
        <TextLink href={adminPaths.desk(slug, "mailings", "send", mails.session.id, kind)}>{nameDeed(kind)}</TextLink>
      ))}
    </div>
  </details>
);

/** @jsxImportSource hono/jsx */
import type { SessionItem } from "../../../actions/read-sessions.ts";
import { adminPaths } from "../../../contract/admin-paths.ts";
import { formatTimes } from "../../../dates.ts";
import { msg } from "../../../localization.ts";
import type { DeskSeries } from "../../../rules/desk.ts";
import { DateBlock, SpokenDay } from "../../pages/date-block.tsx";
import {
  type AdminFrame,
  AdminPage,
  Empty,
  Item,
  ItemList,
  LinkButton,
  Pager,
  Section,
  State,
} from "../parts/index.ts";
import { sessionRooms } from "./session-rooms.ts";
import { countPeople, titleOf, wordPhase } from "./session-words.ts";

interface SessionListPageProps {
  frame: AdminFrame;
  series: DeskSeries;
  coming: SessionItem[];
  past: SessionItem[];
  next: string | null;
  isFirst: boolean;
  done: string | null;
}

/** All sessions: what comes, drafts among them, and what was. */
export const SessionListPage = ({ frame, series, coming, past, next, isFirst, done }: SessionListPageProps) => {
  const here = adminPaths.desk(series.slug, "sessions");
  const list = (sessions: SessionItem[]) => (
    <ItemList>
      {sessions.map((session) => (
        <SessionLine session={session} series={series} />
      ))}
    </ItemList>
  );
  return (
    <AdminPage
      frame={frame}
      room="sessions"
      title={msg("Termine", { id: "admin-room-sessions" })}
      sub={sessionRooms(series.slug, "sessions")}
      done={done}
    >
      {isFirst && (
        <>
          <p class="pg-after">
            <LinkButton primary href={`${here}/new`}>
              {msg("Neuer Termin", { id: "admin-session-new" })}
            </LinkButton>
          </p>
          <Section title={msg("Kommende Termine", { id: "admin-sessions-coming" })}>
            {coming.length > 0 ? (
              list(coming)
            ) : (
              <Empty>{msg("Zurzeit ist kein Termin geplant.", { id: "admin-sessions-none" })}</Empty>
            )}
          </Section>
        </>
      )}
      {past.length > 0 && (
        <Section title={msg("Vergangene Termine", { id: "admin-sessions-past" })}>
          {list(past)}
          <Pager
            next={next && `${here}?cursor=${encodeURIComponent(next)}`}
            first={isFirst ? null : here}
            shown={past.length}
          />
        </Section>
      )}
    </AdminPage>
  );
};

const SessionLine = ({ session, series }: { session: SessionItem; series: DeskSeries }) => {
  const { kind, word } = wordPhase(session.phase);
  return (
    <Item
      lead={
        <DateBlock
          instant={session.startsAt}
          timeZone={series.timeZone}
          struck={session.phase === "cancelled"}
          silent
        />
      }
      title={
        <>
          <SpokenDay instant={session.startsAt} timeZone={series.timeZone} />
          {titleOf(session, series.lang)}
        </>
      }
      href={adminPaths.desk(series.slug, "sessions", session.id)}
      text={
        <>
          {formatTimes(session, series.timeZone)}
          <br />
          {countPeople(session)}
        </>
      }
      status={<State kind={kind}>{word}</State>}
    />
  );
};

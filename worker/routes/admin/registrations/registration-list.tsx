/** @jsxImportSource hono/jsx */
import type { RegistrationPage, RegistrationQuery } from "../../../actions/read-registrations.ts";
import type { SessionItem } from "../../../actions/read-sessions.ts";
import { adminPaths } from "../../../contract/admin-paths.ts";
import { msg } from "../../../localization.ts";
import type { DeskSeries } from "../../../rules/desk.ts";
import { type AdminFrame, AdminPage, Empty, LinkButton, Notice, Pager } from "../parts/index.ts";
import { ALL_SESSIONS, RegistrationFilter } from "./registration-filter.tsx";
import { registrationRooms } from "./registration-rooms.ts";
import { RegistrationTable } from "./registration-table.tsx";
import { describeCounts, sayDeletion } from "./registration-words.ts";

interface RegistrationListPageProps {
  frame: AdminFrame;
  series: DeskSeries;
  query: RegistrationQuery;
  /** The session that is shown; null for all. */
  session: SessionItem | null;
  sessions: SessionItem[];
  partners: string[];
  page: RegistrationPage;
  isFirst: boolean;
  publicUrl: string;
  now: Date;
  done: string | null;
}

/** Who registered for a session: counts in words, a search, and a page of the list. */
export const RegistrationListPage = (props: RegistrationListPageProps) => {
  const { frame, series, session, sessions, partners, query, page, publicUrl, now, done } = props;
  const here = adminPaths.desk(series.slug, "registrations");
  return (
    <AdminPage
      frame={frame}
      room="registrations"
      title={msg("Anmeldungen", { id: "admin-room-registrations" })}
      lead={session && describeCounts(session, series.lang)}
      date={session ? { instant: session.startsAt, timeZone: series.timeZone } : undefined}
      sub={registrationRooms(series.slug, "registrations")}
      done={done}
      wide
    >
      {sessions.length === 0 ? (
        <NoSession series={series} />
      ) : (
        <>
          <RegistrationFilter {...{ here, series, query, session, sessions, partners, publicUrl }} />
          {page.more && <TooMany />}
          <RegistrationTable
            {...{ series, sessions, publicUrl, now }}
            items={page.items}
            withSession={session === null}
            empty={wordEmpty(query)}
          />
          <ListEnd {...props} here={here} />
        </>
      )}
    </AdminPage>
  );
};

const NoSession = ({ series }: { series: DeskSeries }) => (
  <Empty
    action={
      <LinkButton primary href={adminPaths.desk(series.slug, "sessions", "new")}>
        {msg("Neuer Termin", { id: "admin-session-new" })}
      </LinkButton>
    }
  >
    {msg("Noch gibt es keinen Termin, für den sich jemand anmelden kann.", { id: "reg-no-session" })}
  </Empty>
);

/** A search that finds too many is told to be narrower, above what it found. */
export const TooMany = () => (
  <Notice kind="info" title={msg("Hier stehen nicht alle Treffer", { id: "reg-search-more" })}>
    <p>{msg("Geben Sie mehr vom Anfang des Namens oder der Adresse ein.", { id: "reg-search-more-text" })}</p>
  </Notice>
);

const isNarrowed = ({ search, status, partner }: RegistrationQuery) => Boolean(search || status || partner);

const wordEmpty = (query: RegistrationQuery): string =>
  isNarrowed(query)
    ? msg("Darauf passt keine Anmeldung. Gesucht wird nach dem Anfang von Name, Adresse und Organisation.", {
        id: "reg-none-found",
      })
    : msg("Noch hat sich niemand angemeldet.", { id: "reg-none" });

const ListEnd = ({ series, session, query, page, isFirst, here }: RegistrationListPageProps & { here: string }) => {
  const { items, next } = page;
  const address = (cursor: string | null) => {
    const asked = { ...query, session: session?.id ?? ALL_SESSIONS, cursor };
    const given = Object.entries(asked).filter((entry): entry is [string, string] => Boolean(entry[1]));
    return `${here}?${new URLSearchParams(given)}`;
  };
  const all = session && session.seatsTaken + session.waiting + session.unconfirmed + session.givenUp;
  return (
    <>
      {items.length > 0 && (
        <Pager
          next={next && address(next)}
          first={isFirst ? null : address(null)}
          shown={items.length}
          of={all && isFirst && !isNarrowed(query) ? all : undefined}
        />
      )}
      {session && <p class="pg-muted ad-small">{sayDeletion(session, series.timeZone)}</p>}
    </>
  );
};

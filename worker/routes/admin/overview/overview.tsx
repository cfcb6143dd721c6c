/** @jsxImportSource hono/jsx */
import type { Overview } from "../../../actions/read-overview.ts";
import type { SessionItem } from "../../../actions/read-sessions.ts";
import { adminPaths } from "../../../contract/admin-paths.ts";
import { formatMoment, formatTimes } from "../../../dates.ts";
import { msg, str } from "../../../localization.ts";
import { describePlace } from "../../../place-words.ts";
import type { Desk } from "../../../rules/desk.ts";
import { sayNumber, saySmall } from "../figures/plot-words.ts";
import { nameMailing } from "../mailings/mailing-words.ts";
import {
  AdminDate,
  type AdminFrame,
  AdminPage,
  Columns,
  Empty,
  Item,
  ItemList,
  LinkButton,
  Notice,
  Numbers,
  Section,
  State,
} from "../parts/index.ts";
import { titleOf } from "../sessions/session-words.ts";
import { OverviewCourse, OverviewPartners } from "./overview-figures.tsx";
import { countDays } from "./overview-words.ts";
import { TodoList } from "./todo-list.tsx";

interface OverviewPageProps {
  frame: AdminFrame;
  desk: Desk;
  overview: Overview;
  /** The address of this service: its own page is a partner too. */
  publicUrl: string;
  now: Date;
}

/** The coming session at a glance, what goes out when, and what is needed. */
export const OverviewPage = ({ frame, desk, overview, publicUrl, now }: OverviewPageProps) => {
  const { series, role } = desk;
  const mayEdit = role !== "viewer";
  return (
    <AdminPage frame={frame} room="overview" title={msg("Übersicht", { id: "admin-room-overview" })} quiet>
      {!series.open && mayEdit && <ClosedNotice slug={series.slug} />}
      {overview.next ? (
        <NextSession session={overview.next} seats={overview.seats} desk={desk} now={now} />
      ) : (
        <Empty
          action={
            mayEdit && (
              <LinkButton primary href={adminPaths.desk(series.slug, "sessions", "new")}>
                {msg("Neuer Termin", { id: "admin-session-new" })}
              </LinkButton>
            )
          }
        >
          {msg("Zurzeit ist kein Termin veröffentlicht.", { id: "admin-nothing-published" })}
        </Empty>
      )}
      {mayEdit ? (
        <Columns
          main={
            <>
              <OverviewCourse overview={overview} role={role} />
              <OutgoingMails overview={overview} desk={desk} />
            </>
          }
          aside={
            <>
              <TodoList overview={overview} desk={desk} />
              <OverviewPartners overview={overview} publicUrl={publicUrl} />
            </>
          }
        />
      ) : (
        overview.next && (
          <Columns
            main={<OverviewCourse overview={overview} role={role} />}
            aside={<OverviewPartners overview={overview} publicUrl={publicUrl} />}
          />
        )
      )}
    </AdminPage>
  );
};

const ClosedNotice = ({ slug }: { slug: string }) => (
  <Notice kind="info" title={msg("Diese Reihe ist noch nicht öffentlich", { id: "admin-closed" })}>
    <p>
      {msg("Nur Sie und Ihr Team sehen sie. Öffnen können Sie sie in den Einstellungen.", { id: "admin-closed-text" })}{" "}
      <a href={adminPaths.desk(slug, "settings")}>{msg("Einstellungen", { id: "admin-room-settings" })}</a>
    </p>
  </Notice>
);

interface NextSessionProps {
  session: SessionItem;
  seats: Overview["seats"];
  desk: Desk;
  now: Date;
}

const NextSession = ({ session, seats, desk, now }: NextSessionProps) => {
  const { series, role } = desk;
  const numbers = [
    { value: saySmall(seats?.confirmed ?? null), label: msg("bestätigt", { id: "admin-confirmed" }) },
    { value: saySmall(seats?.unconfirmed ?? null), label: msg("noch unbestätigt", { id: "admin-unconfirmed" }) },
    { value: saySmall(seats?.waiting ?? null), label: msg("auf der Warteliste", { id: "admin-waiting" }) },
  ];
  if (session.capacity !== null)
    numbers.push({ value: sayNumber(session.capacity), label: msg("Plätze", { id: "admin-capacity" }) });
  return (
    <AdminDate
      instant={session.startsAt}
      timeZone={series.timeZone}
      title={titleOf(session, series.lang)}
      href={role === "viewer" ? undefined : adminPaths.desk(series.slug, "sessions", session.id)}
    >
      <p class="pg-lead">
        {formatTimes(session, series.timeZone)}, {describePlace(session.place)}. {countDays(session.startsAt, now)}
      </p>
      <Numbers items={numbers} />
      {role !== "viewer" && (
        <div class="ad-row">
          <LinkButton primary href={`${adminPaths.desk(series.slug, "registrations")}?session=${session.id}`}>
            {msg("Anmeldungen ansehen", { id: "admin-see-registrations" })}
          </LinkButton>
          <LinkButton href={adminPaths.desk(series.slug, "sessions", session.id)}>
            {msg("Termin bearbeiten", { id: "admin-edit-session" })}
          </LinkButton>
        </div>
      )}
    </AdminDate>
  );
};

const OutgoingMails = ({ overview, desk }: { overview: Overview; desk: Desk }) => {
  const { slug, timeZone } = desk.series;
  return (
    <Section
      title={msg("Was wann hinausgeht", { id: "admin-outgoing" })}
      lead={msg("Geht von selbst, Sie müssen nichts tun.", { id: "admin-outgoing-lead" })}
    >
      {overview.mails.length + overview.underway.length === 0 ? (
        <Empty>{msg("Zurzeit ist nichts geplant.", { id: "admin-outgoing-none" })}</Empty>
      ) : (
        <ItemList>
          {overview.underway.map(({ id, kind, state, dueAt }) => (
            <Item
              title={nameMailing(kind)}
              href={adminPaths.desk(slug, "mailings", id)}
              text={formatMoment(dueAt, timeZone)}
              status={
                state === "paused" ? (
                  <State kind="waiting">{msg("angehalten", { id: "admin-paused" })}</State>
                ) : (
                  <State kind="good">{msg("im Versand", { id: "admin-underway" })}</State>
                )
              }
            />
          ))}
          {overview.mails.map(({ kind, dueAt }) => (
            <Item
              title={nameMailing(kind)}
              text={msg(str`Geht automatisch am ${formatMoment(dueAt, timeZone)}`, { id: "admin-by-itself" })}
            />
          ))}
        </ItemList>
      )}
    </Section>
  );
};

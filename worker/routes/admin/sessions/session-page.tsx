/** @jsxImportSource hono/jsx */
import type { Child } from "hono/jsx";
import type { SessionItem } from "../../../actions/read-sessions.ts";
import { adminPaths } from "../../../contract/admin-paths.ts";
import type { Session } from "../../../contract/series-answer.ts";
import { formatDay } from "../../../dates.ts";
import { msg, str } from "../../../localization.ts";
import { SessionRow } from "../../pages/series/session-row.tsx";
import { type AdminFrame, AdminPage, Columns, LinkButton, Preview, Section, State, TextLink } from "../parts/index.ts";
import { SessionForm, type SessionFormProps } from "./session-form.tsx";
import { sessionRooms } from "./session-rooms.ts";
import { countPeople, wordPhase } from "./session-words.ts";

interface SessionPageProps extends SessionFormProps {
  frame: AdminFrame;
  /** Null for a new one. */
  session: SessionItem | null;
  /** The session as partner sites show it, in the organiser's language. */
  preview: Session | null;
  done: string | null;
  conflict?: Child;
}

/** A session to edit, beside what visitors see of it. */
export const SessionPage = ({ frame, session, preview, done, conflict, ...form }: SessionPageProps) => {
  const { series } = form;
  const day = session ? formatDay(session.startsAt, series.timeZone) : "";
  const title = session
    ? msg(str`Termin am ${day}`, { id: "admin-session-on" })
    : msg("Neuer Termin", { id: "admin-session-new" });
  return (
    <AdminPage
      frame={frame}
      room="sessions"
      title={title}
      lead={session && <Standing session={session} />}
      back={{
        href: adminPaths.desk(series.slug, "sessions"),
        label: msg("Alle Termine", { id: "admin-sessions-all" }),
      }}
      sub={sessionRooms(series.slug, "sessions")}
      done={done}
      faulty={form.state.errors.length > 0}
    >
      {conflict}
      <Columns
        main={
          <>
            {session && session.state !== "draft" && <PublishedSteps session={session} slug={series.slug} />}
            <SessionForm {...form} />
            {session && <LastSteps session={session} slug={series.slug} />}
          </>
        }
        aside={
          preview && (
            <Preview title={msg("Vorschau für Partnerseiten", { id: "admin-preview" })}>
              <ul class="pg-sessions">
                <SessionRow session={preview} timeZone={series.timeZone} next isPreview />
              </ul>
            </Preview>
          )
        }
      />
    </AdminPage>
  );
};

const Standing = ({ session }: { session: SessionItem }) => {
  const { kind, word } = wordPhase(session.phase);
  return (
    <>
      <State kind={kind}>{word}</State>
      {session.state !== "draft" && ", "}
      {session.state !== "draft" && countPeople(session)}
    </>
  );
};

/** What is done with a session that is public. */
const PublishedSteps = ({ session, slug }: { session: SessionItem; slug: string }) => {
  const here = (...step: string[]) => adminPaths.desk(slug, "sessions", session.id, ...step);
  return (
    <div class="ad-row">
      <LinkButton href={`${adminPaths.desk(slug, "registrations")}?session=${session.id}`}>
        {msg("Anmeldungen ansehen", { id: "admin-see-registrations" })}
      </LinkButton>
      <LinkButton href={here("materials")}>{msg("Unterlagen", { id: "admin-materials" })}</LinkButton>
    </div>
  );
};

/** What ends or changes a session for everybody: last, and each on a page of its own that asks. */
const LastSteps = ({ session, slug }: { session: SessionItem; slug: string }) => {
  const here = (step: string) => adminPaths.desk(slug, "sessions", session.id, step);
  const isAhead = ["announced", "open", "full", "closed"].includes(session.phase);
  return (
    <Section title={msg("Mehr zu diesem Termin", { id: "admin-session-more" })}>
      <div class="ad-row">
        {isAhead && (
          <>
            <TextLink href={here("move")}>{msg("Termin verlegen", { id: "admin-move" })}</TextLink>
            <TextLink href={here("cancel")}>{msg("Termin absagen", { id: "admin-cancel" })}</TextLink>
          </>
        )}
        <TextLink href={`${adminPaths.desk(slug, "sessions", "new")}?from=${session.id}`}>
          {msg("Als Vorlage für einen neuen Termin", { id: "admin-copy" })}
        </TextLink>
        {session.state === "draft" && (
          <TextLink href={here("delete")}>{msg("Entwurf löschen", { id: "admin-delete-draft" })}</TextLink>
        )}
      </div>
    </Section>
  );
};

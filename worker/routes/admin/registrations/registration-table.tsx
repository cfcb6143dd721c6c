/** @jsxImportSource hono/jsx */
import type { Child } from "hono/jsx";
import type { RegistrationItem } from "../../../actions/read-registrations.ts";
import type { SessionItem } from "../../../actions/read-sessions.ts";
import { adminPaths } from "../../../contract/admin-paths.ts";
import { formatDay } from "../../../dates.ts";
import { msg } from "../../../localization.ts";
import type { DeskSeries } from "../../../rules/desk.ts";
import { State, Table, TextLink } from "../parts/index.ts";
import { fullName, nameOrAddress, wordOrigin, wordStatus } from "./registration-words.ts";

interface RegistrationTableProps {
  series: DeskSeries;
  items: RegistrationItem[];
  sessions: SessionItem[];
  /** Set where the rows are of several sessions. */
  withSession: boolean;
  publicUrl: string;
  now: Date;
  empty: string;
}

/** Who registered, how it stands, and the one thing that is next to do. */
export const RegistrationTable = (props: RegistrationTableProps) => {
  const { series, items, sessions, withSession, publicUrl, now, empty } = props;
  const columns = [
    { label: msg("Person", { id: "reg-person" }) },
    ...(withSession ? [{ label: msg("Termin", { id: "reg-session" }) }] : []),
    { label: msg("Organisation", { id: "organisation" }) },
    { label: msg("Stand", { id: "reg-status" }) },
    { label: msg("Seit", { id: "reg-since" }) },
    { label: msg("Herkunft", { id: "reg-origin" }) },
    { label: msg("Handlung", { id: "reg-action" }), silent: true },
  ];
  return (
    <Table
      caption={msg("Anmeldungen", { id: "admin-room-registrations" })}
      columns={columns}
      empty={<p class="pg-muted">{empty}</p>}
      rows={items.map((item) => {
        const session = sessions.find(({ id }) => id === item.session);
        const { kind, word } = wordStatus(item.status);
        return {
          key: item.id,
          cells: [
            <Who series={series} person={item} id={item.person} />,
            ...(withSession ? [session ? formatDay(session.startsAt, series.timeZone) : ""] : []),
            item.organisation ?? <Muted>{msg("keine Angabe", { id: "reg-not-given" })}</Muted>,
            <State kind={kind}>{word}</State>,
            formatDay(item.createdAt, series.timeZone),
            wordOrigin(item.partner, publicUrl) || <Muted>{msg("unbekannt", { id: "reg-origin-unknown" })}</Muted>,
            session && session.endsAt > now.toISOString() && session.state === "published" ? (
              <NextStep series={series} item={item} />
            ) : (
              ""
            ),
          ],
        };
      })}
    />
  );
};

const Muted = ({ children }: { children?: Child }) => <span class="pg-muted">{children}</span>;

interface WhoProps {
  series: DeskSeries;
  person: { email: string; givenName: string | null; familyName: string | null };
  id: string;
}

/** Name over address, leading to all that is kept of the person. */
export const Who = ({ series, person, id }: WhoProps) => (
  <>
    <a href={adminPaths.desk(series.slug, "people", id)}>
      {fullName(person) || <span class="pg-muted">{msg("ohne Namen", { id: "reg-nameless" })}</span>}
      {!fullName(person) && <span class="pg-vh">, {person.email}</span>}
    </a>
    <br />
    <span class="pg-muted">{person.email}</span>
  </>
);

const NextStep = ({ series, item }: { series: DeskSeries; item: RegistrationItem }) => {
  const step = nextStep(item.status);
  if (!step) return null;
  return (
    <TextLink href={adminPaths.desk(series.slug, "registrations", item.id, step.path)}>
      {step.label}
      <span class="pg-vh">: {nameOrAddress(item)}</span>
    </TextLink>
  );
};

/** What is most likely to be done next with a registration; null where there is nothing. */
function nextStep(status: RegistrationItem["status"]): { path: string; label: string } | null {
  switch (status) {
    case "confirmed":
    case "offered":
      return { path: "cancel", label: msg("Anmeldung stornieren", { id: "reg-cancel" }) };
    case "waiting":
      return { path: "move-up", label: msg("Nachrücken lassen", { id: "reg-move-up" }) };
    case "pending":
      return { path: "resend", label: msg("Erneut senden", { id: "reg-resend" }) };
    case "cancelled":
      return null;
  }
}

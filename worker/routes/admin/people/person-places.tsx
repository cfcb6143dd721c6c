/** @jsxImportSource hono/jsx */
import type { PersonItem, PersonRegistration } from "../../../actions/read-people.ts";
import { adminPaths } from "../../../contract/admin-paths.ts";
import { formatDay, formatMoment } from "../../../dates.ts";
import { msg, str } from "../../../localization.ts";
import type { DeskSeries } from "../../../rules/desk.ts";
import { DateBlock, SpokenDay } from "../../pages/date-block.tsx";
import { Empty, Item, ItemList, Section, State, TextLink } from "../parts/index.ts";
import { wordOrigin, wordStatus } from "../registrations/registration-words.ts";
import { wordOf } from "./person-words.ts";

interface PersonPlacesProps {
  series: DeskSeries;
  person: PersonItem;
  publicUrl: string;
  now: Date;
}

/** The sessions a person registered for, how each stands, and what can be done with it. */
export const PersonPlaces = ({ series, person, publicUrl, now }: PersonPlacesProps) => (
  <Section title={msg("Anmeldungen", { id: "admin-room-registrations" })}>
    {person.registrations.length === 0 ? (
      <Empty>{msg("Zurzeit für keinen Termin angemeldet.", { id: "reg-person-none" })}</Empty>
    ) : (
      <ItemList>
        {person.registrations.map((place) => {
          const { kind, word } = wordStatus(place.status);
          const { session } = place;
          return (
            <Item
              lead={<DateBlock instant={session.startsAt} timeZone={series.timeZone} silent />}
              title={
                <>
                  <SpokenDay instant={session.startsAt} timeZone={series.timeZone} />
                  {wordOf(session.title, series.lang)}
                </>
              }
              href={`${adminPaths.desk(series.slug, "registrations")}?session=${session.id}`}
              text={describePlace(place, series, publicUrl).join(" ")}
              status={<State kind={kind}>{word}</State>}
              action={
                session.state === "published" && session.endsAt > now.toISOString() ? (
                  <Steps place={place} series={series} />
                ) : undefined
              }
            />
          );
        })}
      </ItemList>
    )}
  </Section>
);

const Steps = ({ place, series }: { place: PersonRegistration; series: DeskSeries }) => {
  const { status, id, session } = place;
  const step = (path: string, label: string) => (
    <TextLink href={adminPaths.desk(series.slug, "registrations", id, path)}>
      {label}
      <span class="pg-vh">: {formatDay(session.startsAt, series.timeZone)}</span>
    </TextLink>
  );
  if (status === "cancelled") return null;
  return (
    <>
      {(status === "waiting" || status === "offered") &&
        step("move-up", msg("Nachrücken lassen", { id: "reg-move-up" }))}
      {status !== "offered" && step("resend", msg("E-Mail erneut senden", { id: "reg-resend-title" }))}
      {step("cancel", msg("Anmeldung stornieren", { id: "reg-cancel" }))}
    </>
  );
};

/** Since when, from where, which place in the line, until when it is kept, whether they came: a sentence each. */
function describePlace(place: PersonRegistration, { timeZone }: DeskSeries, publicUrl: string): string[] {
  const created = formatDay(place.createdAt, timeZone);
  const origin = wordOrigin(place.partner, publicUrl);
  return [
    origin
      ? msg(str`Angemeldet am ${created} über ${origin}.`, { id: "reg-signed-up-from" })
      : msg(str`Angemeldet am ${created}.`, { id: "reg-signed-up" }),
    ...(place.position ? [msg(str`Platz ${place.position} der Warteliste.`, { id: "reg-position" })] : []),
    ...(place.offeredUntil
      ? [msg(str`Platz freigehalten bis ${formatMoment(place.offeredUntil, timeZone)}.`, { id: "reg-offered-until" })]
      : []),
    ...(place.attendedAt ? [msg("War dabei.", { id: "reg-attended" })] : []),
  ];
}

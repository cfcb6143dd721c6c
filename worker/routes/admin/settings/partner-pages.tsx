/** @jsxImportSource hono/jsx */
import type { Child } from "hono/jsx";
import { formatDay } from "../../../dates.ts";
import type { PartnerItem } from "../../../db/partners.ts";
import { currentLocale, msg } from "../../../localization.ts";
import type { DeskSeries } from "../../../rules/desk.ts";
import {
  ActionButton,
  type AdminFrame,
  CheckField,
  Empty,
  Facts,
  Form,
  FormActions,
  FormErrors,
  type FormState,
  HiddenField,
  Pager,
  PrimaryButton,
  Section,
  State,
  Table,
  TextField,
} from "../parts/index.ts";
import { SettingsPage, settingsAddress } from "./settings-page.tsx";

interface PageProps {
  frame: AdminFrame;
  series: DeskSeries;
  done: string | null;
}

interface PartnerListPageProps extends PageProps {
  partners: PartnerItem[];
  next: string | null;
  isFirst: boolean;
  /** Whether sign-ups are taken from allowed sites alone. */
  isLimited: boolean;
  /** Our own address. */
  own: string;
  state: FormState;
}

/** The sites that embed the tag, and what came from each. */
export const PartnerListPage = (props: PartnerListPageProps) => {
  const { frame, series, partners, next, isFirst, isLimited, own, state, done } = props;
  const here = settingsAddress(series.slug, "partners");
  return (
    <SettingsPage
      frame={frame}
      place="partners"
      title={msg("Partnerseiten", { id: "set-partners" })}
      lead={
        isLimited
          ? msg("Anmeldungen kommen nur von erlaubten Seiten an und von unserer eigenen.", {
              id: "set-partners-limited",
            })
          : msg("Anmeldungen kommen von jeder Seite an. Einschränken können Sie das unter „Reihe“.", {
              id: "set-partners-anywhere",
            })
      }
      done={done}
      faulty={state.errors.length > 0}
    >
      <Table
        caption={msg("Partnerseiten", { id: "set-partners" })}
        columns={[
          { label: msg("Seite", { id: "set-partner" }) },
          { label: msg("Bestätigte Anmeldungen", { id: "set-partner-count" }), numeric: true },
          { label: msg("Zuletzt", { id: "set-partner-last" }) },
          { label: msg("Skript", { id: "set-partner-script" }) },
          { label: msg("Stand", { id: "set-partner-state" }) },
        ]}
        rows={partners.map((partner) => ({
          key: partner.origin,
          cells: [
            <PartnerName partner={partner} series={series} isOwner={frame.role === "owner"} />,
            new Intl.NumberFormat(currentLocale()).format(partner.registrations),
            sayDay(partner.lastSeenOn) ?? msg("noch keine", { id: "set-partner-never" }),
            partner.scriptVersion ?? "",
            <Standing partner={partner} own={own} isLimited={isLimited} />,
          ],
        }))}
        empty={
          <Empty>
            {msg("Noch kam keine Anmeldung. Sie können Partnerseiten auch vorher eintragen.", {
              id: "set-partners-none",
            })}
          </Empty>
        }
      />
      {(next || !isFirst) && (
        <Pager
          next={next && `${here}?cursor=${encodeURIComponent(next)}`}
          first={isFirst ? null : here}
          shown={partners.length}
        />
      )}
      {frame.role === "owner" && <EntryForm action={here} state={state} />}
    </SettingsPage>
  );
};

type PartnerProps = { partner: PartnerItem; series: DeskSeries; isOwner: boolean };

const PartnerName = ({ partner, series, isOwner }: PartnerProps) => {
  const title = partner.name ?? partner.origin;
  return (
    <>
      {isOwner ? <a href={settingsAddress(series.slug, "partners", partner.origin)}>{title}</a> : title}
      {partner.name && <div class="pg-muted">{partner.origin}</div>}
    </>
  );
};

const Standing = ({ partner, own, isLimited }: { partner: PartnerItem; own: string; isLimited: boolean }) => {
  if (partner.origin === own)
    return <State kind="neutral">{msg("unsere eigene Seite", { id: "set-partner-own" })}</State>;
  if (partner.allowed) return <State kind="good">{msg("erlaubt", { id: "set-partner-allowed" })}</State>;
  if (isLimited) return <State kind="bad">{msg("nicht erlaubt", { id: "set-partner-refused" })}</State>;
  return <State kind="neutral">{msg("nicht eingetragen", { id: "set-partner-strange" })}</State>;
};

/** A day is a day, whatever the zone. */
const sayDay = (day: string | null): string | null => day && formatDay(`${day}T12:00:00.000Z`, "UTC");

const EntryForm = ({ action, state }: { action: string; state: FormState }) => (
  <Section title={msg("Partnerseite eintragen", { id: "set-partner-new" })}>
    <Form action={action}>
      <FormErrors
        state={state}
        labels={{
          origin: { label: msg("Adresse", { id: "set-partner-origin" }), kind: "url" },
          name: msg("Name", { id: "set-partner-name" }),
        }}
      />
      <TextField
        field="origin"
        label={msg("Adresse", { id: "set-partner-origin" })}
        hint={msg("Zum Beispiel https://www.stadt.example. Was nach dem Namen der Seite folgt, entfällt.", {
          id: "set-partner-origin-hint",
        })}
        state={state}
        type="url"
        maxlength={300}
        required
      />
      <NameField state={state} />
      <FormActions>
        <PrimaryButton>{msg("Eintragen und erlauben", { id: "set-partner-enter" })}</PrimaryButton>
      </FormActions>
    </Form>
  </Section>
);

const NameField = ({ state }: { state: FormState }) => (
  <TextField field="name" label={msg("Name", { id: "set-partner-name" })} state={state} maxlength={200} />
);

interface PartnerPageProps extends PageProps {
  partner: PartnerItem;
  state: FormState;
  conflict?: Child;
}

/** One site to name and to allow, with what is known of it. */
export const PartnerPage = ({ frame, series, partner, state, done, conflict }: PartnerPageProps) => {
  const here = settingsAddress(series.slug, "partners", partner.origin);
  return (
    <SettingsPage
      frame={frame}
      place="partners"
      title={partner.name ?? partner.origin}
      lead={partner.name && partner.origin}
      back={{
        href: settingsAddress(series.slug, "partners"),
        label: msg("Alle Partnerseiten", { id: "set-partners-all" }),
      }}
      done={done}
      faulty={state.errors.length > 0}
    >
      {conflict}
      <Facts
        items={[
          {
            term: msg("Bestätigte Anmeldungen", { id: "set-partner-count" }),
            value: new Intl.NumberFormat(currentLocale()).format(partner.registrations),
          },
          {
            term: msg("Erste Anmeldung", { id: "set-partner-first" }),
            value: sayDay(partner.firstSeenOn) ?? msg("noch keine", { id: "set-partner-never" }),
          },
          {
            term: msg("Letzte Anmeldung", { id: "set-partner-last-seen" }),
            value: sayDay(partner.lastSeenOn) ?? msg("noch keine", { id: "set-partner-never" }),
          },
          {
            term: msg("Fassung des Skripts", { id: "set-partner-version" }),
            value: partner.scriptVersion ?? msg("unbekannt", { id: "set-unknown" }),
          },
        ]}
      />
      <Form action={here}>
        <FormErrors state={state} labels={{ name: msg("Name", { id: "set-partner-name" }) }} />
        <HiddenField name="edition" value={String(partner.edition)} />
        <NameField state={state} />
        <CheckField
          field="allowed"
          label={msg("Anmeldungen von dieser Seite erlauben", { id: "set-partner-allow" })}
          hint={msg("Zählt nur, wenn die Reihe auf erlaubte Seiten beschränkt ist.", { id: "set-partner-allow-hint" })}
          state={state}
        />
        <FormActions>
          <PrimaryButton>{msg("Speichern", { id: "admin-save" })}</PrimaryButton>
        </FormActions>
      </Form>
      {partner.registrations === 0 && (
        <Section title={msg("Eintrag entfernen", { id: "set-partner-delete" })}>
          <p>{msg("Von dieser Seite kam noch keine bestätigte Anmeldung.", { id: "set-partner-delete-text" })}</p>
          <ActionButton action={`${here}/delete`} look="danger">
            {msg("Eintrag entfernen", { id: "set-partner-delete" })}
          </ActionButton>
        </Section>
      )}
    </SettingsPage>
  );
};

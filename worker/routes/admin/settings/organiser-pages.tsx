/** @jsxImportSource hono/jsx */
import { adminPaths } from "../../../contract/admin-paths.ts";
import { LIMITS } from "../../../contract/limits.ts";
import { ROLES, type Role } from "../../../contract/roles.ts";
import { formatDay } from "../../../dates.ts";
import type { OrganiserItem } from "../../../db/series-organisers.ts";
import type { TokenItem } from "../../../db/token-items.ts";
import { msg, str } from "../../../localization.ts";
import type { DeskSeries } from "../../../rules/desk.ts";
import { SIGN_IN } from "../../../rules/sign-in.ts";
import { nameRole } from "../parts/frame.ts";
import {
  ActionButton,
  type AdminFrame,
  Choices,
  Confirm,
  Form,
  FormActions,
  FormErrors,
  type FormState,
  Notice,
  PrimaryButton,
  Section,
  Table,
  TextField,
} from "../parts/index.ts";
import { SettingsPage, settingsAddress } from "./settings-page.tsx";
import { TokenSection } from "./token-pages.tsx";

interface PageProps {
  frame: AdminFrame;
  series: DeskSeries;
}

interface OrganiserListPageProps extends PageProps {
  organisers: OrganiserItem[];
  tokens: TokenItem[];
  state: FormState;
  /** Set where somebody was to be added who is there already. */
  isKnown: boolean;
  done: string | null;
  now: Date;
}

/** Who works on the series, which programs do, and the way out of all browsers. */
export const OrganiserListPage = (props: OrganiserListPageProps) => {
  const { frame, series, organisers, tokens, state, isKnown, done, now } = props;
  return (
    <SettingsPage
      frame={frame}
      place="organisers"
      title={msg("Menschen und Zugänge", { id: "set-organisers" })}
      done={done}
      faulty={state.errors.length > 0}
    >
      <Table
        caption={msg("Wer mitarbeitet", { id: "set-organisers-who" })}
        columns={[
          { label: msg("Person", { id: "set-person" }) },
          { label: msg("Rolle", { id: "set-role" }) },
          { label: msg("Angemeldet", { id: "set-signed-in" }) },
        ]}
        rows={organisers.map((organiser) => ({
          key: organiser.id,
          cells: [
            <OrganiserName organiser={organiser} series={series} />,
            nameRole(organiser.role),
            organiser.lastUsedOn
              ? formatDay(`${organiser.lastUsedOn}T12:00:00.000Z`, "UTC")
              : msg("zurzeit nicht", { id: "set-not-signed-in" }),
          ],
        }))}
        empty=""
      />
      <AddForm action={settingsAddress(series.slug, "organisers")} state={state} isKnown={isKnown} />
      <TokenSection series={series} tokens={tokens} now={now} />
      <Section
        title={msg("Ihre Anmeldung", { id: "set-own-sign-in" })}
        lead={msg("Haben Sie ein Gerät verloren? Dieser Knopf meldet Sie in jedem Browser ab, auch in diesem.", {
          id: "set-everywhere-text",
        })}
      >
        <ActionButton action={adminPaths.signOut} fields={{ everywhere: "1" }}>
          {msg("Überall abmelden", { id: "set-everywhere" })}
        </ActionButton>
      </Section>
    </SettingsPage>
  );
};

const OrganiserName = ({ organiser, series }: { organiser: OrganiserItem; series: DeskSeries }) => (
  <>
    <a href={settingsAddress(series.slug, "organisers", organiser.id)}>{organiser.name ?? organiser.email}</a>
    {organiser.name && <div class="pg-muted">{organiser.email}</div>}
  </>
);

/** The roles to choose from, each with what it may do. */
export const RoleChoices = ({ state, chosen }: { state: FormState; chosen: Role }) => (
  <Choices
    field="role"
    legend={msg("Rolle", { id: "set-role" })}
    state={state}
    chosen={state.values.role ?? chosen}
    options={ROLES.map((role) => ({ value: role, label: `${nameRole(role)}: ${describeRole(role)}` }))}
    required
  />
);

function describeRole(role: Role): string {
  switch (role) {
    case "viewer":
      return msg("sieht nur Zahlen, keine Namen und Adressen", { id: "set-role-viewer" });
    case "editor":
      return msg("Termine, Anmeldungen und Nachrichten", { id: "set-role-editor" });
    case "owner":
      return msg("alles, auch diese Einstellungen", { id: "set-role-owner" });
  }
}

type AddFormProps = Pick<OrganiserListPageProps, "state" | "isKnown"> & { action: string };

const AddForm = ({ action, state, isKnown }: AddFormProps) => (
  <Section
    title={msg("Jemanden aufnehmen", { id: "set-organiser-add" })}
    lead={msg(
      str`Ein Passwort gibt es nicht. Die Person bekommt jetzt eine E-Mail mit einem Link, der ${SIGN_IN.linkMinutes} Minuten gilt. Danach fordert sie sich jederzeit selbst einen neuen an, auf der Seite der Anmeldung.`,
      { id: "set-organiser-add-text" },
    )}
  >
    {isKnown && (
      <Notice kind="info" title={msg("Diese Person arbeitet hier schon mit.", { id: "set-organiser-known" })}>
        <p>{msg("Ihre Rolle ändern Sie über ihren Namen in der Liste.", { id: "set-organiser-known-text" })}</p>
      </Notice>
    )}
    <Form action={action}>
      <FormErrors
        state={state}
        labels={{
          email: { label: msg("E-Mail-Adresse", { id: "email" }), kind: "email" },
          name: msg("Name", { id: "set-organiser-name" }),
          role: { label: msg("Rolle", { id: "set-role" }), kind: "choice" },
        }}
      />
      <TextField
        field="email"
        label={msg("E-Mail-Adresse", { id: "email" })}
        state={state}
        type="email"
        maxlength={LIMITS.email}
        required
      />
      <TextField field="name" label={msg("Name", { id: "set-organiser-name" })} state={state} maxlength={200} />
      <RoleChoices state={state} chosen="editor" />
      <FormActions>
        <PrimaryButton>{msg("Aufnehmen", { id: "set-organiser-add-now" })}</PrimaryButton>
      </FormActions>
    </Form>
  </Section>
);

interface OrganiserPageProps extends PageProps {
  organiser: OrganiserItem;
  state: FormState;
  /** Set where the last owner was to go or to do less. */
  isLastOwner: boolean;
}

/** One person: what they may do, and the way out of the series. */
export const OrganiserPage = ({ frame, series, organiser, state, isLastOwner }: OrganiserPageProps) => {
  const here = settingsAddress(series.slug, "organisers", organiser.id);
  const who = organiser.name ?? organiser.email;
  return (
    <SettingsPage
      frame={frame}
      place="organisers"
      title={who}
      lead={organiser.name && organiser.email}
      back={{
        href: settingsAddress(series.slug, "organisers"),
        label: msg("Alle, die mitarbeiten", { id: "set-organisers-all" }),
      }}
      faulty={isLastOwner || state.errors.length > 0}
    >
      {isLastOwner && (
        <Notice kind="danger" title={msg("Die Reihe braucht eine Leitung", { id: "set-last-owner" })}>
          <p>{msg("Geben Sie zuerst jemand anderem diese Rolle.", { id: "set-last-owner-text" })}</p>
        </Notice>
      )}
      <Form action={here}>
        <FormErrors state={state} labels={{ role: { label: msg("Rolle", { id: "set-role" }), kind: "choice" } }} />
        <RoleChoices state={state} chosen={organiser.role} />
        <FormActions>
          <PrimaryButton>{msg("Rolle speichern", { id: "set-role-save" })}</PrimaryButton>
        </FormActions>
      </Form>
      <Confirm
        title={msg("Mitarbeit beenden", { id: "set-organiser-remove" })}
        text={msg(
          str`${who} kann diese Reihe dann sofort nicht mehr öffnen. Was im Protokoll steht, bleibt stehen. Wer an keiner Reihe mehr mitarbeitet, wird mit der Adresse gelöscht.`,
          { id: "set-organiser-remove-text" },
        )}
        action={`${here}/remove`}
        button={msg(str`Mitarbeit von ${who} beenden`, { id: "set-organiser-remove-now" })}
        danger
        back={{
          href: settingsAddress(series.slug, "organisers"),
          label: msg("Nichts ändern", { id: "set-wording-not" }),
        }}
      />
    </SettingsPage>
  );
};

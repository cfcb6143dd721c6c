/** @jsxImportSource hono/jsx */
import type { MadeToken } from "../../../actions/edit-tokens.ts";
import { ROLES } from "../../../contract/roles.ts";
import { formatDay } from "../../../dates.ts";
import type { TokenItem } from "../../../db/token-items.ts";
import { msg } from "../../../localization.ts";
import type { DeskSeries } from "../../../rules/desk.ts";
import { nameRole } from "../parts/frame.ts";
import {
  type AdminFrame,
  Choices,
  Confirm,
  DateField,
  Empty,
  Form,
  FormActions,
  FormErrors,
  type FormState,
  HiddenField,
  LinkButton,
  Notice,
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
}

/** The keys that programs come in with; none is shown again. */
export const TokenSection = ({ series, tokens, now }: { series: DeskSeries; tokens: TokenItem[]; now: Date }) => (
  <Section
    title={msg("Schlüssel für Programme", { id: "set-tokens" })}
    lead={msg("Mit einem Schlüssel liest und ändert ein Programm diese Reihe über die Schnittstelle (API).", {
      id: "set-tokens-lead",
    })}
  >
    <Table
      caption={msg("Schlüssel für Programme", { id: "set-tokens" })}
      columns={[
        { label: msg("Wofür", { id: "set-token-name" }) },
        { label: msg("Rolle", { id: "set-role" }) },
        { label: msg("Zuletzt benutzt", { id: "set-token-used" }) },
        { label: msg("Stand", { id: "set-partner-state" }) },
        { label: msg("Ändern", { id: "set-change" }), silent: true },
      ]}
      rows={tokens.map((token) => ({
        key: token.id,
        cells: [
          token.name,
          nameRole(token.role),
          token.lastUsedOn
            ? formatDay(`${token.lastUsedOn}T12:00:00.000Z`, "UTC")
            : msg("noch nie", { id: "set-token-unused" }),
          <TokenState token={token} series={series} now={now} />,
          !token.everySeries && !token.revokedAt && (
            <a class="pg-act" href={settingsAddress(series.slug, "organisers", "tokens", token.id)}>
              {msg("Widerrufen", { id: "set-token-revoke" })}
              <span class="pg-vh">: {token.name}</span>
            </a>
          ),
        ],
      }))}
      empty={<Empty>{msg("Es gibt keinen Schlüssel.", { id: "set-tokens-none" })}</Empty>}
    />
    <LinkButton href={settingsAddress(series.slug, "organisers", "tokens", "new")}>
      {msg("Neuer Schlüssel", { id: "set-token-new" })}
    </LinkButton>
  </Section>
);

const TokenState = ({ token, series, now }: { token: TokenItem; series: DeskSeries; now: Date }) => {
  if (token.everySeries)
    return <State kind="neutral">{msg("für alle Reihen, vom Betrieb", { id: "set-token-every" })}</State>;
  if (token.revokedAt) return <State kind="bad">{msg("widerrufen", { id: "set-token-revoked" })}</State>;
  if (token.expiresAt === null) return <State kind="good">{msg("gilt ohne Ende", { id: "set-token-endless" })}</State>;
  if (token.expiresAt <= now.toISOString())
    return <State kind="bad">{msg("abgelaufen", { id: "set-token-over" })}</State>;
  // It ends as the day after begins.
  const lastDay = formatDay(new Date(Date.parse(token.expiresAt) - 1).toISOString(), series.timeZone);
  return (
    <State kind="good">
      {msg("gilt bis", { id: "set-token-until" })} {lastDay}
    </State>
  );
};

const back = (slug: string) => ({
  href: settingsAddress(slug, "organisers"),
  label: msg("Menschen und Zugänge", { id: "set-organisers" }),
});

/** Asks what a key is for, what it may do and how long. */
export const NewTokenPage = ({ frame, series, id, state }: PageProps & { id: string; state: FormState }) => (
  <SettingsPage
    frame={frame}
    place="organisers"
    title={msg("Neuer Schlüssel", { id: "set-token-new" })}
    lead={msg("Er öffnet nur diese Reihe. Wir zeigen ihn ein einziges Mal.", { id: "set-token-new-lead" })}
    back={back(series.slug)}
    faulty={state.errors.length > 0}
  >
    <Form action={settingsAddress(series.slug, "organisers", "tokens", "new")}>
      <FormErrors
        state={state}
        labels={{
          name: msg("Wofür", { id: "set-token-name" }),
          role: { label: msg("Rolle", { id: "set-role" }), kind: "choice" },
          lastDay: { label: msg("Letzter Tag", { id: "set-token-last-day" }), kind: "date" },
        }}
      />
      <HiddenField name="id" value={id} />
      <TextField
        field="name"
        label={msg("Wofür", { id: "set-token-name" })}
        hint={msg("Steht im Protokoll, zum Beispiel: Auswertung der Geschäftsstelle.", { id: "set-token-name-hint" })}
        state={state}
        maxlength={100}
        required
      />
      <Choices
        field="role"
        legend={msg("Rolle", { id: "set-role" })}
        state={state}
        chosen={state.values.role ?? "viewer"}
        options={ROLES.map((role) => ({ value: role, label: nameRole(role) }))}
        required
      />
      <DateField
        field="lastDay"
        label={msg("Letzter Tag", { id: "set-token-last-day" })}
        hint={msg("Leer: bis Sie ihn widerrufen.", { id: "set-token-last-day-hint" })}
        state={state}
      />
      <FormActions>
        <PrimaryButton>{msg("Schlüssel erzeugen", { id: "set-token-make" })}</PrimaryButton>
      </FormActions>
    </Form>
  </SettingsPage>
);

/** The only page that ever shows a key: the answer to its making, kept by nobody. */
export const MadeTokenPage = ({ frame, series, token }: PageProps & { token: MadeToken }) => (
  <SettingsPage
    frame={frame}
    place="organisers"
    title={msg("Ihr neuer Schlüssel", { id: "set-token-made" })}
    lead={token.name}
    back={back(series.slug)}
  >
    <Notice kind="warning" title={msg("Kopieren Sie ihn jetzt", { id: "set-token-copy" })}>
      <p>
        {msg(
          "Wir haben nur einen Abdruck davon und können ihn nicht noch einmal zeigen. Behandeln Sie ihn wie ein Passwort.",
          {
            id: "set-token-copy-text",
          },
        )}
      </p>
    </Notice>
    <p class="pg-after">
      <code class="ad-key" id="token">
        {token.token}
      </code>
    </p>
  </SettingsPage>
);

/** A form that was sent twice: the key was made, and is not shown again. */
export const TokenMadeBeforePage = ({ frame, series }: PageProps) => (
  <SettingsPage
    frame={frame}
    place="organisers"
    title={msg("Dieser Schlüssel ist schon erzeugt", { id: "set-token-twice" })}
    lead={msg("Er wurde einmal gezeigt. Haben Sie ihn nicht mehr, widerrufen Sie ihn und erzeugen einen neuen.", {
      id: "set-token-twice-text",
    })}
    back={back(series.slug)}
  />
);

/** Asks before a key is revoked. */
export const RevokeTokenPage = ({ frame, series, token }: PageProps & { token: TokenItem }) => (
  <SettingsPage
    frame={frame}
    place="organisers"
    title={msg("Schlüssel widerrufen", { id: "set-token-revoke-title" })}
    lead={token.name}
    back={back(series.slug)}
  >
    <Confirm
      title={msg("Diesen Schlüssel wirklich widerrufen?", { id: "set-token-revoke-sure" })}
      text={msg("Das Programm kommt damit sofort nicht mehr herein. Zurücknehmen lässt sich das nicht.", {
        id: "set-token-revoke-text",
      })}
      action={settingsAddress(series.slug, "organisers", "tokens", token.id)}
      button={msg("Widerrufen", { id: "set-token-revoke" })}
      danger
      back={{ ...back(series.slug), label: msg("Behalten", { id: "admin-keep" }) }}
    />
  </SettingsPage>
);

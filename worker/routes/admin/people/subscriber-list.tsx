/** @jsxImportSource hono/jsx */
import type { SubscriberPage } from "../../../actions/read-subscribers.ts";
import { adminPaths } from "../../../contract/admin-paths.ts";
import { LIMITS } from "../../../contract/limits.ts";
import { formatDay } from "../../../dates.ts";
import { msg, str } from "../../../localization.ts";
import type { DeskSeries } from "../../../rules/desk.ts";
import { sayPeople } from "../count-words.ts";
import {
  type AdminFrame,
  AdminPage,
  FilterBar,
  Form,
  FormActions,
  FormErrors,
  type FormState,
  Pager,
  SecondaryButton,
  Section,
  Table,
  TextField,
  TextLink,
} from "../parts/index.ts";
import { TooMany } from "../registrations/registration-list.tsx";
import { registrationRooms } from "../registrations/registration-rooms.ts";
import { Who } from "../registrations/registration-table.tsx";
import { nameOrAddress } from "../registrations/registration-words.ts";

interface SubscriberListPageProps {
  frame: AdminFrame;
  series: DeskSeries;
  page: SubscriberPage;
  search: string;
  isFirst: boolean;
  /** The form that asks for the proof of an address. */
  proof: FormState;
}

/** Who hears of future dates: how many, found by name or address, and the proof of what they agreed to. */
export const SubscriberListPage = (props: SubscriberListPageProps) => {
  const { frame, series, page, search, isFirst, proof } = props;
  const here = adminPaths.desk(series.slug, "subscribers");
  const people = sayPeople(page.count);
  return (
    <AdminPage
      frame={frame}
      room="registrations"
      title={msg("Verteiler", { id: "reg-room-subscribers" })}
      lead={
        page.count === 0
          ? msg("Noch hört niemand von künftigen Terminen.", { id: "reg-list-none" })
          : page.count === 1
            ? msg("Eine Person hört von künftigen Terminen.", { id: "reg-list-one" })
            : msg(str`${people} hören von künftigen Terminen.`, { id: "reg-list-count" })
      }
      sub={registrationRooms(series.slug, "subscribers")}
      faulty={proof.errors.length > 0}
    >
      {page.count > 0 && (
        <>
          <FilterBar action={here} submit={msg("Suchen", { id: "reg-search-button" })}>
            <TextField
              field="search"
              type="search"
              label={msg("Suche", { id: "reg-search" })}
              state={{ values: { search }, errors: [] }}
              maxlength={LIMITS.email}
              required
            />
          </FilterBar>
          {page.more && <TooMany />}
          <SubscriberTable series={series} page={page} />
          <Pager
            next={page.next && `${here}?cursor=${encodeURIComponent(page.next)}`}
            first={isFirst ? null : here}
            shown={page.items.length}
            of={isFirst && !search ? page.count : undefined}
          />
        </>
      )}
      <ProofForm series={series} state={proof} />
    </AdminPage>
  );
};

const SubscriberTable = ({ series, page }: Pick<SubscriberListPageProps, "series" | "page">) => (
  <Table
    caption={msg("Verteiler", { id: "reg-room-subscribers" })}
    columns={[
      { label: msg("Person", { id: "reg-person" }) },
      { label: msg("Organisation", { id: "organisation" }) },
      { label: msg("Im Verteiler seit", { id: "reg-list-since" }) },
      { label: msg("Handlung", { id: "reg-action" }), silent: true },
    ]}
    empty={<p class="pg-muted">{msg("Im Verteiler ist niemand, auf den das passt.", { id: "reg-list-not-found" })}</p>}
    rows={page.items.map((item) => ({
      key: item.person,
      cells: [
        <Who series={series} person={item} id={item.person} />,
        item.organisation ?? <span class="pg-muted">{msg("keine Angabe", { id: "reg-not-given" })}</span>,
        formatDay(item.subscribedAt, series.timeZone),
        <TextLink href={adminPaths.desk(series.slug, "people", item.person, "unsubscribe")}>
          {msg("Austragen", { id: "reg-unsubscribe-button" })}
          <span class="pg-vh">: {nameOrAddress(item)}</span>
        </TextLink>,
      ],
    }))}
  />
);

/** Asks by a form, since the addresses of pages end in logs. Also for who is not on the list any more. */
const ProofForm = ({ series, state }: { series: DeskSeries; state: FormState }) => {
  const label = msg("E-Mail-Adresse", { id: "reg-proof-email" });
  return (
    <Section
      title={msg("Nachweis der Einwilligung", { id: "reg-proof" })}
      lead={msg("Wer wann welchem Wortlaut zugestimmt hat, auch nach dem Austragen und nach dem Löschen der Person.", {
        id: "reg-proof-lead",
      })}
    >
      <Form action={adminPaths.desk(series.slug, "subscribers", "proof")}>
        <FormErrors state={state} labels={{ email: { label, kind: "email" } }} />
        <TextField field="email" type="email" label={label} state={state} maxlength={LIMITS.email} required />
        <FormActions>
          <SecondaryButton>{msg("Nachweis anzeigen", { id: "reg-proof-show" })}</SecondaryButton>
        </FormActions>
      </Form>
    </Section>
  );
};

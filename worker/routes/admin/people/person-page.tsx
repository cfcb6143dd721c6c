/** @jsxImportSource hono/jsx */
import type { Child } from "hono/jsx";
import type { PersonItem } from "../../../actions/read-people.ts";
import { adminPaths } from "../../../contract/admin-paths.ts";
import { LIMITS } from "../../../contract/limits.ts";
import { msg } from "../../../localization.ts";
import type { DeskSeries } from "../../../rules/desk.ts";
import {
  type AdminFrame,
  AdminPage,
  FieldRow,
  Form,
  FormActions,
  FormErrors,
  type FormState,
  HiddenField,
  PrimaryButton,
  Section,
  TextField,
} from "../parts/index.ts";
import { registrationRooms } from "../registrations/registration-rooms.ts";
import { fullName, nameOrAddress } from "../registrations/registration-words.ts";
import { personLabels } from "./person-form-values.ts";
import { PersonAnswers, PersonMails, PersonRights, PersonSubscription } from "./person-parts.tsx";
import { PersonPlaces } from "./person-places.tsx";
import { describeAddress } from "./person-words.ts";

interface PersonPageProps {
  frame: AdminFrame;
  series: DeskSeries;
  person: PersonItem;
  state: FormState;
  publicUrl: string;
  now: Date;
  done: string | null;
  conflict?: Child;
}

/** All that is kept of a person in a series, to correct, to hand out and to erase. */
export const PersonPage = (props: PersonPageProps) => {
  const { frame, series, person, state, publicUrl, now, done, conflict } = props;
  return (
    <AdminPage
      frame={frame}
      room="registrations"
      title={nameOrAddress(person)}
      lead={
        <>
          {fullName(person) && `${person.email}. `}
          {describeAddress(person, series)}
        </>
      }
      back={{
        href: adminPaths.desk(series.slug, "registrations"),
        label: msg("Alle Anmeldungen", { id: "reg-back" }),
      }}
      sub={registrationRooms(series.slug, "registrations")}
      done={done}
      faulty={state.errors.length > 0}
    >
      {conflict}
      <PersonPlaces {...{ series, person, publicUrl, now }} />
      <PersonSubscription {...{ series, person }} />
      <Section title={msg("Angaben zur Person", { id: "reg-details" })}>
        <PersonForm {...{ series, person, state }} />
      </Section>
      <PersonAnswers {...{ series, person }} />
      <PersonMails {...{ series, person }} />
      <PersonRights {...{ series, person }} />
    </AdminPage>
  );
};

const PersonForm = ({ series, person, state }: Pick<PersonPageProps, "series" | "person" | "state">) => {
  const field = (name: string, maxlength: number) => (
    <TextField
      field={name}
      label={String(personLabels()[name])}
      state={state}
      maxlength={maxlength}
      autocomplete="off"
    />
  );
  return (
    <Form action={adminPaths.desk(series.slug, "people", person.id)}>
      <FormErrors state={state} labels={personLabels()} />
      <HiddenField name="edition" value={String(person.edition)} />
      <FieldRow>
        {field("givenName", LIMITS.name)}
        {field("familyName", LIMITS.name)}
      </FieldRow>
      <FieldRow>
        {field("organisation", LIMITS.organisation)}
        {field("role", LIMITS.role)}
      </FieldRow>
      <FormActions>
        <PrimaryButton>{msg("Speichern", { id: "admin-save" })}</PrimaryButton>
      </FormActions>
    </Form>
  );
};

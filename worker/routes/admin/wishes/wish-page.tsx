/** @jsxImportSource hono/jsx */
import type { Child } from "hono/jsx";
import type { SessionItem } from "../../../actions/read-sessions.ts";
import type { WishItem } from "../../../actions/read-wishes.ts";
import { adminPaths } from "../../../contract/admin-paths.ts";
import { LIMITS } from "../../../contract/limits.ts";
import { WISH_STATUSES } from "../../../contract/wish-edit.ts";
import { msg } from "../../../localization.ts";
import type { DeskSeries } from "../../../rules/desk.ts";
import {
  type AdminFrame,
  AdminPage,
  Choices,
  Form,
  FormActions,
  FormErrors,
  type FormState,
  HiddenField,
  PrimaryButton,
  Section,
  SelectField,
  State,
  TextField,
  TextLink,
} from "../parts/index.ts";
import { sessionRooms } from "../sessions/session-rooms.ts";
import { wishLabels } from "./wish-form-values.ts";
import { countVotes, nameSession, nameStage, wordStage } from "./wish-words.ts";

interface WishPageProps {
  frame: AdminFrame;
  series: DeskSeries;
  /** Null for a new one. */
  wish: WishItem | null;
  sessions: SessionItem[];
  state: FormState;
  done: string | null;
  conflict?: Child;
}

/** A wish to edit: its words, whether it is shown, what becomes of it. */
export const WishPage = ({ frame, series, wish, sessions, state, done, conflict }: WishPageProps) => (
  <AdminPage
    frame={frame}
    room="sessions"
    title={wish ? msg("Wunsch bearbeiten", { id: "wish-edit" }) : msg("Neuer Wunsch", { id: "wish-new-title" })}
    lead={wish && <Standing wish={wish} />}
    back={{ href: adminPaths.desk(series.slug, "wishes"), label: msg("Alle Wünsche", { id: "wish-back" }) }}
    sub={sessionRooms(series.slug, "wishes")}
    done={done}
    faulty={state.errors.length > 0}
  >
    {conflict}
    <WishForm series={series} wish={wish} sessions={sessions} state={state} />
    {wish && <LastSteps series={series} wish={wish} />}
  </AdminPage>
);

const Standing = ({ wish }: { wish: WishItem }) => {
  const { kind, word } = wordStage(wish.stage);
  return (
    <>
      <State kind={kind}>{word}</State> · {countVotes(wish.votes)}
    </>
  );
};

type FormProps = Pick<WishPageProps, "series" | "wish" | "sessions" | "state">;

const WishForm = ({ series, wish, sessions, state }: FormProps) => (
  <Form action={adminPaths.desk(series.slug, "wishes", wish?.id ?? "new")}>
    <FormErrors state={state} labels={wishLabels()} />
    {wish && <HiddenField name="edition" value={String(wish.edition)} />}
    <TextField
      field="text"
      label={msg("Wortlaut", { id: "wish-text" })}
      hint={msg(
        "Ändern Sie nur, was falsch geschrieben ist, und nehmen Sie Namen und andere Angaben zu Personen heraus.",
        {
          id: "wish-text-hint",
        },
      )}
      state={state}
      rows={3}
      maxlength={LIMITS.wish}
      required
    />
    <Choices
      field="published"
      legend={msg("Veröffentlichen", { id: "wish-publish" })}
      state={state}
      chosen={state.values.published ?? "1"}
      options={[
        { value: "1", label: msg("Ja, auf der Seite der Reihe und bei Partnern zeigen", { id: "wish-publish-yes" }) },
        { value: "0", label: msg("Nein, nur hier behalten", { id: "wish-publish-no" }) },
      ]}
      required
    />
    <Choices
      field="status"
      legend={msg("Was daraus wird", { id: "wish-becomes" })}
      hint={msg("Zählt nur für veröffentlichte Wünsche.", { id: "wish-becomes-hint" })}
      state={state}
      chosen={state.values.status ?? "open"}
      options={WISH_STATUSES.map((status) => ({ value: status, label: nameStage(status) }))}
      required
    />
    <SelectField
      field="session"
      label={msg("Termin", { id: "wish-session" })}
      hint={msg("Nötig, wenn der Wunsch geplant oder besprochen ist. Nach dem Termin steht er im Archiv und im Dank.", {
        id: "wish-session-hint",
      })}
      state={state}
      options={[
        { value: "", label: msg("keiner", { id: "wish-session-none" }) },
        ...sessions.map((session) => ({ value: session.id, label: nameSession(session, series) })),
      ]}
    />
    <FormActions>
      <PrimaryButton>{msg("Speichern", { id: "admin-save" })}</PrimaryButton>
    </FormActions>
  </Form>
);

/** What ends a wish: last, and each on a page of its own that asks. */
const LastSteps = ({ series, wish }: { series: DeskSeries; wish: WishItem }) => {
  const here = (step: string) => adminPaths.desk(series.slug, "wishes", wish.id, step);
  return (
    <Section title={msg("Mehr zu diesem Wunsch", { id: "wish-more" })}>
      <div class="ad-row">
        <TextLink href={here("merge")}>
          {msg("Mit einem anderen Wunsch zusammenlegen", { id: "wish-merge-other" })}
        </TextLink>
        <TextLink href={here("delete")}>{msg("Wunsch löschen", { id: "wish-delete" })}</TextLink>
      </div>
    </Section>
  );
};

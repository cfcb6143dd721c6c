/** @jsxImportSource hono/jsx */
import type { WishItem } from "../../../actions/read-wishes.ts";
import { adminPaths } from "../../../contract/admin-paths.ts";
import { msg, str } from "../../../localization.ts";
import type { DeskSeries } from "../../../rules/desk.ts";
import {
  type AdminFrame,
  AdminPage,
  Confirm,
  DangerButton,
  Empty,
  Form,
  FormActions,
  FormErrors,
  type FormState,
  Section,
  SelectField,
  TextLink,
} from "../parts/index.ts";
import { sessionRooms } from "../sessions/session-rooms.ts";
import { wishLabels } from "./wish-form-values.ts";
import { countVotes } from "./wish-words.ts";

interface StepProps {
  frame: AdminFrame;
  series: DeskSeries;
  wish: WishItem;
}

const addressOf = ({ series, wish }: StepProps, ...step: string[]) =>
  adminPaths.desk(series.slug, "wishes", wish.id, ...step);
const backTo = (props: StepProps) => ({
  href: addressOf(props),
  label: msg("Zurück zum Wunsch", { id: "wish-step-back" }),
});

interface MergePageProps extends StepProps {
  /** The wishes it may become part of, those with most votes first. */
  others: WishItem[];
  state: FormState;
}

/** Asks which wish this one becomes part of, and says what that means. */
export const MergeWishPage = (props: MergePageProps) => {
  const { frame, series, wish, others, state } = props;
  const votes = countVotes(wish.votes);
  return (
    <AdminPage
      frame={frame}
      room="sessions"
      title={msg("Wünsche zusammenlegen", { id: "wish-merge-title" })}
      back={backTo(props)}
      sub={sessionRooms(series.slug, "wishes")}
      faulty={state.errors.length > 0}
    >
      <Section title={wish.text} lead={votes}>
        <p>
          {msg(
            str`Dieser Wunsch verschwindet, seine Stimmen (${votes}) kommen zum bleibenden Wunsch hinzu. Wer für beide gestimmt hat, zählt dort zweimal, denn wer abgestimmt hat, wissen wir nicht. Rückgängig machen lässt sich das nicht.`,
            { id: "wish-merge-text" },
          )}
        </p>
        {others.length === 0 ? (
          <Empty>{msg("Es gibt keinen anderen Wunsch.", { id: "wish-merge-none" })}</Empty>
        ) : (
          <Form action={addressOf(props, "merge")}>
            <FormErrors state={state} labels={wishLabels()} />
            <SelectField
              field="into"
              label={msg("Bleibender Wunsch", { id: "wish-into" })}
              state={state}
              options={[
                { value: "", label: msg("bitte wählen", { id: "wish-choose" }) },
                ...others.map(({ id, text, votes: count }) => ({ value: id, label: `${text} (${countVotes(count)})` })),
              ]}
              required
            />
            <FormActions>
              <DangerButton>{msg("Endgültig zusammenlegen", { id: "wish-merge-button" })}</DangerButton>
              <TextLink href={addressOf(props)}>{msg("Zurück zum Wunsch", { id: "wish-step-back" })}</TextLink>
            </FormActions>
          </Form>
        )}
      </Section>
    </AdminPage>
  );
};

/** Asks before a wish is deleted for good. */
export const DeleteWishPage = (props: StepProps) => {
  const { frame, series, wish } = props;
  const votes = countVotes(wish.votes);
  return (
    <AdminPage
      frame={frame}
      room="sessions"
      title={msg("Wunsch löschen", { id: "wish-delete" })}
      back={backTo(props)}
      sub={sessionRooms(series.slug, "wishes")}
    >
      <Confirm
        title={wish.text}
        text={msg(str`Gelöscht werden der Wunsch und seine Stimmen (${votes}). Zurückholen lässt sich das nicht.`, {
          id: "wish-delete-text",
        })}
        action={addressOf(props, "delete")}
        button={msg("Endgültig löschen", { id: "speaker-delete-button" })}
        danger
        back={backTo(props)}
      />
    </AdminPage>
  );
};

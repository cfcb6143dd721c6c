/** @jsxImportSource hono/jsx */
import type { OwnBioPage } from "../../../actions/own-bio.ts";
import { formatDay, formatMoment } from "../../../dates.ts";
import { msg, str } from "../../../localization.ts";
import type { FieldLabels } from "../../admin/conflicting-fields.ts";
import { CheckField, Form, FormErrors, type FormState, HiddenField } from "../../admin/parts/index.ts";
import { SpeakerFields } from "../../admin/speakers/speaker-fields.tsx";
import { Alert } from "../error-summary.tsx";
import { Page } from "../layout.tsx";
import { linkedFrame, organiserLang } from "../page-language.ts";
import { StatusMessage } from "../status-message.tsx";

interface BioPageProps {
  page: OwnBioPage;
  action: string;
  /** Where the own portrait can be looked at. */
  photoSrc: string | null;
  state: FormState;
  labels: FieldLabels;
  done: "agreed" | "not-agreed" | null;
  /** What somebody else saved while this was typed; none where nobody did. */
  conflict: { label: string; saved: string }[] | null;
}

/** A speaker's own words about themselves, and whether they may be published (L-28). */
export const BioPage = ({ page, action, photoSrc, state, labels, done, conflict }: BioPageProps) => {
  const { series, speaker, expiresAt } = page;
  const until = formatMoment(expiresAt, series.timeZone);
  const heading = msg("Ihre Vorstellung", { id: "speaker-bio-heading" });
  const title = state.errors.length > 0 ? msg(str`Fehler: ${heading}`, { id: "title-error" }) : heading;
  return (
    <Page title={title} series={linkedFrame(page)} slim>
      {done && <Done done={done} />}
      {conflict && <Meanwhile conflict={conflict} />}
      <h1 class="pg-h1">{heading}</h1>
      <p class="pg-lead">
        {msg("So stellen wir Sie in dieser Reihe vor:", { id: "speaker-bio-lead" })}{" "}
        <b lang={organiserLang(page, series.titleLang)}>{series.title}</b>
      </p>
      <div class="pg-prose pg-after">
        <p>
          {msg(str`Sie können alles ändern, so oft Sie möchten. Der Link gilt bis ${until}.`, {
            id: "speaker-bio-until",
          })}{" "}
          {msg("Gezeigt werden Sie nur in Terminen, für die die Veranstaltenden Sie freigeben.", {
            id: "speaker-bio-release",
          })}
        </p>
        <Appearances page={page} />
        {speaker.hidden && (
          <p class="pg-strong">
            {msg("Zurzeit werden Sie nirgends gezeigt. Wieder zeigen können Sie die Veranstaltenden.", {
              id: "speaker-bio-hidden",
            })}
          </p>
        )}
      </div>
      <div class="pg-after">
        <Form action={action} withFile>
          <FormErrors state={state} labels={labels} />
          <HiddenField name="edition" value={String(speaker.edition)} />
          <SpeakerFields state={state} locales={series.languages} photoSrc={photoSrc} />
          <CheckField
            field="agreed"
            label={msg("Ich bin einverstanden, dass das veröffentlicht wird", { id: "speaker-agree" })}
            hint={msg(
              "Ohne Ihr Einverständnis zeigen wir Sie ab sofort nirgends. Sie können es auf dieser Seite jederzeit zurücknehmen.",
              { id: "speaker-agree-hint" },
            )}
            state={state}
          />
          <div class="pg-submit">
            <button type="submit" class="kern-btn kern-btn--primary">
              <span class="kern-label">{msg("Speichern", { id: "admin-save" })}</span>
            </button>
          </div>
        </Form>
      </div>
    </Page>
  );
};

const Done = ({ done }: { done: "agreed" | "not-agreed" }) => (
  <StatusMessage title={msg("Danke, das ist gespeichert", { id: "speaker-bio-saved" })}>
    <p>
      {done === "agreed"
        ? msg("Wo Sie freigegeben sind, steht es in einer Minute so da.", { id: "speaker-bio-saved-agreed" })
        : msg("Ohne Ihr Einverständnis werden Sie nirgends gezeigt.", { id: "speaker-bio-saved-not-agreed" })}
    </p>
  </StatusMessage>
);

/** Two who edited at once: nothing is lost, what was typed stands in the form. */
const Meanwhile = ({ conflict }: { conflict: { label: string; saved: string }[] }) => (
  <Alert title={msg("Inzwischen hat jemand anderes gespeichert", { id: "admin-conflict-title" })}>
    <p>
      {msg("Ihre Eingaben stehen unten und sind noch nicht gespeichert. Inzwischen steht dort:", {
        id: "speaker-bio-conflict",
      })}
    </p>
    <ul class="pg-bullets">
      {conflict.map(({ label, saved }) => (
        <li>
          {label}: <bdi>{saved || msg("leer", { id: "admin-conflict-empty" })}</bdi>
        </li>
      ))}
    </ul>
  </Alert>
);

/** The dates that are announced; drafts are the organisers' own. */
const Appearances = ({ page }: { page: OwnBioPage }) => {
  const sessions = page.speaker.sessions.filter(({ state }) => state !== "draft");
  if (sessions.length === 0) return null;
  const days = sessions.map(({ startsAt }) => formatDay(startsAt, page.series.timeZone)).join("; ");
  return <p>{msg(str`Ihre Termine: ${days}`, { id: "speaker-bio-sessions" })}</p>;
};

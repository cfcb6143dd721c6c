/** @jsxImportSource hono/jsx */
import type { MailPreview, TestedMail } from "../../../actions/preview-mail.ts";
import type { SessionItem } from "../../../actions/read-sessions.ts";
import { adminPaths } from "../../../contract/admin-paths.ts";
import type { ProblemCode } from "../../../contract/codes.ts";
import { formatSpan } from "../../../dates.ts";
import { msg, str } from "../../../localization.ts";
import type { DeskSeries } from "../../../rules/desk.ts";
import { STOP_MINUTES } from "../../../rules/hand-mailings.ts";
import { listOffered } from "../../../rules/languages.ts";
import { sayPeople } from "../count-words.ts";
import {
  type AdminFrame,
  AdminPage,
  Columns,
  FormActions,
  Notice,
  PrimaryButton,
  SecondaryButton,
  Section,
  TextLink,
} from "../parts/index.ts";
import { titleOf } from "../sessions/session-words.ts";
import { HandRefusal } from "./hand-refusal.tsx";
import { MailPreviewSection } from "./mail-preview.tsx";
import { describeDeed, nameDeed } from "./mailing-words.ts";

export interface HandMailingPageProps {
  frame: AdminFrame;
  series: DeskSeries;
  session: SessionItem;
  preview: MailPreview;
  /** Why it cannot be sent now. */
  refusal: ProblemCode | null;
  /** What became of the mail to oneself, where one was just tried. */
  tested: TestedMail | null;
  done: string | null;
}

/** The address of a mailing by hand and what lies below it. */
export const handAddress = (slug: string, session: string, ...rest: string[]) =>
  adminPaths.desk(slug, "mailings", "send", session, ...rest);

/** A mailing by hand: whom it reaches, how it reads in each language, a try to oneself, and the button with the number. */
export const HandMailingPage = (props: HandMailingPageProps) => {
  const { frame, series, session, preview, refusal, tested, done } = props;
  return (
    <AdminPage
      frame={frame}
      room="mailings"
      title={nameDeed(preview.kind)}
      lead={`${formatSpan(session, series.timeZone)}: ${titleOf(session, series.lang)}`}
      back={{
        href: adminPaths.desk(series.slug, "mailings"),
        label: msg("Was wann hinausgeht", { id: "admin-outgoing" }),
      }}
      done={done}
      faulty={refusal !== null || tested?.status === "failed"}
    >
      {refusal && <HandRefusal kind={preview.kind} code={refusal} people={preview.people} />}
      {tested?.status === "failed" && <TestFailed tested={tested} />}
      <Columns
        main={
          <MailPreviewSection
            series={series}
            session={session.id}
            preview={preview}
            languages={listOffered(series).map((locale) => ({ locale, isCurrent: locale === preview.locale }))}
          />
        }
        aside={
          <>
            {frame.organiser && <TestForm {...props} email={frame.organiser.email} />}
            <Section title={msg("An alle", { id: "mailing-to-all" })} lead={describeDeed(preview.kind)}>
              <SendForm {...props} />
            </Section>
          </>
        }
      />
    </AdminPage>
  );
};

const SendForm = ({ series, session, preview, refusal }: HandMailingPageProps) => {
  const { kind, people } = preview;
  if (refusal && refusal !== "conflict") return null;
  if (people === 0) {
    return <p>{msg("Zurzeit gibt es niemanden, an den sie ginge.", { id: "mailing-nobody-now" })}</p>;
  }
  return (
    <form method="post" action={handAddress(series.slug, session.id, kind)}>
      <input type="hidden" name="people" value={String(people)} />
      <FormActions>
        <PrimaryButton>{msg(str`An ${sayPeople(people)} senden`, { id: "mailing-send" })}</PrimaryButton>
        <TextLink href={adminPaths.desk(series.slug, "mailings")}>
          {msg("Nicht senden", { id: "mailing-send-not" })}
        </TextLink>
      </FormActions>
      <p class="pg-muted ad-small">
        {msg(str`Die erste E-Mail geht ${STOP_MINUTES} Minuten später hinaus. Bis dahin können Sie alles anhalten.`, {
          id: "mailing-send-later",
        })}
      </p>
    </form>
  );
};

const TestFailed = ({ tested }: { tested: TestedMail }) => (
  <Notice kind="danger" title={msg("Die Probe ging nicht hinaus", { id: "mailing-test-failed" })}>
    {msg(str`Der Mailserver hat sie nicht angenommen: ${tested.reason ?? ""}`, { id: "mailing-test-failed-text" })}
  </Notice>
);

const TestForm = ({ series, session, preview, email }: HandMailingPageProps & { email: string }) => (
  <Section
    title={msg("Probe an mich", { id: "mailing-test" })}
    lead={msg(str`Geht sofort und nur an ${email}, in der Sprache der Vorschau.`, { id: "mailing-test-lead" })}
  >
    <form method="post" action={handAddress(series.slug, session.id, preview.kind, "test")}>
      <input type="hidden" name="language" value={preview.locale} />
      <SecondaryButton>{msg("Probe senden", { id: "mailing-test-send" })}</SecondaryButton>
    </form>
  </Section>
);

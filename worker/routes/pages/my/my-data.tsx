/** @jsxImportSource hono/jsx */
import type { MyChange, MyPage } from "../../../actions/link-pages.ts";
import type { FieldFault, ProblemCode } from "../../../contract/codes.ts";
import { msg, str } from "../../../localization.ts";
import { ErrorSummary } from "../error-summary.tsx";
import { Page } from "../layout.tsx";
import { linkedFrame } from "../page-language.ts";
import { StatusMessage } from "../status-message.tsx";
import { AllMyData } from "./my-all-data.tsx";
import { MyDetails } from "./my-details.tsx";
import { type Changed, describeDone } from "./my-done.ts";
import { MyRefusal } from "./my-messages.tsx";
import { MyPlaces } from "./my-places.tsx";
import { MySubscription } from "./my-subscription.tsx";
import { MyWishes } from "./my-wishes.tsx";

export interface MyDataPageProps {
  page: MyPage;
  /** The address that every form of the page posts to. */
  action: string;
  /** Where all data can be downloaded, with a fresh link. */
  download: string;
  /** What was just done. */
  done?: MyChange["action"] | null;
  /** After a change of session: which place was given up, and for which session. */
  changed?: Changed | null;
  /** Why what was asked for was not done, with what was typed. */
  refused?: { code: ProblemCode; errors: FieldFault[]; values: Record<string, string> } | null;
}

/** All that is kept of a person, and what they may do with it (L-22). Looking at it changes nothing. */
export const MyDataPage = (props: MyDataPageProps) => {
  const { page, action, download, done = null, changed = null, refused = null } = props;
  const heading = msg("Ihre Daten", { id: "own-heading" });
  const message = done && describeDone(done, page, changed);
  const title = refused ? msg(str`Fehler: ${heading}`, { id: "title-error" }) : (message?.title ?? heading);
  const typed = refused?.code === "invalid-fields" && refused.errors.length > 0 ? refused : null;
  return (
    <Page title={title} series={linkedFrame(page)} slim>
      {message && (
        <StatusMessage title={message.title}>
          {message.text.length > 0 && message.text.map((sentence) => <p>{sentence}</p>)}
        </StatusMessage>
      )}
      {typed ? <ErrorSummary errors={typed.errors} /> : refused && <MyRefusal code={refused.code} />}
      <h1 class="pg-h1">{heading}</h1>
      <p class="pg-lead pg-muted">
        {msg("Ihre Anmeldungen und Angaben. Der Link aus Ihrer E-Mail genügt, ein Konto brauchen Sie nicht.", {
          id: "own-lead",
        })}
      </p>
      <MyPlaces page={page} action={action} />
      <MySubscription page={page} action={action} />
      <MyDetails page={page} action={action} typed={typed} />
      <MyWishes page={page} action={action} />
      <AllMyData page={page} action={action} download={download} />
    </Page>
  );
};

/** @jsxImportSource hono/jsx */
import type { SubscriptionPage as Subscription } from "../../../actions/link-pages.ts";
import { paths } from "../../../contract/paths.ts";
import { msg } from "../../../localization.ts";
import { ActionButton } from "../action-button.tsx";
import { inLanguage } from "../in-language.ts";
import { Page } from "../layout.tsx";
import { linkedFrame, organiserLang } from "../page-language.ts";

interface SubscriptionPageProps {
  page: Subscription;
  action: string;
  /** The button was pressed just now. */
  done?: boolean;
}

/** The end of the list: one button, no question, no reason (L-08). */
export const SubscriptionPage = ({ page, action, done = false }: SubscriptionPageProps) => {
  const ended = page.state === "ended";
  const title = ended
    ? msg("Sie erhalten keine Nachrichten mehr", { id: "page-unsubscribed-heading" })
    : msg("Nachrichten abbestellen", { id: "page-unsubscribe-heading" });
  return (
    <Page title={title} series={linkedFrame(page)} slim>
      <div role={done ? "status" : undefined}>
        <h1 class="pg-h1 pg-done" tabindex={done ? -1 : undefined} autofocus={done || undefined}>
          {title}
        </h1>
        <p class="pg-lead">
          {ended
            ? msg("Die Nachrichten über künftige Termine sind abbestellt, ab sofort.", { id: "page-unsubscribed-text" })
            : msg("Mit einem Klick erhalten Sie keine Nachrichten über künftige Termine dieser Reihe mehr:", {
                id: "page-unsubscribe-text",
              })}{" "}
          {!ended && <b lang={organiserLang(page, page.series.titleLang)}>{page.series.title}</b>}
        </p>
      </div>
      {!ended && (
        <div class="pg-after">
          <ActionButton action={action} look="primary">
            {msg("Keine Nachrichten mehr", { id: "own-unsubscribe" })}
          </ActionButton>
        </div>
      )}
      <p class="pg-after pg-muted">
        {msg("Anmeldungen zu einzelnen Terminen bleiben davon unberührt.", { id: "page-unsubscribe-keeps" })}
      </p>
      {ended && (
        <p>
          <a class="pg-act" href={inLanguage(paths.hosted(page.series.slug))}>
            {msg("Zu den Terminen", { id: "page-to-sessions" })}
          </a>
        </p>
      )}
    </Page>
  );
};

/** @jsxImportSource hono/jsx */
import { paths } from "../../../contract/paths.ts";
import { msg } from "../../../localization.ts";
import { inLanguage } from "../in-language.ts";
import { Page } from "../layout.tsx";
import { type LinkedPage, linkedFrame } from "../page-language.ts";

/** After an erasure: the link that led here opens nothing any more, so this is its last answer. */
export const ErasedPage = ({ page }: { page: LinkedPage }) => {
  const title = msg("Ihre Daten sind gelöscht", { id: "page-erased-heading" });
  return (
    <Page title={title} series={linkedFrame(page)} slim>
      <div role="status">
        <h1 class="pg-h1 pg-done" tabindex={-1} autofocus>
          {title}
        </h1>
        <p class="pg-lead">
          {msg("Eine letzte E-Mail bestätigt es Ihnen. Auch Ihre bisherigen Links öffnen nun nichts mehr.", {
            id: "page-erased-text",
          })}
        </p>
      </div>
      <p class="pg-after">
        <a class="pg-act" href={inLanguage(paths.hosted(page.series.slug))}>
          {msg("Zu den Terminen", { id: "page-to-sessions" })}
        </a>
      </p>
    </Page>
  );
};

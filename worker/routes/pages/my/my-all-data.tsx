/** @jsxImportSource hono/jsx */
import type { MyPage } from "../../../actions/link-pages.ts";
import { msg } from "../../../localization.ts";
import { ActionButton } from "../action-button.tsx";

interface AllMyDataProps {
  page: MyPage;
  action: string;
  download: string;
}

/** Download and erasure: only with a link that was mailed just now, since older mails are often passed on. */
export const AllMyData = ({ page, action, download }: AllMyDataProps) => (
  <section class="pg-sec" aria-labelledby="all-data">
    <h2 class="pg-h2" id="all-data">
      {msg("Alles herunterladen oder löschen", { id: "own-all" })}
    </h2>
    {page.fresh ? (
      <div class="pg-prose">
        <p>
          <a class="pg-act" href={download}>
            {msg("Alle meine Daten herunterladen (JSON)", { id: "own-download" })}
          </a>
        </p>
        <Erasure action={action} />
      </div>
    ) : (
      <div class="pg-prose">
        <p>
          {msg(
            "Dafür brauchen Sie einen neuen Link: Ältere E-Mails werden oft weitergeleitet, und wer sie hat, soll nichts löschen können.",
            { id: "own-fresh-reason" },
          )}
        </p>
        <ActionButton action={action} fields={{ action: "send-fresh-link" }}>
          {msg("Link zum Herunterladen und Löschen anfordern", { id: "own-fresh-button" })}
        </ActionButton>
      </div>
    )}
  </section>
);

const Erasure = ({ action }: { action: string }) => (
  <details class="pg-fold">
    <summary>{msg("Alles löschen", { id: "own-erase-summary" })}</summary>
    <div class="pg-prose">
      <p>
        {msg(
          "Wir löschen sofort Ihre E-Mail-Adresse, Ihre Angaben und alle Anmeldungen. Ihre Plätze werden frei. Sie erhalten keine Nachrichten mehr, nur noch eine letzte E-Mail, die das bestätigt.",
          { id: "own-erase-goes" },
        )}
      </p>
      <p>
        {msg(
          "Themenwünsche und gezählte Stimmen bleiben, denn sie sind ohne Ihre Person gespeichert. Haben Sie einmal in Nachrichten über künftige Termine eingewilligt, bleibt auch der Nachweis dieser Einwilligung: gesperrt, ohne lesbare Adresse, bis zum Ende des dritten Jahres nach dem Widerruf.",
          { id: "own-erase-stays" },
        )}
      </p>
      <p class="pg-strong">{msg("Das lässt sich nicht rückgängig machen.", { id: "own-erase-final" })}</p>
      <ActionButton action={action} fields={{ action: "erase" }} look="danger">
        {msg("Alle meine Daten löschen", { id: "own-erase" })}
      </ActionButton>
    </div>
  </details>
);

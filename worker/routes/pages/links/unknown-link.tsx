/** @jsxImportSource hono/jsx */
import { RETENTION_DAYS } from "../../../contract/limits.ts";
import { msg } from "../../../localization.ts";
import { plural } from "../../../plural.ts";
import { HomeLink } from "../home-link.tsx";
import { Page } from "../layout.tsx";

/** What a link was for that opens nothing; what to do instead depends on it. */
export type LinkPage = "my" | "unsubscribe" | "join" | "accept" | "survey" | "bio";

/** For a link that opens nothing (any more). No series is known here, so the way out is the list of them all. */
export const UnknownLinkPage = ({ link }: { link: LinkPage }) => {
  const title = msg("Dieser Link öffnet nichts mehr", { id: "page-unknown-link" });
  return (
    <Page title={title} series={null} slim>
      <h1 class="pg-h1">{title}</h1>
      <p class="pg-lead">
        {msg("Er ist abgelaufen oder unvollständig. Kopieren Sie ihn bitte noch einmal ganz aus der E-Mail.", {
          id: "page-unknown-link-text",
        })}
      </p>
      <p>{describeWayOut(link)}</p>
      <HomeLink />
    </Page>
  );
};

function describeWayOut(link: LinkPage): string {
  switch (link) {
    case "my":
      return msg(
        "Einen neuen Link schicken wir Ihnen gern: Von der Startseite kommen Sie zu Ihrer Reihe, dort steht ganz unten „Meine Anmeldung“.",
        { id: "page-unknown-link-my" },
      );
    case "unsubscribe":
      return msg(
        "Vielleicht haben wir Ihre Daten schon gelöscht, dann erhalten Sie keine Nachrichten mehr. Kommen doch noch welche, nehmen Sie bitte den Link in der neuesten.",
        { id: "page-unknown-link-unsubscribe" },
      );
    case "survey":
      return msg("Vielleicht ist die Umfrage schon länger geschlossen. Dann brauchen Sie nichts zu tun.", {
        id: "survey-unknown-link",
      });
    case "bio":
      return msg(
        "Vielleicht haben Sie inzwischen einen neueren bekommen. Sonst schicken Ihnen die Veranstaltenden gern einen neuen.",
        { id: "speaker-unknown-link" },
      );
    case "join":
    case "accept":
      return `${msg("Nehmen Sie sonst den Link aus der neuesten E-Mail zu diesem Termin.", { id: "page-unknown-link-session" })} ${plural(
        RETENTION_DAYS.registration,
        msg(
          "Liegt der Termin länger als # Tag zurück, haben wir Ihre Anmeldung schon gelöscht. | Liegt der Termin länger als # Tage zurück, haben wir Ihre Anmeldung schon gelöscht.",
          { id: "page-unknown-link-erased" },
        ),
      )}`;
  }
}

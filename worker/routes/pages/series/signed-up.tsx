/** @jsxImportSource hono/jsx */
import { useContext } from "hono/jsx";
import { paths } from "../../../contract/paths.ts";
import type { Series } from "../../../contract/series-answer.ts";
import { msg } from "../../../localization.ts";
import { inLanguage } from "../in-language.ts";
import { Page } from "../layout.tsx";
import { SurroundingsContext, useOwnAddress } from "../surroundings.tsx";

/** After the sign-up: the same words for everybody, whoever the address belongs to (S-08). */
export const SignedUpPage = ({ series }: { series: Series }) => {
  const title = msg("Bitte sehen Sie in Ihr Postfach", { id: "sent-heading" });
  const { email } = series.contact;
  const { framed } = useContext(SurroundingsContext);
  const back = framed ? useOwnAddress({}) : inLanguage(paths.hosted(series.slug));
  return (
    <Page title={title} series={series} slim>
      <h1 class="pg-h1">{title}</h1>
      <p class="pg-lead">
        {msg(
          "Sie erhalten gleich eine E-Mail. Öffnen Sie den Link darin und bestätigen Sie dort: Erst dann gilt Ihre Anmeldung.",
          { id: "sent-text" },
        )}
      </p>
      <p>
        {msg("Nichts angekommen? Sehen Sie bitte im Spam-Ordner nach oder schreiben Sie an:", { id: "sent-help" })}{" "}
        <a href={`mailto:${email}`}>{email}</a>
      </p>
      <p class="pg-after">
        <a href={back}>{msg("Zurück zu den Terminen", { id: "back" })}</a>
      </p>
    </Page>
  );
};

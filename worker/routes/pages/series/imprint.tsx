/** @jsxImportSource hono/jsx */
import type { Series } from "../../../contract/series-answer.ts";
import { msg, str } from "../../../localization.ts";
import type { Worded } from "../../../rules/local-text.ts";
import { Page } from "../layout.tsx";
import { webAddress } from "../web-address.ts";
import { Contact } from "./contact.tsx";

/** Who answers for the pages of a series (DDG § 5). What stands here is what the organisers entered. */
export const ImprintPage = ({ series, imprint }: { series: Series; imprint: Worded }) => {
  const title = msg("Impressum", { id: "imprint" });
  return (
    <Page title={title} series={series} slim>
      <h1 class="pg-h1">{title}</h1>
      <p class="pg-lead">{msg(str`Angaben zur Reihe „${series.title}“`, { id: "imprint-scope" })}</p>
      <p lang={imprint.lang}>{imprint.text}</p>
      <dl class="pg-facts pg-sec">
        <div>
          <dt>{msg("Verantwortlich", { id: "notice-controllers" })}</dt>
          <dd>{series.notice.controllers.join("; ")}</dd>
        </div>
        {series.organisers.map((organiser) => {
          const address = webAddress(organiser.url);
          return (
            <div>
              <dt>
                {organiser.role === "organiser"
                  ? msg("Veranstaltet von", { id: "organised-by" })
                  : msg("In Partnerschaft mit", { id: "partnered-by" })}
              </dt>
              <dd>
                <bdi>{address ? <a href={address}>{organiser.name}</a> : organiser.name}</bdi>
              </dd>
            </div>
          );
        })}
        <div>
          <dt>{msg("Kontakt", { id: "contact" })}</dt>
          <dd>
            <Contact contact={series.contact} />
          </dd>
        </div>
      </dl>
    </Page>
  );
};

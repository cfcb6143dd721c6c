/** @jsxImportSource hono/jsx */
import type { Series } from "../../../contract/series-answer.ts";
import { msg } from "../../../localization.ts";
import { OutLink } from "../surroundings.tsx";
import { webAddress } from "../web-address.ts";
import { Contact } from "./contact.tsx";

/** Who stands behind the series, and the person to ask. */
export const Organisers = ({ series }: { series: Series }) => (
  <section class="pg-sec" aria-labelledby="organisers">
    <h2 class="pg-vh" id="organisers">
      {msg("Wer einlädt", { id: "organisers-heading" })}
    </h2>
    <dl class="pg-facts">
      <Named series={series} kind="organiser" term={msg("Veranstaltet von", { id: "organised-by" })} />
      <Named series={series} kind="partner" term={msg("In Partnerschaft mit", { id: "partnered-by" })} />
      <div>
        <dt>{msg("Fragen, Ideen, Anregungen?", { id: "questions" })}</dt>
        <dd>
          <Contact contact={series.contact} />
        </dd>
      </div>
    </dl>
  </section>
);

interface NamedProps {
  series: Series;
  kind: Series["organisers"][number]["role"];
  term: string;
}

const Named = ({ series, kind, term }: NamedProps) => {
  const found = series.organisers.filter((organiser) => organiser.role === kind);
  if (found.length === 0) return null;
  return (
    <div>
      <dt>{term}</dt>
      {found.map(({ name, url }) => {
        const address = webAddress(url);
        return (
          <dd>
            <bdi>{address ? <OutLink href={address}>{name}</OutLink> : name}</bdi>
          </dd>
        );
      })}
    </div>
  );
};

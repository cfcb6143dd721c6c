/** @jsxImportSource hono/jsx */
import type { ConsentProof } from "../../../db/consent-proofs.ts";

/** The consents of one address. */
export interface Proofs {
  email: string;
  items: ConsentProof[];
}

/** The consents of an address as a page to print (L-04): German, since it is for German courts and authorities. */
export const renderProofs = ({ email, items }: Proofs): string =>
  `<!doctype html>${String(
    <html lang="de">
      <head>
        <meta charset="utf-8" />
        <title>Nachweis der Einwilligung</title>
        <link rel="stylesheet" href="/kern/kern.min.css" />
        <link rel="stylesheet" href="/pages.css" />
      </head>
      <body class="pg">
        <main class="pg-main">
          <div class="pg-in is-slim">
            <h1 class="pg-h1">Nachweis der Einwilligung</h1>
            <p class="pg-lead">{email}</p>
            <ProofList items={items} />
          </div>
        </main>
      </body>
    </html>,
  )}`;

/** Each consent with its wording, who asked for it and what was done with it; German. */
export const ProofList = ({ items }: Pick<Proofs, "items">) => (
  <>
    {items.length === 0 && <p>Zu dieser Adresse ist keine Einwilligung verzeichnet.</p>}
    {items.map((proof) => (
      <Proof proof={proof} />
    ))}
  </>
);

const Proof = ({ proof }: { proof: ConsentProof }) => (
  <section class="pg-sec pg-rule">
    <h2 class="pg-h2">Nachrichten über künftige Termine</h2>
    <blockquote lang={proof.lang}>{proof.wording}</blockquote>
    <dl class="pg-facts">
      <Line term="Verantwortlich" value={proof.controllers.join(", ")} />
      <Line term="Formular auf" value={proof.page ?? "nicht übermittelt"} />
      <Line term="Abgesendet (UTC)" value={proof.submittedAt} />
      <Line term="Bestätigungsmail versandt (UTC)" value={proof.mailSentAt} />
      <Line term="Bestätigt (UTC)" value={proof.confirmedAt} />
      <Line term="Widerrufen (UTC)" value={proof.withdrawnAt} />
      <Line term="Prüfsumme des Wortlauts (SHA-256)" value={proof.version} />
      <Line term="Prüfsumme der Bestätigungsmail (SHA-256)" value={proof.mailVersion} />
      <Line term="Stand" value={proof.restricted ? "eingeschränkt, nur zum Nachweis aufbewahrt" : "in Gebrauch"} />
    </dl>
  </section>
);

const Line = ({ term, value }: { term: string; value: string | null }) => (
  <div>
    <dt>{term}</dt>
    <dd>{value ?? "nein"}</dd>
  </div>
);

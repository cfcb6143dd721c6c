/** @jsxImportSource hono/jsx */
import type { Confirmation } from "../../../actions/confirmation.ts";
import { msg } from "../../../localization.ts";

/** What was typed, so that its owner can check it before it counts. */
export const TypedDetails = ({ typed }: { typed: Confirmation["typed"] }) => {
  const name = [typed.givenName, typed.familyName].filter(Boolean).join(" ");
  const rows: [label: string, text: string | undefined][] = [
    [msg("E-Mail-Adresse", { id: "email" }), typed.email],
    [msg("Name", { id: "name" }), name],
    [msg("Organisation", { id: "organisation" }), typed.organisation],
    [msg("Funktion", { id: "role" }), typed.role],
    [msg("Themenwunsch", { id: "typed-wish" }), typed.wish],
  ];
  return (
    <div class="pg-typed">
      <h3 class="pg-h4">{msg("Ihre Angaben", { id: "typed-heading" })}</h3>
      <dl class="pg-facts is-small">
        {rows
          .filter(([, text]) => text)
          .map(([label, text]) => (
            <div>
              <dt>{label}</dt>
              <dd>
                <bdi>{text}</bdi>
              </dd>
            </div>
          ))}
      </dl>
    </div>
  );
};

/** @jsxImportSource hono/jsx */
import type { SeriesAnswer } from "../../../contract/series-answer.ts";
import { msg } from "../../../localization.ts";
import { controlId, findFault } from "../field-faults.ts";
import { Fault, type FormState, Optional } from "../fields.tsx";

interface ConsentBoxProps {
  consent: SeriesAnswer["consents"][number] | undefined;
  state: FormState;
}

/**
 * The unticked box for the list of future sessions (L-01), with the version of the wording that stands beside it
 * (L-04). After a change of the wording it comes back unticked: the earlier tick was meant for other words.
 */
export const ConsentBox = ({ consent, state }: ConsentBoxProps) => {
  if (!consent) return null;
  const id = controlId("subscribe");
  const fault = findFault(state.errors, "consent");
  return (
    <fieldset class={fault ? "kern-fieldset kern-fieldset--error pg-consent" : "kern-fieldset pg-consent"}>
      <legend class="kern-label">
        {msg("Auf dem Laufenden bleiben", { id: "consent-legend" })}
        <Optional />
      </legend>
      <div class="kern-fieldset__body">
        <Fault id={`${id}-error`} fault={fault} />
        <div class="kern-form-check">
          <input
            class="kern-form-check__checkbox"
            type="checkbox"
            name="subscribe"
            id={id}
            value="1"
            checked={state.values.subscribe === "1" && !fault}
            aria-describedby={fault ? `${id}-error` : undefined}
          />
          <label class="kern-label" for={id} lang={consent.langs.wording}>
            {consent.wording}
          </label>
        </div>
      </div>
      <input type="hidden" name="consent" value={consent.version} />
    </fieldset>
  );
};

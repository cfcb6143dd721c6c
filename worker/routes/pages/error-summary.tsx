/** @jsxImportSource hono/jsx */
import { type Child, useContext } from "hono/jsx";
import type { FieldFault } from "../../contract/codes.ts";
import { msg } from "../../localization.ts";
import { controlId, describeFault } from "./field-faults.ts";
import { SurroundingsContext } from "./surroundings.tsx";

/** A framed message that went wrong: bar, sign, words. Read out at once by screen readers. */
export const Alert = ({ title, id = "errors", children }: { title: string; id?: string; children?: Child }) => (
  <div
    class="kern-alert kern-alert--danger pg-alert"
    role="alert"
    id={id}
    tabindex={-1}
    // In the frame of another origin browsers refuse it, and complain; the page's script moves the focus there.
    autofocus={!useContext(SurroundingsContext).framed}
  >
    <div class="kern-alert__header">
      <span class="kern-icon kern-icon--danger" aria-hidden="true" />
      <h2 class="kern-title">{title}</h2>
    </div>
    {children ? <div class="kern-alert__body">{children}</div> : null}
  </div>
);

/** All faults of a form before its first field, each leading to the field it speaks of. */
export const ErrorSummary = ({ errors }: { errors: FieldFault[] }) => {
  if (errors.length === 0) return null;
  return (
    <Alert title={msg("Bitte sehen Sie sich diese Angaben noch einmal an", { id: "errors-heading" })}>
      <ul class="pg-faults">
        {inOrderOfForm(errors).map((fault) => (
          <li>
            <a href={`#${controlId(fault.field.startsWith("consent") ? "subscribe" : fault.field)}`}>
              {describeFault(fault)}
            </a>
          </li>
        ))}
      </ul>
    </Alert>
  );
};

const FORM_ORDER = [
  ...["session", "email", "answers", "givenName", "familyName"],
  ...["organisation", "role", "wish", "consent"],
];

/** As the eye meets the fields; what no field shows comes last. */
function inOrderOfForm(errors: FieldFault[]): FieldFault[] {
  const place = ({ field }: FieldFault) => {
    const found = FORM_ORDER.indexOf(field.replace(/\..*$/, ""));
    return found < 0 ? FORM_ORDER.length : found;
  };
  return [...errors].sort((one, other) => place(one) - place(other));
}

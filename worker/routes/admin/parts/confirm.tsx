/** @jsxImportSource hono/jsx */
import type { Child } from "hono/jsx";
import { DangerButton, FormActions, PrimaryButton, TextLink } from "./buttons.tsx";
import type { Destination } from "./frame.ts";

interface ConfirmProps {
  title: string;
  /** What happens, and to how many. */
  text: Child;
  /** The address that does it. */
  action: string;
  /** What the button says: "An 128 Personen senden". */
  button: string;
  /** Set where it cannot be taken back. */
  danger?: boolean;
  fields?: Record<string, string>;
  /** The way out, first in doubt. */
  back: Destination;
}

/** Asks before something that cannot be taken back or that is mailed. Nothing happens until the button. */
export const Confirm = ({ title, text, action, button, danger = false, fields = {}, back }: ConfirmProps) => (
  <section class="pg-sec ad-confirm">
    <h2 class="pg-h2" dir="auto">
      {title}
    </h2>
    <div class="pg-prose">{typeof text === "string" ? <p>{text}</p> : text}</div>
    <form method="post" action={action}>
      {Object.entries(fields).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <FormActions>
        {danger ? <DangerButton>{button}</DangerButton> : <PrimaryButton>{button}</PrimaryButton>}
        <TextLink href={back.href}>{back.label}</TextLink>
      </FormActions>
    </form>
  </section>
);

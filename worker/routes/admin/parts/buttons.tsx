/** @jsxImportSource hono/jsx */
import type { Child } from "hono/jsx";

export { ActionButton } from "../../pages/action-button.tsx";

interface ButtonProps {
  name?: string;
  value?: string;
  children?: Child;
}

const submit =
  (look: string) =>
  ({ name, value, children }: ButtonProps) => (
    <button type="submit" class={`kern-btn ${look}`} name={name} value={value}>
      <span class="kern-label">{children}</span>
    </button>
  );

/** What a form is for; one in a view. */
export const PrimaryButton = submit("kern-btn--primary");

/** What a form can do besides. */
export const SecondaryButton = submit("kern-btn--secondary");

/** What cannot be taken back. */
export const DangerButton = submit("kern-btn--secondary pg-danger");

interface LinkProps {
  href: string;
  children?: Child;
}

/** A text that leads somewhere, 44 px high. */
export const TextLink = ({ href, children }: LinkProps) => (
  <a class="pg-act" href={href}>
    {children}
  </a>
);

/** A way to another page that is as weighty as a button. */
export const LinkButton = ({ href, primary = false, children }: LinkProps & { primary?: boolean }) => (
  <a class={`kern-btn ${primary ? "kern-btn--primary" : "kern-btn--secondary"} pg-button`} href={href}>
    <span class="kern-label">{children}</span>
  </a>
);

/** The buttons at the end of a form, or beside each other anywhere. */
export const FormActions = ({ children }: { children?: Child }) => <div class="ad-row ad-actions">{children}</div>;

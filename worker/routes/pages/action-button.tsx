/** @jsxImportSource hono/jsx */
import type { Child } from "hono/jsx";

interface ActionButtonProps {
  /** The address that the button posts to. */
  action: string;
  /** What it says to the server besides. */
  fields?: Record<string, string>;
  look?: "primary" | "secondary" | "danger";
  /** Set on a button that switches something on and off. */
  pressed?: boolean;
  children?: Child;
}

/** One button that does one thing: a form of its own, since looking at a page must change nothing (S-09). */
export const ActionButton = ({ action, fields = {}, look = "secondary", pressed, children }: ActionButtonProps) => (
  <form method="post" action={action}>
    {Object.entries(fields).map(([name, value]) => (
      <input type="hidden" name={name} value={value} />
    ))}
    <button type="submit" class={CLASSES[look]} aria-pressed={pressed === undefined ? undefined : `${pressed}`}>
      <span class="kern-label">{children}</span>
    </button>
  </form>
);

const CLASSES = {
  primary: "kern-btn kern-btn--primary",
  secondary: "kern-btn kern-btn--secondary",
  danger: "kern-btn kern-btn--secondary pg-danger",
};

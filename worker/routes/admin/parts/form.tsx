/** @jsxImportSource hono/jsx */
import type { Child } from "hono/jsx";

interface FormProps {
  action: string;
  /** Set where a file is sent along. */
  withFile?: boolean;
  children?: Child;
}

/** A form that changes something. The server judges what is typed, so the browser does not. */
export const Form = ({ action, withFile = false, children }: FormProps) => (
  <form
    class="pg-form ad-form"
    method="post"
    action={action}
    enctype={withFile ? "multipart/form-data" : undefined}
    novalidate
  >
    {children}
  </form>
);

/** Short fields beside each other, their boxes on one line. */
export const FieldRow = ({ children }: { children?: Child }) => <div class="ad-cols">{children}</div>;

/** What the form says to the server besides. */
export const HiddenField = ({ name, value }: { name: string; value: string }) => (
  <input type="hidden" name={name} value={value} />
);

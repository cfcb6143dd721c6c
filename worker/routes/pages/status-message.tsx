/** @jsxImportSource hono/jsx */
import type { Child } from "hono/jsx";

/** Says at the top of a page what was done; its heading takes the focus, so that it is heard first. */
export const StatusMessage = ({ title, children }: { title: string; children?: Child }) => (
  <div class="kern-alert kern-alert--success pg-alert" role="status">
    <div class="kern-alert__header">
      <span class="kern-icon kern-icon--success" aria-hidden="true" />
      <h2 class="kern-title pg-done" id="done" tabindex={-1} autofocus>
        {title}
      </h2>
    </div>
    {children ? <div class="kern-alert__body">{children}</div> : null}
  </div>
);

/** @jsxImportSource hono/jsx */
import type { Child } from "hono/jsx";

interface NoticeProps {
  kind: "info" | "success" | "warning" | "danger";
  title: string;
  children?: Child;
}

/** Something to know before going on, framed: sign, title, words. No heading, so that it may stand anywhere. */
export const Notice = ({ kind, title, children }: NoticeProps) => (
  <div class={`kern-alert kern-alert--${kind} ad-notice`}>
    <div class="kern-alert__header">
      <span class={`kern-icon kern-icon--${kind}`} aria-hidden="true" />
      <p class="kern-title">{title}</p>
    </div>
    {children && <div class="kern-alert__body">{children}</div>}
  </div>
);

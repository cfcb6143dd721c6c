/** @jsxImportSource hono/jsx */
import type { Child } from "hono/jsx";

/** Ruled lines: what is to do, sessions, speakers, mailings. */
export const ItemList = ({ children }: { children?: Child }) => <ul class="pg-lines ad-items">{children}</ul>;

interface ItemProps {
  /** Hangs left of the words: a date. */
  lead?: Child;
  title: Child;
  href?: string;
  /** One line beneath the title. */
  text?: Child;
  status?: Child;
  action?: Child;
}

/** One line of a list: what it is, how it stands, what can be done with it. */
export const Item = ({ lead, title, href, text, status, action }: ItemProps) => (
  <li>
    {lead && <div class="ad-item-lead">{lead}</div>}
    <div class="ad-item-words">
      <p class="ad-item-title" dir="auto">
        {href ? <a href={href}>{title}</a> : title}
      </p>
      {text && <p class="ad-small pg-muted">{text}</p>}
    </div>
    {status && <div class="ad-item-status">{status}</div>}
    {action && <div class="ad-row">{action}</div>}
  </li>
);

/** @jsxImportSource hono/jsx */
import type { Child } from "hono/jsx";

interface SectionProps {
  title: string;
  id?: string;
  lead?: Child;
  children?: Child;
}

/** A part of a page under its own heading. */
export const Section = ({ title, id, lead, children }: SectionProps) => (
  <section class="pg-sec ad-sec" id={id}>
    <h2 class="pg-h2" dir="auto">
      {title}
    </h2>
    {lead && <p class="pg-muted ad-sec-lead">{lead}</p>}
    {children && <div class="ad-sec-body">{children}</div>}
  </section>
);

/** The main text and a narrow column beside it: what is to do, a preview. */
export const Columns = ({ main, aside }: { main: Child; aside: Child }) => (
  <div class="ad-columns">
    <div>{main}</div>
    <div>{aside}</div>
  </div>
);

/** How something will look on the sites of partners, set apart from what can be typed. */
export const Preview = ({ title, children }: { title: string; children?: Child }) => (
  <section class="ad-preview">
    <h2 class="pg-h3">{title}</h2>
    <div class="ad-preview-body">{children}</div>
  </section>
);

/** Nothing is here yet, and what to do first. */
export const Empty = ({ children, action }: { children?: Child; action?: Child }) => (
  <div class="ad-empty">
    <p class="pg-muted">{children}</p>
    {action && <div class="ad-row">{action}</div>}
  </div>
);

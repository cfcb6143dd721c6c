/** @jsxImportSource hono/jsx */
import type { Child } from "hono/jsx";
import { comma } from "../../localization.ts";

/** What tells one link or fold from its like on a page, for those who hear only its name: "In den Kalender, 10. Dezember". */
export const SpokenDetail = ({ children }: { children: Child }) => (
  <span class="pg-vh">
    {comma()}
    {children}
  </span>
);

/** @jsxImportSource hono/jsx */
import { msg } from "../../localization.ts";

/** The way out of a page that knows no series: the list of all that are published. */
export const HomeLink = () => (
  <p class="pg-after">
    <a class="pg-act" href="/">
      {msg("Zur Startseite", { id: "page-home" })}
    </a>
  </p>
);

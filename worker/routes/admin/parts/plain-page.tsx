/** @jsxImportSource hono/jsx */
import type { Child } from "hono/jsx";
import { msg, str } from "../../../localization.ts";
import { AdminDocument, LanguageLinks } from "./document.tsx";

interface PlainPageProps {
  title: string;
  /** Set where something typed was refused. */
  faulty?: boolean;
  children?: Child;
}

/** The frame of the few pages before the sign-in: one task, no rooms. */
export const PlainPage = ({ title, faulty = false, children }: PlainPageProps) => (
  <AdminDocument
    title={`${faulty ? msg(str`Fehler: ${title}`, { id: "title-error" }) : title} · ${msg("Verwaltung", { id: "admin-name" })}`}
  >
    <header class="pg-head">
      <div class="pg-in is-slim">
        <p class="pg-brand">
          {msg("Verwaltung", { id: "admin-name" })}
          <i aria-hidden="true">.</i>
        </p>
      </div>
    </header>
    <main class="pg-main" id="content" tabindex={-1}>
      <div class="pg-in is-slim">
        <div class="ad-title">
          <h1 class="pg-h1">{title}</h1>
        </div>
        {children}
      </div>
    </main>
    <footer class="pg-foot">
      <div class="pg-in is-slim">
        <LanguageLinks />
      </div>
    </footer>
  </AdminDocument>
);

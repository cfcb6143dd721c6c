/** @jsxImportSource hono/jsx */
import type { Child } from "hono/jsx";
import { currentLocale, msg, str } from "../../../localization.ts";
import { SecondaryButton } from "./buttons.tsx";

interface FilterBarProps {
  action: string;
  /** What the button says. */
  submit: string;
  children?: Child;
}

/** Narrows a list by its address: one line on wide screens. */
export const FilterBar = ({ action, submit, children }: FilterBarProps) => (
  <search>
    <form class="ad-filter" method="get" action={action}>
      {children}
      <SecondaryButton>{submit}</SecondaryButton>
    </form>
  </search>
);

interface PagerProps {
  /** The address of the next page; `null` on the last. */
  next: string | null;
  /** The address of the first page; `null` on the first. */
  first: string | null;
  shown: number;
  /** How many there are in all, where that is known. */
  of?: number;
}

/** How much of a list is shown, and the way on. */
export const Pager = ({ next, first, shown, of }: PagerProps) =>
  shown === 0 && !next && !first ? null : (
    <nav class="ad-pager" aria-label={msg("Seiten der Liste", { id: "admin-pager" })}>
      <p class="pg-muted">{countShown(shown, of)}</p>
      {next && (
        <a class="pg-act" href={next} rel="next">
          {msg("Weitere anzeigen", { id: "admin-pager-next" })}
        </a>
      )}
      {first && (
        <a class="pg-act" href={first}>
          {msg("Zum Anfang der Liste", { id: "admin-pager-first" })}
        </a>
      )}
    </nav>
  );

function countShown(shown: number, of: number | undefined): string {
  const numbers = new Intl.NumberFormat(currentLocale());
  const count = numbers.format(shown);
  if (of === undefined) return msg(str`${count} auf dieser Seite`, { id: "admin-pager-shown" });
  const all = numbers.format(of);
  return msg(str`${count} von ${all}`, { id: "admin-pager-of" });
}

/** @jsxImportSource hono/jsx */
import type { Child } from "hono/jsx";

/** A few counts in a row, each large over its word. */
export const Numbers = ({ items }: { items: { value: string | number; label: string }[] }) => (
  <dl class="ad-numbers">
    {items.map(({ value, label }) => (
      <div>
        <dt>{label}</dt>
        <dd>{value}</dd>
      </div>
    ))}
  </dl>
);

/** What is known, name beside value, ruled. */
export const Facts = ({ items }: { items: { term: string; value: Child }[] }) => (
  <dl class="pg-facts">
    {items.map(({ term, value }) => (
      <div>
        <dt>{term}</dt>
        <dd dir="auto">{value}</dd>
      </div>
    ))}
  </dl>
);

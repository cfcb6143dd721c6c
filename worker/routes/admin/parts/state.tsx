/** @jsxImportSource hono/jsx */
import type { Child } from "hono/jsx";

/** How things stand: well, waiting for somebody, wrong, or none of these. */
export type StateKind = "good" | "waiting" | "bad" | "neutral";

/** How something stands: a sign by its shape, a word, and only then a colour. */
export const State = ({ kind, children }: { kind: StateKind; children?: Child }) => (
  <span class={`ad-state is-${kind}`}>
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <Sign kind={kind} />
    </svg>
    <span>{children}</span>
  </span>
);

const Sign = ({ kind }: { kind: StateKind }) => {
  const line = { fill: "none", stroke: "currentColor", "stroke-width": "2" };
  switch (kind) {
    case "good":
      return <path {...line} d="M2 8.5 6.5 13 14 3.5" />;
    case "waiting":
      return (
        <>
          <circle {...line} cx="8" cy="8" r="6" />
          <path fill="currentColor" d="M8 2a6 6 0 0 1 0 12z" />
        </>
      );
    case "bad":
      return <path {...line} d="M3 3 13 13M13 3 3 13" />;
    case "neutral":
      return <path {...line} d="M3 8H13" />;
  }
};

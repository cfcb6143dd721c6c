/** @jsxImportSource hono/jsx */
import type { Session } from "../../../contract/series-answer.ts";
import { describeLevel } from "../session-words.ts";

type Level = NonNullable<Session["level"]>;
const LEVELS: Level[] = ["beginner", "intermediate", "advanced"];

/** For whom a session is meant, always in words; the dots beside them only repeat it. */
export const SessionLevel = ({ level }: { level: Level }) => (
  <p class="pg-level">
    <span class="pg-dots" aria-hidden="true">
      {LEVELS.map((_, index) => (
        <i class={index <= LEVELS.indexOf(level) ? "pg-dot is-on" : "pg-dot"} />
      ))}
    </span>
    {describeLevel(level)}
  </p>
);

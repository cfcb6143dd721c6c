/** @jsxImportSource hono/jsx */
import type { Speaker } from "../../../contract/series-answer.ts";

/** The path of a portrait that we serve; others would break the policy of the page, and tell a stranger who reads it. */
const ownPath = (speaker: Speaker): string | null =>
  (speaker.photo && /^(?:https?:\/\/[^/]+)?(\/photos\/[\w-]+)$/.exec(speaker.photo.url)?.[1]) || null;

/** Whether all of a session have a portrait: pictures and initials never stand side by side. */
export const haveAllPortraits = (speakers: Speaker[]): boolean =>
  speakers.length > 0 && speakers.every((speaker) => ownPath(speaker) !== null);

/** A small round portrait, or the initials in a ring, which repeat the name and are not read out. */
export const Portrait = ({ speaker, pictured }: { speaker: Speaker; pictured: boolean }) =>
  pictured ? (
    <img
      class="pg-face"
      src={ownPath(speaker) ?? ""}
      alt={speaker.photo?.alt ?? ""}
      lang={speaker.langs["photo.alt"]}
      width="56"
      height="56"
      loading="lazy"
    />
  ) : (
    <span class="pg-face" aria-hidden="true">
      {initialsOf(speaker.name)}
    </span>
  );

/** "MS" of "Dr. Mira Sonnfeld": the first and the last name, without titles. */
function initialsOf(name: string): string {
  const names = name.split(/\s+/).filter((part) => part !== "" && !part.endsWith("."));
  return [...new Set([names[0], names.at(-1)])].map((part) => [...(part ?? "")][0] ?? "").join("");
}

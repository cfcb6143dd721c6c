/** @jsxImportSource hono/jsx */
import type { Speaker } from "../../../contract/series-answer.ts";
import { msg } from "../../../localization.ts";
import { haveAllPortraits, Portrait } from "./portrait.tsx";

/** Who speaks: name, what they do and where, and a few words about them. */
export const SessionSpeakers = ({ speakers }: { speakers: Speaker[] }) => {
  if (speakers.length === 0) return null;
  const pictured = haveAllPortraits(speakers);
  return (
    <div>
      <h4 class="pg-h4">{msg("Aus der Praxis berichten", { id: "speakers-heading" })}</h4>
      <ul class="pg-speakers">
        {speakers.map((speaker) => (
          <li class="pg-person">
            <Portrait speaker={speaker} pictured={pictured} />
            <div>
              <p class="pg-strong">
                <bdi>{speaker.name}</bdi>
              </p>
              <Position speaker={speaker} />
              {speaker.bio && (
                <p class="pg-small" lang={speaker.langs.bio}>
                  {speaker.bio}
                </p>
              )}
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
};

/** Where the page begins at the right, role and organisation keep their order. */
const Position = ({ speaker }: { speaker: Speaker }) => {
  const { role, organisation, langs } = speaker;
  if (!role && !organisation) return null;
  return (
    <p dir="auto">
      {role && <span lang={langs.role}>{role}</span>}
      {role && organisation && ", "}
      {organisation && <span lang={langs.organisation}>{organisation}</span>}
    </p>
  );
};

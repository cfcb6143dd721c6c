import { buildAgenda } from "./agenda.ts";
import { series } from "./series.ts";
import type { Session, Speaker } from "./shapes.ts";
import { formatInsert } from "./sql.ts";
import { findTimes } from "./times.ts";

/** A session, who speaks in it, and what it left behind. */
export function formatSession(session: Session, now: string, today: string): string[] {
  const { startsAt, endsAt, previousStartsAt } = findTimes(session, today, series.timeZone);
  return [
    formatInsert("sessions", {
      id: session.id,
      series_id: series.id,
      state: session.state,
      title: session.title,
      summary: session.summary,
      starts_at: startsAt,
      ends_at: endsAt,
      previous_starts_at: previousStartsAt,
      level: session.level,
      agenda: buildAgenda(session, startsAt),
      place: session.place,
      // Zoom's own room for trying things out.
      meeting_url: session.place.kind === "online" ? "https://zoom.us/test" : null,
      capacity: session.capacity,
      revision: previousStartsAt ? 1 : 0,
      created_at: now,
    }),
    ...session.speakers.map((speaker, position) =>
      formatInsert("session_speakers", { session_id: session.id, speaker_id: speaker, position, released: 1 }),
    ),
    ...(session.materials ?? []).map((material, position) =>
      formatInsert("materials", {
        id: `${session.id}-${material.kind}`,
        session_id: session.id,
        kind: material.kind,
        title: material.title,
        url: material.url,
        position,
      }),
    ),
  ];
}

/** A speaker. */
export function formatSpeaker(speaker: Speaker): string {
  return formatInsert("speakers", {
    id: speaker.id,
    series_id: series.id,
    name: speaker.name,
    role: speaker.role,
    organisation: speaker.organisation,
    bio: speaker.bio,
  });
}

import type { Session } from "./shapes.ts";
import { formatInsert } from "./sql.ts";

/** Invented people who fill an example session, so that seats and waiting list show something. */
export function formatPeople(session: Session, seriesId: string, now: string): string[] {
  const confirmed = session.confirmed ?? 0;
  const count = confirmed + (session.waiting ?? 0);
  return Array.from({ length: count }, (_, index) => {
    const key = `${session.id}-${index + 1}`;
    const isWaiting = index >= confirmed;
    return [
      formatInsert("people", {
        id: `person-${key}`,
        series_id: seriesId,
        email_key: `demo-${key}`,
        email: `${key}@example.net`,
        locale: "de",
        created_at: now,
        confirmed_at: now,
      }),
      formatInsert("registrations", {
        id: `registration-${key}`,
        person_id: `person-${key}`,
        session_id: session.id,
        status: isWaiting ? "waiting" : "confirmed",
        queue_number: isWaiting ? index - confirmed + 1 : null,
        round: 1,
        created_at: now,
        confirmed_at: now,
      }),
    ];
  }).flat();
}

import type { AttendablePlace } from "../../db/attendance.ts";
import { foldName, listNames, type ZoomParticipant } from "../../rules/tables/zoom-report.ts";

/** Who of the report is which registration. */
export interface AttendanceMatch {
  /** The value of the tick box, for `applyAttendance`: the registration's id, and the first join where it is known. */
  choice: string;
  registrationId: string;
  email: string;
  givenName: string | null;
  familyName: string | null;
  /** The name in the report. */
  reportedName: string;
  /** UTC ISO 8601; null where the report tells no time near the session. */
  joinedAt: string | null;
  minutes: number;
  /** When the attendance was noted before; it stays. */
  attendedAt: string | null;
}

/** What a report tells about the registrations of a session. */
export interface AttendancePreview {
  /** By address: these may be ticked from the start. */
  matched: AttendanceMatch[];
  /** By exact full name alone, so left to the organiser (G-07); of namesakes each is listed. */
  suggested: AttendanceMatch[];
  /** Nobody's; `status` is set where the address has a registration that is not confirmed. */
  unmatched: { reportedName: string; email: string | null; minutes: number; status: string | null }[];
}

/** A participant with the keyed hash of the address, where the report tells one. */
export type KeyedParticipant = ZoomParticipant & { emailKey: string | null };

/** Tells by address, else by full name, which place each participant has. */
export function matchPlaces(
  participants: KeyedParticipant[],
  places: AttendablePlace[],
  readTime: (joined: string | null) => string | null,
): AttendancePreview {
  const byKey = new Map(places.map((place) => [place.emailKey, place]));
  const confirmed = places.filter(({ status }) => status === "confirmed");
  const named = (name: string) =>
    confirmed.filter(({ givenName, familyName }) => foldName(`${givenName} ${familyName}`) === foldName(name));
  const describe = ({ name, joinedAt, minutes }: KeyedParticipant, place: AttendablePlace): AttendanceMatch => {
    const { registrationId, email, givenName, familyName, attendedAt } = place;
    const joined = readTime(joinedAt);
    const choice = joined ? `${registrationId} ${joined}` : registrationId;
    return {
      choice,
      registrationId,
      email,
      givenName,
      familyName,
      reportedName: name,
      joinedAt: joined,
      minutes,
      attendedAt,
    };
  };
  const preview: AttendancePreview = { matched: [], suggested: [], unmatched: [] };
  const own = (participant: KeyedParticipant) => (participant.emailKey ? byKey.get(participant.emailKey) : undefined);
  for (const participant of participants) {
    const place = own(participant);
    if (place?.status === "confirmed") preview.matched.push(describe(participant, place));
  }
  // Who joined a second time without signing in is not suggested as well.
  const taken = new Set(preview.matched.map(({ registrationId }) => registrationId));
  for (const participant of participants) {
    const place = own(participant);
    if (place?.status === "confirmed") continue;
    const namesakes = place ? [] : listNames(participant.name).flatMap(named);
    const { name, email, minutes } = participant;
    if (namesakes.length === 0)
      preview.unmatched.push({ reportedName: name, email, minutes, status: place?.status ?? null });
    for (const namesake of namesakes.filter(({ registrationId }) => !taken.has(registrationId))) {
      taken.add(namesake.registrationId);
      preview.suggested.push(describe(participant, namesake));
    }
  }
  return preview;
}

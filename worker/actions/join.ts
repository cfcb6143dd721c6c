import { accept, type Outcome, refuse } from "../contract/outcome.ts";
import { findEntrance, noteAttendance } from "../db/attendance.ts";
import type { Act } from "../env.ts";
import { deriveJoinState, joinOpensAt } from "../rules/join-window.ts";
import { isAllowedMeeting } from "../rules/meeting-hosts.ts";
import type { JoinPage } from "./link-pages.ts";
import { personLocale, wordPageSeries, wordPageSession } from "./link-words.ts";
import { openLink } from "./open-link.ts";

/** The page of a join link, and where it leads while it is open. */
export interface Entry {
  page: JoinPage;
  /** Null while there is no way in. */
  meetingUrl: string | null;
}

/** What a join link shows. It changes nothing, and its answer never holds the meeting's address. */
export async function findJoinPage(act: Act, token: string): Promise<Outcome<JoinPage>> {
  const entry = await findEntry(act, token);
  return entry ? accept(entry.page) : refuse("unknown-address");
}

/** Lets a confirmed person in: counts the attendance once, and tells where the meeting is. */
export async function join(act: Act, token: string): Promise<Outcome<Entry>> {
  const entry = await findEntry(act, token);
  if (!entry) return refuse("unknown-address");
  if (entry.meetingUrl) await noteAttendance(act.db, entry.personId, entry.page.session.id, act.now.toISOString());
  return accept({ page: entry.page, meetingUrl: entry.meetingUrl });
}

async function findEntry(act: Act, token: string): Promise<(Entry & { personId: string }) | null> {
  const link = await openLink(act, token, "join");
  const entrance = link?.sessionId ? await findEntrance(act.db, link.personId, link.sessionId) : null;
  if (!link || !entrance) return null;
  const { session, meetingUrl, meetingAccess } = entrance;
  const locale = personLocale(link.locale, link.series);
  const time = deriveJoinState(session, act.now);
  // An address off the list opens nothing: it is as good as none (S-15).
  const usable = meetingUrl !== null && isAllowedMeeting(meetingUrl, act.settings.meetingHosts);
  const seated = entrance.status === "confirmed";
  const state =
    time === "cancelled" || time === "over"
      ? time
      : !seated
        ? "not-registered"
        : time === "open" && !usable
          ? "waiting"
          : time;
  return {
    personId: link.personId,
    meetingUrl: state === "open" ? meetingUrl : null,
    page: {
      locale,
      series: wordPageSeries(link.series, locale, act.settings.publicUrl),
      session: wordPageSession(session, locale, link.series.lang),
      state,
      opensAt: joinOpensAt(session.startsAt).toISOString(),
      access: state === "open" ? meetingAccess : null,
    },
  };
}

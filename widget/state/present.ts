import type { Session } from "../../worker/contract/series-answer.ts";

/** The sessions as of now, however long the page stands open: what ended is gone, what has begun takes nobody (E-13). */
export const atPresent = (sessions: Session[], now = Date.now()): Session[] =>
  sessions
    .filter(({ endsAt }) => Date.parse(endsAt) > now)
    .map((session) => (Date.parse(session.startsAt) > now ? session : { ...session, signUp: "closed" }));

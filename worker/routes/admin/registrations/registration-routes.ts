import { type Context, Hono } from "hono";
import { listRegistrationPage, readPartnersOf } from "../../../actions/read-registrations.ts";
import { listComingSessions, listSessionItems, type SessionItem } from "../../../actions/read-sessions.ts";
import { refuse } from "../../../contract/outcome.ts";
import type { AppEnv } from "../../../env.ts";
import { needs } from "../access.ts";
import { answerPage } from "../admin-answers.ts";
import { wordDone } from "../done-words.ts";
import { answerRefusalPage } from "../refusal-pages.ts";
import { ALL_SESSIONS } from "./registration-filter.tsx";
import { RegistrationListPage } from "./registration-list.tsx";
import { readQuery } from "./registration-query.ts";

/** The list of registrations: of the next session, unless another is asked for. */
export const registrationPages = new Hono<AppEnv>().get("/:series/registrations", needs("editor"), async (context) => {
  const { act, desk } = context.var;
  const { series } = desk;
  const sessions = await listShownSessions(context);
  const asked = readQuery(context);
  const session = chooseSession(sessions, asked.session);
  if (asked.session && asked.session !== ALL_SESSIONS && !session) {
    return answerRefusalPage(context, refuse("unknown-session"));
  }
  const query = { ...asked, session: session?.id ?? null };
  const cursor = context.req.query("cursor") ?? null;
  const outcome = await listRegistrationPage(act, series.id, query, cursor);
  if (!outcome.ok) return answerRefusalPage(context, outcome);
  const partners = session ? await readPartnersOf(act, session.id) : [];
  const done = context.req.query("done");
  return answerPage(context, (frame) =>
    RegistrationListPage({
      frame,
      series,
      query,
      session,
      sessions,
      partners,
      page: outcome.value,
      isFirst: cursor === null,
      publicUrl: act.settings.publicUrl,
      now: act.now,
      done: wordDone(done),
    }),
  );
});

/** Sessions that somebody can have registered for, soonest to come first, then those that were. */
async function listShownSessions(context: Context<AppEnv>): Promise<SessionItem[]> {
  const { act, desk } = context.var;
  const coming = await listComingSessions(act, desk.series.id);
  const latest = await listSessionItems(act, desk.series.id, null);
  const past = latest.ok ? latest.value.items.filter(({ id }) => !coming.some((one) => one.id === id)) : [];
  return [...coming, ...past].filter(({ state }) => state !== "draft");
}

/** The one asked for; else the next that takes place, or the latest. Null where all are asked for or there is none. */
function chooseSession(sessions: SessionItem[], asked: string | null): SessionItem | null {
  if (asked) return sessions.find(({ id }) => id === asked) ?? null;
  return sessions.find(({ state }) => state === "published") ?? sessions[0] ?? null;
}

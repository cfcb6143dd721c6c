import { confirm } from "../../../worker/actions/confirm.ts";
import { signUp } from "../../../worker/actions/sign-up.ts";
import type { LinkPurpose } from "../../../worker/contract/link-purposes.ts";
import { ensureLinks } from "../../../worker/db/links.ts";
import { createLinkId, formatToken } from "../../../worker/link-token.ts";
import type { TestAct } from "./act.ts";
import { db } from "./database.ts";

/** A person who signed up and confirmed. */
export interface Person {
  id: string;
  email: string;
  sessionId: string | null;
  registrationId: string;
}

/** Signs somebody up through the actions, and confirms: for a session, for the list, or both. */
export async function createPerson(
  act: TestAct,
  seriesId: string,
  session: string | null,
  subscribe = false,
  email = `${crypto.randomUUID()}@example.org`,
): Promise<Person> {
  const version = await db
    .prepare("SELECT version FROM consent_wordings WHERE series_id = ?1")
    .bind(seriesId)
    .first<string>("version");
  const body = {
    series: seriesId,
    email,
    ...(session ? { session } : {}),
    ...(subscribe ? { subscribe, consent: { version } } : {}),
  };
  const answer = await signUp(act, body, { origin: null, network: null });
  if (!answer.ok) throw new Error(`the sign-up was refused: ${answer.code}`);
  const link = await db
    .prepare(
      `SELECT links.id, links.person_id FROM links JOIN people ON people.id = links.person_id
       WHERE people.email = ?1 AND people.series_id = ?2 AND purpose = 'confirm' ORDER BY links.rowid DESC`,
    )
    .bind(email, seriesId)
    .first<{ id: string; person_id: string }>();
  if (!link) throw new Error("the sign-up left no link");
  const token = await formatToken(act.settings.linkKey, link.id, "confirm");
  await confirm(act, token, { session: session !== null, subscription: subscribe });
  const registrationId = await db
    .prepare("SELECT id FROM registrations WHERE person_id = ?1 AND session_id = ?2")
    .bind(link.person_id, session)
    .first<string>("id");
  return { id: link.person_id, email, sessionId: session, registrationId: registrationId ?? "" };
}

/** The token that the mails to a person carry. */
export async function tokenFor(act: TestAct, person: Person, purpose: LinkPurpose): Promise<string> {
  const sessionId = purpose === "join" || purpose === "accept" ? person.sessionId : null;
  const wanted = { id: createLinkId(), purpose, personId: person.id, sessionId, expiresAt: null };
  const [id = ""] = await ensureLinks(db, [wanted], act.now.toISOString());
  return formatToken(act.settings.linkKey, id, purpose);
}

/** The token of a link to own data that was mailed just now. */
export async function freshTokenFor(act: TestAct, person: Person): Promise<string> {
  const id = createLinkId();
  const until = new Date(act.now.getTime() + 3_600_000).toISOString();
  await db
    .prepare(
      `INSERT INTO links (id, purpose, person_id, created_at, expires_at, fresh_until) VALUES (?1, 'my', ?2, ?3, ?4, ?4)`,
    )
    .bind(id, person.id, act.now.toISOString(), until)
    .run();
  return formatToken(act.settings.linkKey, id, "my");
}

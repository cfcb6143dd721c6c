import { adminPaths } from "../contract/admin-paths.ts";
import { KEPT_DAYS } from "../contract/limits.ts";
import type { LinkPurpose } from "../contract/link-purposes.ts";
import type { MailKind } from "../contract/mail-kinds.ts";
import { paths } from "../contract/paths.ts";
import { ensureLinks, type WantedLink } from "../db/links.ts";
import type { DueMail } from "../db/outbox.ts";
import type { Act } from "../env.ts";
import { createLinkId, formatToken } from "../link-token.ts";

/** The links of a mail, absolute; null where this kind of mail has none. */
export interface MailLinks {
  action: string | null;
  my: string | null;
  unsubscribe: string | null;
}

/** What each kind of mail leads to besides the page of the series. Mails to the list carry no way to own data (design §5). */
const LEADS: Record<MailKind, LinkPurpose[]> = {
  "confirm-sign-up": ["confirm"],
  registered: ["my"],
  subscribed: ["my"],
  offered: ["accept"],
  "access-link": ["join", "my"],
  moved: ["my"],
  cancelled: [],
  programme: ["my"],
  "new-date": ["accept", "unsubscribe"],
  thanks: ["my"],
  "my-link": ["my"],
  erased: [],
  "meeting-missing": [],
  "list-unused": [],
  survey: ["survey", "unsubscribe"],
  bio: ["bio"],
  "sign-in": ["sign-in"],
};

const PATHS: Record<LinkPurpose, (token: string) => string> = {
  confirm: paths.confirm,
  my: paths.my,
  join: paths.join,
  accept: paths.accept,
  unsubscribe: paths.unsubscribe,
  survey: paths.survey,
  bio: paths.bio,
  "sign-in": adminPaths.signInBy,
};

/** Links that belong to one session; the others to the person. */
const OF_SESSION: LinkPurpose[] = ["join", "accept"];
const DAY = 86_400_000;

/** Finds or makes the links of a mail. The same mail sent again carries the same ones. */
export async function gatherMailLinks({ db, settings, now }: Act, due: DueMail): Promise<MailLinks> {
  const format = async (id: string, purpose: LinkPurpose) =>
    settings.publicUrl + PATHS[purpose](await formatToken(settings.linkKey, id, purpose));
  const [own, ...others] = LEADS[due.kind];
  const { personId } = due;
  if (due.linkId && own) {
    const leaves = personId && others.includes("unsubscribe") && isToList(due);
    const wanted = leaves ? [wantLink("unsubscribe", personId, null, now)] : [];
    const [unsubscribe] = await ensureLinks(db, wanted, now.toISOString());
    return {
      action: await format(due.linkId, own),
      my: null,
      unsubscribe: unsubscribe ? await format(unsubscribe, "unsubscribe") : null,
    };
  }
  const purposes = LEADS[due.kind];
  if (!personId) return { action: null, my: null, unsubscribe: null };
  const wanted = purposes.map((purpose) => wantLink(purpose, personId, due.sessionId, now));
  const ids = await ensureLinks(db, wanted, now.toISOString());
  const links = await Promise.all(purposes.map((purpose, index) => format(ids[index] ?? "", purpose)));
  const find = (purpose: LinkPurpose) => links[purposes.indexOf(purpose)] ?? null;
  return { action: find("accept") ?? find("join"), my: find("my"), unsubscribe: find("unsubscribe") };
}

/** A survey about no session goes to the list. */
const isToList = ({ kind, sessionId }: DueMail): boolean => kind === "survey" && sessionId === null;

/** The links of a mail that is only looked at: of the right kind, and leading nowhere. */
export function sampleMailLinks({ settings }: Act, kind: MailKind): MailLinks {
  const find = (purpose: LinkPurpose) =>
    LEADS[kind].includes(purpose) ? `${settings.publicUrl}${PATHS[purpose]("preview")}` : null;
  return { action: find("accept") ?? find("join"), my: find("my"), unsubscribe: find("unsubscribe") };
}

/** The page of the admin where the organisers do what a mail asks of them; null for mails to other people. */
export function leadOrganisers({ kind, sessionId }: Pick<DueMail, "kind" | "sessionId">, slug: string): string | null {
  if (kind === "meeting-missing" && sessionId) return adminPaths.desk(slug, "sessions", sessionId);
  return kind === "list-unused" ? adminPaths.desk(slug, "sessions") : null;
}

function wantLink(purpose: LinkPurpose, personId: string, sessionId: string | null, now: Date): WantedLink {
  return {
    id: createLinkId(),
    purpose,
    personId,
    sessionId: OF_SESSION.includes(purpose) ? sessionId : null,
    expiresAt: purpose === "my" ? new Date(now.getTime() + KEPT_DAYS.myLink * DAY).toISOString() : null,
  };
}

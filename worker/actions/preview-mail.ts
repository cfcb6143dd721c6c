import * as v from "valibot";
import type { Locale } from "../contract/locales.ts";
import { type HandKind, mailPreviewSchema, testMailSchema } from "../contract/mailing-requests.ts";
import { accept, type Outcome, refuse } from "../contract/outcome.ts";
import { findPreviewSubject } from "../db/mail-subjects.ts";
import { isOrganiserOf } from "../db/organisers.ts";
import type { Act } from "../env.ts";
import { normaliseAddress } from "../rules/address.ts";
import { previewMessage } from "./compose-mail.ts";
import { toFaults } from "./field-faults.ts";
import { countByHand } from "./send-by-hand.ts";

/** A mailing as it would be sent now, and to how many. */
export interface MailPreview {
  kind: HandKind;
  locale: Locale;
  people: number;
  subject: string;
  text: string;
  html: string;
}

/** What became of a test mail. The reason is the mail server's. */
export interface TestedMail {
  status: "sent" | "failed";
  reason: string | null;
}

/** An organiser waits for the answer, so a server that drips is given up soon. */
const TEST_SECONDS = 20;

/** Words a mailing as it would be sent now. @returns `unknown-session` for one of another series */
export async function previewMail(
  act: Act,
  seriesId: string,
  sessionId: string,
  asked: unknown,
): Promise<Outcome<MailPreview>> {
  const parsed = v.safeParse(mailPreviewSchema, asked);
  if (!parsed.success) return refuse("invalid-fields", toFaults(parsed.issues));
  const { kind, locale } = parsed.output;
  const subject = await findPreviewSubject(act.db, seriesId, sessionId);
  if (!subject) return refuse("unknown-session");
  const people = await countByHand(act, kind, sessionId);
  return accept({ kind, locale, people, ...previewMessage(act, kind, locale, subject) });
}

/**
 * Sends a preview to one organiser at once. It leaves no trace in the outbox, so nobody counts as written to.
 *
 * @returns `invalid-fields` where the address is no organiser's of the series
 */
export async function sendTestMail(
  act: Act,
  seriesId: string,
  sessionId: string,
  body: unknown,
): Promise<Outcome<TestedMail>> {
  const parsed = v.safeParse(testMailSchema, body);
  if (!parsed.success) return refuse("invalid-fields", toFaults(parsed.issues));
  const { kind, locale } = parsed.output;
  const to = normaliseAddress(parsed.output.to) ?? "";
  if (!(await isOrganiserOf(act.db, seriesId, to))) {
    return refuse("invalid-fields", [{ field: "to", code: "unknown-value" }]);
  }
  const preview = await previewMail(act, seriesId, sessionId, { kind, locale });
  if (!preview.ok) return preview;
  const { subject, text, html } = preview.value;
  const { publicUrl, mailFrom } = act.settings;
  const mail = {
    id: `<${crypto.randomUUID()}@${new URL(publicUrl).hostname}>`,
    to,
    from: mailFrom,
    subject: `Test: ${subject}`,
    text,
    html,
    headers: { "Auto-Submitted": "auto-generated", "Content-Language": locale },
    attachments: [],
  };
  const delivery = await act.transport.send(mail, AbortSignal.timeout(TEST_SECONDS * 1000));
  return accept(
    delivery.status === "sent" ? { status: "sent", reason: null } : { status: "failed", reason: delivery.reason },
  );
}

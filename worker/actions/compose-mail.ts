import { sessionUid } from "../calendar/calendar-entry.ts";
import { calendarFile, calendarMethod } from "../calendar/calendar-file.ts";
import { KEPT_DAYS, RETENTION_DAYS } from "../contract/limits.ts";
import { ADMIN_LOCALES, findLocale, type Locale, SOURCE_LOCALE } from "../contract/locales.ts";
import { type MailKind, ORGANISER_MAILS } from "../contract/mail-kinds.ts";
import { paths } from "../contract/paths.ts";
import type { MailSubject } from "../db/mail-subjects.ts";
import type { DueMail } from "../db/outbox.ts";
import { findMailedSurvey, type MailedSurvey } from "../db/survey-answers.ts";
import type { Act, Settings } from "../env.ts";
import type { MailFacts, Message } from "../mail/message.ts";
import { writeMessage } from "../mail/messages/write-message.ts";
import type { Mail } from "../mail/transport.ts";
import { chooseOffered } from "../rules/languages.ts";
import { wordIn } from "../rules/local-text.ts";
import { planOffer } from "../rules/offers.ts";
import { SIGN_IN } from "../rules/sign-in.ts";
import { gatherMailLinks, leadOrganisers, type MailLinks, sampleMailLinks } from "./mail-links.ts";
import { legalUrls } from "./read-series.ts";

const DAY = 86_400_000;

/** How many days the link of a mail opens, where that is not the time of an unconfirmed sign-up. */
const DAYS_OPEN: Partial<Record<MailKind, number>> = { "my-link": KEPT_DAYS.freshLink, bio: KEPT_DAYS.bioLink };

/** Mails with a calendar file: what a calendar has to know of, changes and cancellations included. */
const WITH_CALENDAR_FILE = ["registered", "moved", "cancelled"];

/** A mail in words, and the facts it was made from. */
export interface ComposedMail {
  mail: Mail;
  facts: MailFacts;
}

/** Words a due mail in its person's language, as things stand now, with what belongs to it. */
export async function composeMail(
  act: Act,
  due: DueMail,
  recipient: string,
  subject: MailSubject,
): Promise<ComposedMail> {
  const { settings } = act;
  const links = await gatherMailLinks(act, due);
  const survey = due.kind === "survey" && due.linkId ? await findMailedSurvey(act.db, due.linkId) : null;
  const facts = gatherFacts(act, due, subject, links, survey);
  const seated = subject.registration === "confirmed";
  const message = writeMessage(due.kind, { ...facts, seated, position: subject.position });
  const withFile = seated && WITH_CALENDAR_FILE.includes(due.kind);
  const mail = {
    // The row's id: a mail sent again after a broken line is recognised by it.
    id: `<${due.id}@${new URL(settings.publicUrl).hostname}>`,
    to: recipient,
    from: settings.mailFrom,
    ...message,
    headers: {
      "Auto-Submitted": "auto-generated",
      "Content-Language": facts.locale,
      ...listHeaders(settings, facts, links),
    },
    attachments: withFile ? calendarAttachment(settings, facts, subject) : [],
  };
  return { mail, facts };
}

/** The words of a mail as they would be sent now; the links lead nowhere, since each person has their own. */
export function previewMessage(act: Act, kind: MailKind, locale: Locale, subject: MailSubject): Message {
  const due: PlannedMail = { kind, locale, sessionId: subject.session?.id ?? null };
  const facts = gatherFacts(act, due, subject, sampleMailLinks(act, kind));
  return writeMessage(kind, { ...facts, seated: true, position: null });
}

/** What the words of a mail need to know of its row. */
type PlannedMail = Pick<DueMail, "kind" | "locale" | "sessionId">;

/** One-click unsubscribe by RFC 8058, and the list's id by RFC 2919, for mails to the list alone (S-10). */
function listHeaders(settings: Settings, facts: MailFacts, links: MailLinks): Record<string, string> {
  if (!links.unsubscribe) return {};
  return {
    "List-Unsubscribe": `<${links.unsubscribe}>`,
    "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
    "List-Id": `<${facts.series.slug}.${new URL(settings.publicUrl).hostname}>`,
  };
}

function gatherFacts(
  { settings, now }: Act,
  due: PlannedMail,
  subject: MailSubject,
  links: MailLinks,
  survey: MailedSurvey | null = null,
): MailFacts {
  const { series, session } = subject;
  const locale = ORGANISER_MAILS.includes(due.kind)
    ? (findLocale(due.locale, ADMIN_LOCALES) ?? SOURCE_LOCALE)
    : chooseOffered([due.locale], series);
  const word = (text: MailSubject["series"]["title"] | null) => wordIn(text, locale, series.lang)?.text ?? null;
  return {
    locale,
    series: {
      slug: series.slug,
      title: word(series.title) ?? series.slug,
      genderStyle: series.genderStyle,
      timeZone: series.timeZone,
      organisers: series.organisers,
      contact: series.contact,
      ...legalUrls(series, settings.publicUrl),
    },
    session: session && {
      title: word(session.title),
      summary: word(session.summary),
      startsAt: session.startsAt,
      endsAt: session.endsAt,
      previousStartsAt: session.previousStartsAt,
      place: session.place,
      speakers: subject.speakers.map((speaker) => ({ ...speaker, role: word(speaker.role) })),
    },
    materials: subject.materials.map(({ title, url }) => ({ title: word(title) ?? url, url })),
    survey: survey && { title: word(survey.title) ?? series.slug, intro: word(survey.intro) },
    wish: subject.wish,
    subscription: due.kind === "confirm-sign-up" ? subject.subscribe : subject.subscribed,
    link: links.action ?? settings.publicUrl + (leadOrganisers(due, series.slug) ?? paths.hosted(series.slug)),
    myLink: links.my,
    unsubscribeLink: links.unsubscribe,
    expiresAt: survey?.closesAt ?? planExpiry(due, session?.startsAt ?? null, now),
  };
}

/** When the mail's link ends, counted from now: from the sending (design §4). */
function planExpiry(due: PlannedMail, startsAt: string | null, now: Date): string {
  if (due.kind === "offered" && startsAt) return planOffer(startsAt, now)?.toISOString() ?? startsAt;
  if (due.kind === "sign-in") return new Date(now.getTime() + SIGN_IN.linkMinutes * 60_000).toISOString();
  const days = DAYS_OPEN[due.kind] ?? RETENTION_DAYS.unconfirmed;
  return new Date(now.getTime() + days * DAY).toISOString();
}

function calendarAttachment(
  settings: Settings,
  facts: MailFacts,
  { series, session }: MailSubject,
): Mail["attachments"] {
  if (!session || !facts.session) return [];
  const status = session.state === "cancelled" ? "cancelled" : "confirmed";
  const content = calendarFile({
    uid: sessionUid(session.id, settings.publicUrl),
    title: facts.session.title ? `${facts.series.title}: ${facts.session.title}` : facts.series.title,
    startsAt: session.startsAt,
    endsAt: session.endsAt,
    timeZone: series.timeZone,
    url: settings.publicUrl + paths.hosted(series.slug),
    place: session.place,
    organiser: series.contact,
    sequence: session.revision,
    status,
  });
  const contentType = `text/calendar; charset=utf-8; method=${calendarMethod(status)}`;
  return [{ filename: `${facts.series.slug}.ics`, contentType, content }];
}

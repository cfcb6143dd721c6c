import { RETENTION_DAYS } from "../contract/limits.ts";
import { findLocale, SOURCE_LOCALE } from "../contract/locales.ts";
import { paths } from "../contract/paths.ts";
import type { DueMail, MailSubject } from "../db/outbox.ts";
import type { Settings } from "../env.ts";
import { formatToken } from "../link-token.ts";
import { calendarFile } from "../mail/calendar-file.ts";
import type { MailFacts } from "../mail/message.ts";
import { confirmSignUpMessage } from "../mail/messages/confirm-sign-up.ts";
import { registeredMessage } from "../mail/messages/registered.ts";
import { subscribedMessage } from "../mail/messages/subscribed.ts";
import type { Mail } from "../mail/transport.ts";
import { wordIn } from "../rules/local-text.ts";
import { legalUrls } from "./read-series.ts";

const DAY = 86_400_000;

/** Words a due mail in its person's language, with what belongs to it. */
export async function composeMail(
  settings: Settings,
  due: DueMail,
  recipient: string,
  subject: MailSubject,
  now: Date,
): Promise<Mail> {
  const facts = await gatherFacts(settings, due, subject, now);
  const registered = due.kind === "registered";
  const waiting = subject.registration === "waiting";
  const message =
    due.kind === "confirm-sign-up"
      ? confirmSignUpMessage(facts)
      : registered
        ? registeredMessage({ ...facts, status: waiting ? "waiting" : "confirmed", position: subject.position })
        : subscribedMessage(facts);
  return {
    // The row's id: a mail sent again after a broken line is recognised by it.
    id: `<${due.id}@${new URL(settings.publicUrl).hostname}>`,
    to: recipient,
    from: settings.mailFrom,
    ...message,
    headers: { "Auto-Submitted": "auto-generated", "Content-Language": facts.locale },
    attachments: registered && !waiting ? calendarAttachment(settings, facts, subject) : [],
  };
}

async function gatherFacts(
  settings: Settings,
  due: DueMail,
  { series, session, ...subject }: MailSubject,
  now: Date,
): Promise<MailFacts> {
  const locale = findLocale(due.locale) ?? SOURCE_LOCALE;
  const page = settings.publicUrl + paths.hosted(series.slug);
  return {
    locale,
    series: {
      slug: series.slug,
      title: wordIn(series.title, locale, series.lang)?.text ?? series.slug,
      timeZone: series.timeZone,
      organisers: series.organisers,
      contact: series.contact,
      ...legalUrls(series, settings.publicUrl),
    },
    session: session && {
      title: wordIn(session.title, locale, series.lang)?.text ?? null,
      startsAt: session.startsAt,
      endsAt: session.endsAt,
      place: session.place,
    },
    subscription: due.kind === "confirm-sign-up" ? subject.subscribe : subject.subscribed,
    link: due.linkId
      ? settings.publicUrl + paths.confirm(await formatToken(settings.linkKey, due.linkId, "confirm"))
      : page,
    expiresAt: new Date(now.getTime() + RETENTION_DAYS.unconfirmed * DAY).toISOString(),
  };
}

function calendarAttachment(
  settings: Settings,
  facts: MailFacts,
  { series, session }: MailSubject,
): Mail["attachments"] {
  if (!session || !facts.session) return [];
  const content = calendarFile({
    uid: `${session.id}@${new URL(settings.publicUrl).hostname}`,
    title: facts.session.title ? `${facts.series.title}: ${facts.session.title}` : facts.series.title,
    startsAt: session.startsAt,
    endsAt: session.endsAt,
    timeZone: series.timeZone,
    url: settings.publicUrl + paths.hosted(series.slug),
    place: session.place,
    organiser: series.contact,
    sequence: session.revision,
    status: session.state === "cancelled" ? "cancelled" : "confirmed",
  });
  return [
    { filename: `${facts.series.slug}.ics`, contentType: "text/calendar; charset=utf-8; method=PUBLISH", content },
  ];
}

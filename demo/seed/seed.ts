import { createHash } from "node:crypto";
import { exampleSessions } from "./example-sessions.ts";
import { pastSessions } from "./past-sessions.ts";
import { formatPeople } from "./people.ts";
import { consentWording, knowledge, series, wishes } from "./series.ts";
import { formatSession, formatSpeaker } from "./session-rows.ts";
import { speakers } from "./speakers.ts";
import { formatInsert } from "./sql.ts";

/** The demo's data as SQL. Ids are fixed and rows that exist stay, so it can run twice. */
export function formatSeed(now: string, today: string): string {
  const sessions = [...pastSessions, ...exampleSessions];
  return [
    formatSeries(now),
    ...speakers.map((speaker) => formatSpeaker(speaker)),
    ...sessions.flatMap((session) => formatSession(session, now, today)),
    ...sessions.flatMap((session) => formatPeople(session, series.id, now)),
    formatQuestion(),
    ...formatConsentWordings(now),
    ...formatWishes(today),
  ].join("\n");
}

function formatSeries(now: string): string {
  return formatInsert("series", {
    id: series.id,
    slug: series.slug,
    title: series.title,
    summary: series.summary,
    lang: series.lang,
    languages: series.languages,
    time_zone: series.timeZone,
    organisers: series.organisers,
    contact_name: series.contact.name,
    contact_email: series.contact.email,
    image_url: series.imageUrl,
    image_alt: series.imageAlt,
    imprint: series.imprint,
    controllers: series.controllers,
    recipients: series.recipients,
    created_at: now,
  });
}

function formatQuestion(): string {
  return formatInsert("questions", {
    id: knowledge.id,
    series_id: series.id,
    kind: knowledge.kind,
    label: knowledge.label,
    options: knowledge.options,
  });
}

function formatConsentWordings(now: string): string[] {
  return Object.entries(consentWording).map(([lang, wording]) =>
    formatInsert("consent_wordings", {
      series_id: series.id,
      purpose: "future-sessions",
      lang,
      version: createHash("sha256").update(wording).digest("hex"),
      wording,
      created_at: now,
    }),
  );
}

function formatWishes(today: string): string[] {
  return wishes.map((wish) =>
    formatInsert("wishes", {
      id: wish.id,
      series_id: series.id,
      text: wish.text,
      status: wish.status,
      votes: wish.votes,
      published: 1,
      session_id: wish.session,
      created_on: today,
    }),
  );
}

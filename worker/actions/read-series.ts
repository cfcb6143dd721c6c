import { RETENTION_DAYS } from "../contract/limits.ts";
import type { Locale } from "../contract/locales.ts";
import { accept, type Outcome, refuse } from "../contract/outcome.ts";
import { paths } from "../contract/paths.ts";
import type { SeriesAnswer, Session } from "../contract/series-answer.ts";
import { findProgramme, type Programme, type SpeakerRow } from "../db/programme.ts";
import type { SeriesRow, SessionRow } from "../db/series.ts";
import type { Act } from "../env.ts";
import { chooseOffered, listOffered } from "../rules/languages.ts";
import { Wording } from "../rules/local-text.ts";
import { derivePublicState } from "../rules/session-state.ts";
import { toWebAddress } from "../rules/web-address.ts";

/**
 * All that the first paint of a series needs, in one language: the first of the asked tags that the series offers.
 *
 * @returns `unknown-series` where there is none of that name
 */
export async function readSeriesAnswer(
  act: Act,
  slug: string,
  tags: readonly (string | null | undefined)[],
): Promise<Outcome<SeriesAnswer>> {
  const programme = await findProgramme(act.db, slug, act.now);
  if (!programme) return refuse("unknown-series");
  const locale = chooseOffered(tags, programme.series);
  return accept({
    series: wordSeries(programme.series, locale, act.settings.publicUrl),
    sessions: programme.sessions.map((session) => wordSession(session, programme, locale, act)),
    questions: wordQuestions(programme, locale),
    wishes: programme.wishes,
    consents: wordConsents(programme, locale),
  });
}

/** Where the notice and the imprint of a series stand: the organiser's own pages, else ours. */
export function legalUrls(series: SeriesRow, publicUrl: string) {
  return {
    privacyUrl: toWebAddress(series.privacyUrl) ?? publicUrl + paths.privacy(series.slug),
    imprintUrl: toWebAddress(series.imprintUrl) ?? publicUrl + paths.imprint(series.slug),
  };
}

/** A series in one language. */
export function wordSeries(series: SeriesRow, locale: Locale, publicUrl: string): SeriesAnswer["series"] {
  const wording = new Wording(locale, series.lang);
  return {
    slug: series.slug,
    title: wording.text("title", series.title),
    summary: wording.text("summary", series.summary),
    lang: series.lang,
    locale,
    languages: listOffered(series),
    genderStyle: series.genderStyle,
    timeZone: series.timeZone,
    organisers: series.organisers.map((organiser) => ({ ...organiser, url: toWebAddress(organiser.url) })),
    contact: series.contact,
    image: series.image && {
      url: absolute(series.image.url, publicUrl),
      alt: wording.text("image.alt", series.image.alt),
    },
    ...legalUrls(series, publicUrl),
    notice: {
      controllers: series.controllers,
      recipients:
        series.recipients[locale] ??
        series.recipients[locale.replace(/-.*/, "")] ??
        series.recipients[series.lang] ??
        [],
      retentionDays: RETENTION_DAYS,
    },
    langs: wording.langs,
  };
}

/** What a session is shown with. */
export type Shown = Pick<Programme, "series" | "speakers">;

/** A session of a programme in one language, as partners' pages get it. */
export function wordSession(session: SessionRow, programme: Shown, locale: Locale, act: Act): Session {
  const wording = new Wording(locale, programme.series.lang);
  const speakers = programme.speakers.filter((speaker) => speaker.sessionId === session.id);
  return {
    id: session.id,
    url: `${act.settings.publicUrl}${paths.hosted(programme.series.slug)}?session=${session.id}`,
    title: wording.optional("title", session.title),
    summary: wording.optional("summary", session.summary),
    startsAt: session.startsAt,
    endsAt: session.endsAt,
    previousStartsAt: session.previousStartsAt,
    ...derivePublicState(session, act.now),
    level: session.level,
    agenda: session.agenda.map((item) => wordAgendaItem(item, speakers, programme.series.lang, locale)),
    place: session.place,
    speakers: speakers.map((speaker) => wordSpeaker(speaker, programme.series.lang, locale, act.settings.publicUrl)),
    langs: wording.langs,
  };
}

/** Names of an item only who is shown: whoever is not released, or was taken down, leaves not even an id (L-28). */
function wordAgendaItem(item: SessionRow["agenda"][number], shown: SpeakerRow[], seriesLang: string, locale: Locale) {
  const wording = new Wording(locale, seriesLang);
  const speakerIds = item.speakerIds.filter((id) => shown.some((speaker) => speaker.id === id));
  return { ...item, speakerIds, title: wording.text("title", item.title), langs: wording.langs };
}

function wordSpeaker(speaker: SpeakerRow, seriesLang: string, locale: Locale, publicUrl: string) {
  const wording = new Wording(locale, seriesLang);
  return {
    id: speaker.id,
    name: speaker.name,
    role: wording.optional("role", speaker.role),
    organisation: speaker.organisation,
    bio: wording.optional("bio", speaker.bio),
    photo: speaker.photo && {
      url: absolute(speaker.photo.url, publicUrl),
      alt: wording.text("photo.alt", speaker.photo.alt),
    },
    langs: wording.langs,
  };
}

function wordQuestions(programme: Programme, locale: Locale): SeriesAnswer["questions"] {
  return programme.questions.map((question) => {
    const wording = new Wording(locale, programme.series.lang);
    return {
      id: question.id,
      kind: question.kind,
      label: wording.text("label", question.label),
      options: question.options.map(({ value, label }) => ({ value, label: wording.text(`options.${value}`, label) })),
      required: question.required,
      langs: wording.langs,
    };
  });
}

/** The newest wording in the asked language, else in the series' own: somebody consents to what they can read. */
function wordConsents(programme: Programme, locale: Locale): SeriesAnswer["consents"] {
  const current = [locale, locale.replace(/-.*/, ""), programme.series.lang]
    .map((tag) => programme.wordings.find(({ lang }) => lang === tag))
    .find(Boolean);
  if (!current) return [];
  const langs: Record<string, string> = current.lang === locale ? {} : { wording: current.lang };
  return [{ purpose: "future-sessions", wording: current.wording, version: current.version, langs }];
}

const absolute = (url: string, publicUrl: string) => (url.startsWith("/") ? publicUrl + url : url);

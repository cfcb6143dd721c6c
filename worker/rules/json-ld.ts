import type { SeriesAnswer, Session } from "../contract/series-answer.ts";

const SCHEMA = "https://schema.org/";

/**
 * A series and its coming sessions as schema.org tells them (O-02). Only what everybody may see is in the answer, so
 * nothing else can get here.
 */
export function describeSeries({ series, sessions }: SeriesAnswer): Record<string, unknown> {
  const { title, summary, organisers, lang } = series;
  const organizer = organisers.map(({ name, url }) => ({ "@type": "Organization", name, url }));
  return {
    "@context": SCHEMA,
    "@type": "EventSeries",
    name: title,
    description: summary,
    organizer,
    subEvent: sessions.map((session) => ({ ...describeSession(session, title), organizer, inLanguage: lang })),
  };
}

const STATUS = { scheduled: "EventScheduled", moved: "EventRescheduled", cancelled: "EventCancelled" };

function describeSession(session: Session, seriesTitle: string): Record<string, unknown> {
  const { title, summary, startsAt, endsAt, previousStartsAt, status, place, speakers, url, signUp } = session;
  const online = place.kind === "online";
  return {
    "@type": "Event",
    name: title ?? seriesTitle,
    description: summary ?? undefined,
    startDate: startsAt,
    endDate: endsAt,
    previousStartDate: status === "moved" ? previousStartsAt : undefined,
    eventStatus: SCHEMA + STATUS[status],
    eventAttendanceMode: `${SCHEMA}${online ? "Online" : "Offline"}EventAttendanceMode`,
    // The public page, never the meeting itself (S-18).
    location: online
      ? { "@type": "VirtualLocation", url }
      : { "@type": "Place", name: place.name, address: place.address },
    performer: speakers.map(({ name }) => ({ "@type": "Person", name })),
    isAccessibleForFree: true,
    offers: {
      "@type": "Offer",
      price: 0,
      priceCurrency: "EUR",
      url,
      availability: `${SCHEMA}${signUp === "open" ? "InStock" : "SoldOut"}`,
    },
    url,
  };
}

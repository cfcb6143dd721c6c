import type { SeriesAnswer, Session } from "../../worker/contract/series-answer.ts";

const SCHEMA = "https://schema.org/";

/** The description of the coming sessions for search engines, in the head of the host's page (O-02). */
export class JsonLd {
  #script: HTMLScriptElement | null = null;

  /** Writes, writes anew, or with null takes it away. */
  write(answer: SeriesAnswer | null): void {
    this.#script?.remove();
    this.#script = null;
    if (!answer) return;
    const script = document.createElement("script");
    script.type = "application/ld+json";
    // Throws under `require-trusted-types-for 'script'` without a default policy of the host, as README.md says.
    script.textContent = JSON.stringify(describeSeries(answer));
    document.head.append(script);
    this.#script = script;
  }
}

/** A series as schema.org tells it. Only what everybody may see is in the answer, so nothing else can get here. */
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
    location: online ? { "@type": "VirtualLocation", url } : { "@type": "Place", name: place.name, address: place.address },
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

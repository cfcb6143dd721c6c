import type { Session } from "../worker/contract/series-answer.ts";

/** A calendar in the web that takes a session by its address. */
export interface WebCalendar {
  name: string;
  url: string;
}

/** The usual web calendars, each with its form filled in. Nothing is asked of them before somebody follows the link. */
export function webCalendars(session: Session, title: string): WebCalendar[] {
  const { startsAt, endsAt, url, place } = session;
  const where = place.kind === "online" ? place.platform : `${place.name}, ${place.address}`;
  const compact = (iso: string) => iso.replace(/[-:]|\.\d+/g, "");
  const google = { action: "TEMPLATE", text: title, dates: `${compact(startsAt)}/${compact(endsAt)}`, details: url, location: where };
  const outlook = { path: "/calendar/action/compose", rru: "addevent", subject: title, startdt: startsAt, enddt: endsAt, body: url, location: where };
  const address = (base: string, query: Record<string, string>) => `https://${base}?${new URLSearchParams(query)}`;
  return [
    { name: "Google", url: address("calendar.google.com/calendar/render", google) },
    { name: "Outlook.com", url: address("outlook.live.com/calendar/0/deeplink/compose", outlook) },
    { name: "Microsoft 365", url: address("outlook.office.com/calendar/0/deeplink/compose", outlook) },
  ];
}

/** @jsxImportSource hono/jsx */
import type { Overview } from "../../../actions/read-overview.ts";
import { adminPaths } from "../../../contract/admin-paths.ts";
import { formatDay } from "../../../dates.ts";
import { msg, str } from "../../../localization.ts";
import type { Desk } from "../../../rules/desk.ts";
import type { SessionNeed } from "../../../rules/session-needs.ts";
import { Item, ItemList, Section } from "../parts/index.ts";

/** What is needed of the organisers, each leading to where it is done. */
export const TodoList = ({ overview, desk }: { overview: Overview; desk: Desk }) => {
  const { slug, timeZone } = desk.series;
  const { needs, waiting } = overview;
  const isEmpty = needs.length === 0 && waiting.newWishes === 0 && waiting.undeliverableMails === 0;
  return (
    <Section title={msg("Zu tun", { id: "admin-to-do" })}>
      {isEmpty ? (
        <p class="pg-muted">{msg("Alles ist vorbereitet.", { id: "admin-to-do-none" })}</p>
      ) : (
        <ItemList>
          {needs.map(({ session, need }) => (
            <Item
              title={nameNeed(need)}
              href={needAddress(need, adminPaths.desk(slug, "sessions", session.id))}
              text={msg(str`Termin am ${formatDay(session.startsAt, timeZone)}`, { id: "admin-session-on" })}
            />
          ))}
          {waiting.newWishes > 0 && (
            <Item
              title={msg("Neue Wünsche prüfen", { id: "admin-need-wishes" })}
              href={adminPaths.desk(slug, "wishes")}
              text={msg(str`${countUpTo(waiting.newWishes)} warten`, { id: "admin-need-waiting" })}
            />
          )}
          {waiting.undeliverableMails > 0 && (
            <Item
              title={msg("E-Mails, die nicht ankamen", { id: "admin-need-mails" })}
              href={adminPaths.desk(slug, "mailings", "undeliverable")}
              text={msg(str`${countUpTo(waiting.undeliverableMails)} warten`, { id: "admin-need-waiting" })}
            />
          )}
        </ItemList>
      )}
    </Section>
  );
};

/** Counting ends at a hundred. */
const countUpTo = (count: number): string => (count >= 100 ? "99+" : String(count));

const needAddress = (need: SessionNeed, session: string): string =>
  need === "publish" ? `${session}/publish` : `${session}#${FIELD_OF[need]}`;

/** The fields of the form where a need is met. */
const FIELD_OF: Record<Exclude<SessionNeed, "publish">, string> = {
  meeting: "f-meetingUrl",
  topic: "f-title",
  speakers: "f-speakers-0-id",
  release: "f-speakers-0-id",
};

function nameNeed(need: SessionNeed): string {
  switch (need) {
    case "meeting":
      return msg("Adresse der Videokonferenz eintragen", { id: "admin-need-meeting" });
    case "publish":
      return msg("Entwurf veröffentlichen", { id: "admin-need-publish" });
    case "topic":
      return msg("Thema ergänzen", { id: "admin-need-topic" });
    case "speakers":
      return msg("Vortragende eintragen", { id: "admin-need-speakers" });
    case "release":
      return msg("Vortragende freigeben", { id: "admin-need-release" });
  }
}

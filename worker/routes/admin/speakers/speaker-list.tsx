/** @jsxImportSource hono/jsx */
import type { SpeakerItem } from "../../../actions/read-speakers.ts";
import { adminPaths } from "../../../contract/admin-paths.ts";
import { msg } from "../../../localization.ts";
import type { DeskSeries } from "../../../rules/desk.ts";
import {
  type AdminFrame,
  AdminPage,
  Empty,
  Item,
  ItemList,
  LinkButton,
  Pager,
  Section,
  State,
} from "../parts/index.ts";
import { sessionRooms } from "../sessions/session-rooms.ts";
import { wordAppearances, wordPosition, wordStanding } from "./speaker-words.ts";

interface SpeakerListPageProps {
  frame: AdminFrame;
  series: DeskSeries;
  speakers: SpeakerItem[];
  next: string | null;
  isFirst: boolean;
  done: string | null;
}

/** All who speak or spoke: where, and whether they are shown. */
export const SpeakerListPage = ({ frame, series, speakers, next, isFirst, done }: SpeakerListPageProps) => {
  const here = adminPaths.desk(series.slug, "speakers");
  const create = (
    <LinkButton primary href={`${here}/new`}>
      {msg("Neue Person anlegen", { id: "admin-speaker-new" })}
    </LinkButton>
  );
  return (
    <AdminPage
      frame={frame}
      room="sessions"
      title={msg("Vortragende", { id: "admin-speakers" })}
      lead={msg("Gezeigt wird nur, wer im Termin freigegeben ist.", { id: "speaker-list-lead" })}
      sub={sessionRooms(series.slug, "speakers")}
      done={done}
    >
      {speakers.length === 0 ? (
        <Empty action={create}>{msg("Noch ist niemand eingetragen.", { id: "speaker-none" })}</Empty>
      ) : (
        <>
          <p class="pg-after">{create}</p>
          <Section title={msg("Alle nach Namen", { id: "speaker-all" })}>
            <ItemList>
              {speakers.map((speaker) => (
                <SpeakerLine speaker={speaker} series={series} />
              ))}
            </ItemList>
            <Pager
              next={next && `${here}?cursor=${encodeURIComponent(next)}`}
              first={isFirst ? null : here}
              shown={speakers.length}
            />
          </Section>
        </>
      )}
    </AdminPage>
  );
};

const SpeakerLine = ({ speaker, series }: { speaker: SpeakerItem; series: DeskSeries }) => {
  const { kind, word } = wordStanding(speaker, series.timeZone);
  const position = wordPosition(speaker, series.lang);
  return (
    <Item
      title={speaker.name}
      href={adminPaths.desk(series.slug, "speakers", speaker.id)}
      text={
        <>
          {position && (
            <>
              {position}
              <br />
            </>
          )}
          {wordAppearances(speaker, series.timeZone)}
        </>
      }
      status={<State kind={kind}>{word}</State>}
    />
  );
};

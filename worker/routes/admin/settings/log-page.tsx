/** @jsxImportSource hono/jsx */
import { adminPaths } from "../../../contract/admin-paths.ts";
import { KEPT_DAYS } from "../../../contract/limits.ts";
import { formatDay, formatMoment } from "../../../dates.ts";
import type { DeedItem } from "../../../db/deeds.ts";
import { msg, str } from "../../../localization.ts";
import type { DeskSeries } from "../../../rules/desk.ts";
import { type AdminFrame, Empty, FilterBar, Pager, SelectField, Table } from "../parts/index.ts";
import { wordDeeds } from "./deed-words.ts";
import { SettingsPage, settingsAddress } from "./settings-page.tsx";

interface LogPageProps {
  frame: AdminFrame;
  series: DeskSeries;
  deeds: DeedItem[];
  next: string | null;
  isFirst: boolean;
  /** Who can be asked for, by id. */
  actors: { id: string; name: string }[];
  actor: string | null;
}

/** Who did what to which, newest first; never what it says (G-13). */
export const LogPage = ({ frame, series, deeds, next, isFirst, actors, actor }: LogPageProps) => {
  const here = settingsAddress(series.slug, "log");
  const words = wordDeeds();
  const asked = (cursor: string | null) => {
    const query = new URLSearchParams({ ...(actor ? { actor } : {}), ...(cursor ? { cursor } : {}) }).toString();
    return query ? `${here}?${query}` : here;
  };
  return (
    <SettingsPage
      frame={frame}
      place="log"
      title={msg("Protokoll", { id: "set-log" })}
      lead={msg(str`Wer was getan hat, ohne Inhalte. Einträge bleiben ${KEPT_DAYS.auditLog} Tage.`, {
        id: "set-log-lead",
      })}
    >
      {actors.length > 1 && (
        <FilterBar action={here} submit={msg("Zeigen", { id: "set-log-show" })}>
          <SelectField
            field="actor"
            label={msg("Von wem", { id: "set-log-actor" })}
            state={{ values: { actor: actor ?? "" }, errors: [] }}
            options={[
              { value: "", label: msg("von allen", { id: "set-log-everybody" }) },
              ...actors.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            required
          />
        </FilterBar>
      )}
      <Table
        caption={msg("Protokoll", { id: "set-log" })}
        columns={[
          { label: msg("Was", { id: "set-log-what" }) },
          { label: msg("Woran", { id: "set-log-subject" }) },
          { label: msg("Wer", { id: "set-log-who" }) },
          { label: msg("Wann", { id: "set-log-when" }) },
        ]}
        rows={deeds.map((deed) => ({
          key: deed.id,
          cells: [
            words[deed.deed] ?? deed.deed,
            <Subject deed={deed} series={series} />,
            nameActor(deed),
            formatMoment(deed.at, series.timeZone),
          ],
        }))}
        empty={<Empty>{msg("Noch ist nichts geschehen.", { id: "set-log-none" })}</Empty>}
      />
      <Pager next={next && asked(next)} first={isFirst ? null : asked(null)} shown={deeds.length} />
    </SettingsPage>
  );
};

function nameActor({ actor }: DeedItem): string {
  switch (actor.kind) {
    case "organiser":
      return actor.name;
    case "token":
      return msg(str`Programm „${actor.name}“`, { id: "set-log-token" });
    case "command":
      return msg("Betrieb", { id: "set-log-command" });
  }
}

/** What it was done to, as far as it is still there and no visitor's. */
const Subject = ({ deed: { subject }, series }: { deed: DeedItem; series: DeskSeries }) => {
  if (subject.startsAt && subject.id) {
    return (
      <a href={adminPaths.desk(series.slug, "sessions", subject.id)}>
        {msg(str`Termin am ${formatDay(subject.startsAt, series.timeZone)}`, { id: "admin-session-on" })}
      </a>
    );
  }
  return <>{subject.name ?? ""}</>;
};

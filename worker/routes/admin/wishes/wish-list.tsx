/** @jsxImportSource hono/jsx */
import type { Page } from "../../../actions/paging.ts";
import type { SessionItem } from "../../../actions/read-sessions.ts";
import type { WishItem } from "../../../actions/read-wishes.ts";
import { adminPaths } from "../../../contract/admin-paths.ts";
import type { WishStage } from "../../../contract/wish-edit.ts";
import { msg } from "../../../localization.ts";
import type { DeskSeries } from "../../../rules/desk.ts";
import {
  ActionButton,
  type AdminFrame,
  AdminPage,
  Empty,
  Item,
  ItemList,
  LinkButton,
  Pager,
  Section,
  TextLink,
} from "../parts/index.ts";
import { sessionRooms } from "../sessions/session-rooms.ts";
import { describeWish, nameStage } from "./wish-words.ts";

interface WishListPageProps {
  frame: AdminFrame;
  series: DeskSeries;
  lists: { stage: WishStage; page: Page<WishItem> }[];
  /** Those that wishes are planned for. */
  sessions: SessionItem[];
  /** Set where one stage alone is listed. */
  only: { stage: WishStage; isFirst: boolean } | null;
  done: string | null;
}

/** Topics that people asked for, those first that nobody looked at yet. Nobody knows whose they are (L-20). */
export const WishListPage = ({ frame, series, lists, sessions, only, done }: WishListPageProps) => {
  const here = adminPaths.desk(series.slug, "wishes");
  const filled = lists.filter(({ page, stage }) => page.items.length > 0 || stage === "new" || only);
  const isEmpty = lists.every(({ page }) => page.items.length === 0) && !only;
  const create = <LinkButton href={`${here}/new`}>{msg("Wunsch eintragen", { id: "wish-new" })}</LinkButton>;
  return (
    <AdminPage
      frame={frame}
      room="sessions"
      title={msg("Wünsche", { id: "admin-wishes" })}
      lead={msg(
        "Von wem ein Wunsch kommt, wird nicht gespeichert. Öffentlich wird er erst, wenn Sie ihn veröffentlichen.",
        {
          id: "wish-lead",
        },
      )}
      back={only ? { href: here, label: msg("Alle Wünsche", { id: "wish-back" }) } : undefined}
      sub={sessionRooms(series.slug, "wishes")}
      done={done}
    >
      {isEmpty ? (
        <Empty action={create}>
          {msg("Noch hat niemand einen Wunsch geäußert. Wünsche kommen mit den Anmeldungen.", { id: "wish-none" })}
        </Empty>
      ) : (
        <>
          <p class="pg-after">{create}</p>
          {filled.map(({ stage, page }) => (
            <Section title={nameStage(stage)} id={`wishes-${stage}`}>
              {page.items.length > 0 ? (
                <ItemList>
                  {page.items.map((wish) => (
                    <WishLine wish={wish} series={series} sessions={sessions} />
                  ))}
                </ItemList>
              ) : (
                <Empty>{msg("Alles ist durchgesehen.", { id: "wish-all-seen" })}</Empty>
              )}
              {(page.next || (only && !only.isFirst)) && (
                <Pager
                  next={page.next && `${here}?stage=${stage}&cursor=${encodeURIComponent(page.next)}`}
                  first={only && !only.isFirst ? `${here}?stage=${stage}` : null}
                  shown={page.items.length}
                />
              )}
            </Section>
          ))}
        </>
      )}
    </AdminPage>
  );
};

const WishLine = ({ wish, series, sessions }: { wish: WishItem; series: DeskSeries; sessions: SessionItem[] }) => {
  const here = adminPaths.desk(series.slug, "wishes", wish.id);
  const moderate = (published: string, words: string) => (
    <ActionButton action={`${here}/moderate`} fields={{ edition: String(wish.edition), published }}>
      {words}
      <span class="pg-vh">: {wish.text}</span>
    </ActionButton>
  );
  return (
    <Item
      title={wish.text}
      href={here}
      text={describeWish(wish, series, sessions)}
      action={
        wish.stage === "new" ? (
          <>
            {moderate("1", msg("Veröffentlichen", { id: "wish-publish" }))}
            {moderate("0", msg("Nicht veröffentlichen", { id: "wish-withhold" }))}
          </>
        ) : wish.stage === "open" ? (
          <TextLink href={`${here}/merge`}>
            {msg("Zusammenlegen", { id: "wish-merge" })}
            <span class="pg-vh">: {wish.text}</span>
          </TextLink>
        ) : undefined
      }
    />
  );
};

/** @jsxImportSource hono/jsx */
import type { Child } from "hono/jsx";
import type { MaterialItem } from "../../../actions/edit-materials.ts";
import type { SessionItem } from "../../../actions/read-sessions.ts";
import { adminPaths } from "../../../contract/admin-paths.ts";
import { formatDay } from "../../../dates.ts";
import { currentLocale, msg, str } from "../../../localization.ts";
import type { DeskSeries } from "../../../rules/desk.ts";
import { wordIn } from "../../../rules/local-text.ts";
import { webAddress } from "../../pages/web-address.ts";
import {
  type AdminFrame,
  AdminPage,
  Confirm,
  Empty,
  type FormState,
  Item,
  ItemList,
  Section,
  TextLink,
} from "../parts/index.ts";
import { sessionRooms } from "../sessions/session-rooms.ts";
import { MaterialForm, nameKind } from "./material-form.tsx";

interface OfSession {
  frame: AdminFrame;
  series: DeskSeries;
  session: SessionItem;
}

const addressOf = ({ series, session }: OfSession, ...rest: string[]) =>
  adminPaths.desk(series.slug, "sessions", session.id, "materials", ...rest);
const titleOf = (material: MaterialItem, series: DeskSeries) =>
  wordIn(material.title, currentLocale(), series.lang)?.text ?? material.url;

interface ListProps extends OfSession {
  materials: MaterialItem[];
  state: FormState;
  done: string | null;
}

/** What a session leaves behind, in the order in which visitors see it, and one more to add. */
export const MaterialListPage = (props: ListProps) => {
  const { frame, series, session, materials, state, done } = props;
  const day = formatDay(session.startsAt, series.timeZone);
  return (
    <AdminPage
      frame={frame}
      room="sessions"
      title={msg("Unterlagen", { id: "admin-materials" })}
      lead={msg("Sie stehen beim vergangenen Termin und in der E-Mail mit dem Dank.", { id: "material-lead" })}
      back={{
        href: adminPaths.desk(series.slug, "sessions", session.id),
        label: msg(str`Termin am ${day}`, { id: "admin-session-on" }),
      }}
      sub={sessionRooms(series.slug, "sessions")}
      done={done}
      faulty={state.errors.length > 0}
    >
      {materials.length > 0 ? (
        <ItemList>
          {materials.map((material, index) => (
            <MaterialLine
              {...props}
              material={material}
              isFirst={index === 0}
              isLast={index === materials.length - 1}
            />
          ))}
        </ItemList>
      ) : (
        <Empty>{msg("Zu diesem Termin gibt es noch keine Unterlagen.", { id: "material-none" })}</Empty>
      )}
      <Section title={msg("Unterlage hinzufügen", { id: "material-new" })}>
        <MaterialForm series={series} action={addressOf(props)} state={state} edition={null} />
      </Section>
    </AdminPage>
  );
};

type LineProps = OfSession & { material: MaterialItem; isFirst: boolean; isLast: boolean };

const MaterialLine = (props: LineProps) => {
  const { material, series, isFirst, isLast } = props;
  const title = titleOf(material, series);
  const move = (direction: "up" | "down", words: string) => (
    <form method="post" action={addressOf(props, material.id, "move")}>
      <input type="hidden" name="direction" value={direction} />
      <button class="ad-link" type="submit">
        {words}
        <span class="pg-vh">: {title}</span>
      </button>
    </form>
  );
  return (
    <Item
      title={title}
      href={addressOf(props, material.id)}
      text={
        <>
          {nameKind(material.kind)}
          {", "}
          <a href={webAddress(material.url)} rel="noreferrer">
            <bdi>{new URL(material.url).hostname}</bdi>
            <span class="pg-vh">: {title}</span>
          </a>
        </>
      }
      action={
        <>
          {!isFirst && move("up", msg("Nach oben", { id: "material-up" }))}
          {!isLast && move("down", msg("Nach unten", { id: "material-down" }))}
        </>
      }
    />
  );
};

interface EditProps extends OfSession {
  material: MaterialItem;
  state: FormState;
  conflict?: Child;
}

/** One document to edit. */
export const MaterialPage = (props: EditProps) => {
  const { frame, series, material, state, conflict } = props;
  return (
    <AdminPage
      frame={frame}
      room="sessions"
      title={titleOf(material, series)}
      back={{ href: addressOf(props), label: msg("Alle Unterlagen", { id: "material-back" }) }}
      sub={sessionRooms(series.slug, "sessions")}
      faulty={state.errors.length > 0}
    >
      {conflict}
      <MaterialForm series={series} action={addressOf(props, material.id)} state={state} edition={material.edition} />
      <p class="pg-after">
        <TextLink href={addressOf(props, material.id, "delete")}>
          {msg("Unterlage löschen", { id: "material-delete" })}
        </TextLink>
      </p>
    </AdminPage>
  );
};

/** Asks before a document is taken out for good. */
export const DeleteMaterialPage = (props: OfSession & { material: MaterialItem }) => {
  const { frame, series, material } = props;
  const back = { href: addressOf(props), label: msg("Alle Unterlagen", { id: "material-back" }) };
  return (
    <AdminPage
      frame={frame}
      room="sessions"
      title={msg("Unterlage löschen", { id: "material-delete" })}
      back={back}
      sub={sessionRooms(series.slug, "sessions")}
    >
      <Confirm
        title={titleOf(material, series)}
        text={msg("Der Verweis verschwindet beim Termin. Das Dokument selbst bleibt, wo es liegt.", {
          id: "material-delete-text",
        })}
        action={addressOf(props, material.id, "delete")}
        button={msg("Endgültig löschen", { id: "speaker-delete-button" })}
        danger
        back={back}
      />
    </AdminPage>
  );
};

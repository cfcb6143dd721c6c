/** @jsxImportSource hono/jsx */
import { msg } from "../../../localization.ts";
import { type AdminFrame, listRooms, nameRoom, type Room, roomAddress } from "./frame.ts";

interface AdminHeaderProps {
  frame: AdminFrame;
  room: Room;
  inner: string;
}

/** Which series this is, the way to the others, and the rooms. */
export const AdminHeader = ({ frame, room, inner }: AdminHeaderProps) => (
  <header class="pg-head ad-head">
    <div class={inner}>
      <div class="ad-series">
        <p class="pg-brand">
          <a class="pg-home" href={roomAddress(frame.series.slug, "overview")} dir="auto">
            {frame.series.title}
            <i aria-hidden="true">.</i>
          </a>{" "}
          <small>{msg("Verwaltung", { id: "admin-name" })}</small>
        </p>
        {frame.others.length > 0 && <SeriesSwitch others={frame.others} />}
      </div>
      {frame.organiser && (
        <nav class="ad-nav" aria-label={msg("Verwaltung", { id: "admin-name" })}>
          <ul>
            {listRooms(frame.role).map((entry) => (
              <li>
                <a href={roomAddress(frame.series.slug, entry)} aria-current={entry === room ? "page" : undefined}>
                  {nameRoom(entry)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </div>
  </header>
);

const SeriesSwitch = ({ others }: Pick<AdminFrame, "others">) => (
  <details class="ad-switch">
    <summary>{msg("Andere Reihe", { id: "admin-switch" })}</summary>
    <ul>
      {others.map(({ slug, title }) => (
        <li>
          <a href={roomAddress(slug, "overview")} dir="auto">
            {title}
          </a>
        </li>
      ))}
    </ul>
  </details>
);

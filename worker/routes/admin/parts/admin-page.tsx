/** @jsxImportSource hono/jsx */
import type { Child } from "hono/jsx";
import { msg, str } from "../../../localization.ts";
import { DateGutter } from "./admin-date.tsx";
import { AdminHeader } from "./admin-header.tsx";
import { AdminDocument, LanguageButtons } from "./document.tsx";
import { type AdminFrame, type Destination, nameRole, nameRoom, type Room } from "./frame.ts";

interface AdminPageProps {
  frame: AdminFrame;
  room: Room;
  title: string;
  lead?: Child;
  /** One step up, above the title. */
  back?: Destination;
  /** The pages of a room that holds several. */
  sub?: (Destination & { current: boolean })[];
  /** What was just done; it takes the focus, so that it is heard first. */
  done?: string | null;
  /** For tables with many columns. */
  wide?: boolean;
  /** The day the whole page is about: its numeral hangs left of the title. */
  date?: { instant: string; timeZone: string };
  /** Set where the page begins with a heading of its own: the title is then for screen readers only. */
  quiet?: boolean;
  /** Set where something typed was refused: the title of the window says so first. */
  faulty?: boolean;
  children?: Child;
}

/** The frame of each page behind the sign-in: works without any script, follows the reader's light or dark. */
export const AdminPage = (props: AdminPageProps) => {
  const { frame, room, title, back, sub, done, wide = false, faulty = false, children } = props;
  const inner = wide ? "pg-in is-wide" : "pg-in";
  const name = faulty ? msg(str`Fehler: ${title}`, { id: "title-error" }) : title;
  return (
    <AdminDocument title={`${name} · ${frame.series.title} · ${msg("Verwaltung", { id: "admin-name" })}`}>
      <AdminHeader frame={frame} room={room} inner={inner} />
      <main class="pg-main ad-main" id="content" tabindex={-1}>
        <div class={inner}>
          {done && <Done>{done}</Done>}
          {sub && sub.length > 0 && <SubNavigation label={nameRoom(room)} sub={sub} />}
          {back && (
            <p class="ad-back">
              <a class="pg-act" href={back.href}>
                {back.label}
              </a>
            </p>
          )}
          <PageHeading {...props} />
          {children}
        </div>
      </main>
      <footer class="pg-foot ad-foot">
        <div class={inner}>
          {frame.organiser && <SignedIn frame={frame} />}
          <LanguageButtons here={frame.here} />
        </div>
      </footer>
    </AdminDocument>
  );
};

const PageHeading = ({ title, lead, date, quiet }: AdminPageProps) => {
  const heading = (
    <>
      <h1 class={quiet ? "pg-vh" : "pg-h1"} dir="auto">
        {title}
      </h1>
      {lead && <p class="pg-lead pg-muted">{lead}</p>}
    </>
  );
  if (quiet) return heading;
  return <div class="ad-title">{date ? <DateGutter {...date}>{heading}</DateGutter> : heading}</div>;
};

const Done = ({ children }: { children?: Child }) => (
  <div class="kern-alert kern-alert--success pg-alert ad-done" role="status">
    <div class="kern-alert__header">
      <span class="kern-icon kern-icon--success" aria-hidden="true" />
      <p class="kern-title pg-done" id="done" tabindex={-1} autofocus>
        {children}
      </p>
    </div>
  </div>
);

const SubNavigation = ({ label, sub }: { label: string; sub: NonNullable<AdminPageProps["sub"]> }) => (
  <nav class="ad-nav ad-sub" aria-label={label}>
    <ul>
      {sub.map((entry) => (
        <li>
          <a href={entry.href} aria-current={entry.current ? "page" : undefined}>
            {entry.label}
          </a>
        </li>
      ))}
    </ul>
  </nav>
);

const SignedIn = ({ frame }: { frame: AdminFrame }) => {
  const who = frame.organiser?.name || frame.organiser?.email || "";
  const role = nameRole(frame.role);
  return (
    <>
      <span class="pg-muted">{msg(str`Angemeldet als ${who}, ${role}`, { id: "admin-signed-in" })}</span>
      <form method="post" action="/admin/sign-out">
        <button class="ad-link" type="submit">
          {msg("Abmelden", { id: "admin-sign-out" })}
        </button>
      </form>
    </>
  );
};

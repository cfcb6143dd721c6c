/** @jsxImportSource hono/jsx */
import type { Child } from "hono/jsx";
import type { PageSession } from "../../../actions/link-pages.ts";
import { formatTimes } from "../../../dates.ts";
import { describePlace } from "../../../place-words.ts";
import { DateBlock, SpokenDay } from "../date-block.tsx";
import { type LinkedPage, organiserLang } from "../page-language.ts";
import { describeMove } from "../series/session-status.tsx";
import { nameSession } from "../session-words.ts";

interface LinkedSessionProps {
  page: LinkedPage & { session: PageSession };
  children?: Child;
}

/** The session that a mailed link belongs to, and beneath it what can be done. */
export const LinkedSession = ({ page, children }: LinkedSessionProps) => {
  const { session, series } = page;
  return (
    <section class="pg-sec pg-rule pg-gut">
      <DateBlock instant={session.startsAt} timeZone={series.timeZone} large struck={session.cancelled} silent />
      <div class="pg-stack">
        <div>
          <h2 class="pg-h2">
            <SpokenDay instant={session.startsAt} timeZone={series.timeZone} />
            <span lang={session.title === null ? undefined : organiserLang(page, session.titleLang)}>
              {nameSession(session)}
            </span>
          </h2>
          <p>
            {formatTimes(session, series.timeZone)}, {describePlace(session.place)}
          </p>
          <Moved session={session} timeZone={series.timeZone} />
        </div>
        {children}
      </div>
    </section>
  );
};

/** The old date of a session that has moved. */
export const Moved = ({ session, timeZone }: { session: PageSession; timeZone: string }) =>
  session.cancelled || session.previousStartsAt === null ? null : (
    <p class="pg-state is-moved">
      <span class="pg-arrow" aria-hidden="true">
        →
      </span>{" "}
      {describeMove(session, timeZone)}
    </p>
  );

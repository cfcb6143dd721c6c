/** @jsxImportSource hono/jsx */
import type { MyPage, MyRegistration } from "../../../actions/link-pages.ts";
import { msg } from "../../../localization.ts";
import { DateBlock, SpokenDay } from "../date-block.tsx";
import { Moved } from "../links/linked-session.tsx";
import { organiserLang } from "../page-language.ts";
import { nameSession, timesAndPlace } from "../session-words.ts";
import { MyPlaceActions } from "./my-place-actions.tsx";
import { describePlaceStatus, explainPlaceStatus } from "./my-place-words.ts";

interface MyPlaceProps {
  page: MyPage;
  registration: MyRegistration;
  action: string;
  /** The next one carries the large date. */
  next: boolean;
}

/** One place: what holds, when and where, and what can be done about it. */
export const MyPlace = ({ page, registration, action, next }: MyPlaceProps) => {
  const { session } = registration;
  const { timeZone } = page.series;
  const lang = session.title === null ? undefined : organiserLang(page, session.titleLang);
  const explanation = explainPlaceStatus(registration, timeZone);
  return (
    <li class={next ? "pg-gut pg-place pg-rule" : "pg-gut pg-place"}>
      <DateBlock instant={session.startsAt} timeZone={timeZone} large={next} struck={session.cancelled} silent />
      <div class="pg-stack">
        <div>
          <h3 class="pg-h2">
            <SpokenDay instant={session.startsAt} timeZone={timeZone} />
            {session.cancelled && (
              <span class="pg-off" aria-hidden="true">
                ✕{" "}
              </span>
            )}
            {describePlaceStatus(registration)}
            <span class="pg-vh">: </span>
            <span class="pg-subtitle" lang={lang}>
              {nameSession(session)}
            </span>
          </h3>
          <p>{timesAndPlace(session, timeZone)}</p>
          <Moved session={session} timeZone={timeZone} />
        </div>
        {explanation && <p>{explanation}</p>}
        {registration.joinPath && (
          <p>
            {msg("Der Zugang öffnet sich kurz vor Beginn.", { id: "own-join-text" })}{" "}
            <a class="pg-act" href={registration.joinPath}>
              {msg("Zur Zugangsseite", { id: "own-join" })}
            </a>
          </p>
        )}
        <MyPlaceActions page={page} registration={registration} action={action} />
      </div>
    </li>
  );
};

/** @jsxImportSource hono/jsx */
import type { MyPage, MyRegistration, PageSession } from "../../../actions/link-pages.ts";
import { formatClock, formatDay } from "../../../dates.ts";
import { msg, str } from "../../../localization.ts";
import { controlId } from "../field-faults.ts";
import { organiserLang } from "../page-language.ts";
import { nameSession } from "../session-words.ts";
import { SpokenDetail } from "../spoken.tsx";

interface ChangeSessionProps {
  page: MyPage;
  registration: MyRegistration;
  action: string;
}

/** Folded, since few need it: another session with a free seat instead of this one. */
export const ChangeSession = ({ page, registration, action }: ChangeSessionProps) => {
  const others = page.otherSessions.filter(({ id }) => id !== registration.session.id);
  if (others.length === 0) return null;
  const { timeZone } = page.series;
  const id = controlId(`session-${registration.id}`);
  const day = formatDay(registration.session.startsAt, timeZone);
  return (
    <details class="pg-fold is-quiet">
      <summary>
        {msg("Zu einem anderen Termin wechseln", { id: "own-change" })}
        <SpokenDetail>{msg(str`statt ${day}`, { id: "own-instead" })}</SpokenDetail>
      </summary>
      <form class="pg-form pg-change" method="post" action={action}>
        <input type="hidden" name="action" value="change" />
        <input type="hidden" name="registration" value={registration.id} />
        <div class="kern-form-input">
          <label class="kern-label" for={id}>
            {msg("Anderer Termin", { id: "own-other-session" })}
          </label>
          <div class="kern-form-input__select-wrapper">
            <select class="kern-form-input__select" id={id} name="session" required>
              {others.map((session) => (
                <option
                  value={session.id}
                  lang={session.title === null ? undefined : organiserLang(page, session.titleLang)}
                >
                  {nameOption(session, timeZone)}
                </option>
              ))}
            </select>
          </div>
        </div>
        <div class="pg-submit">
          <p class="pg-muted">
            {msg("Ihren bisherigen Platz geben wir erst frei, wenn der neue Ihnen sicher ist.", {
              id: "own-change-text",
            })}
          </p>
          <button type="submit" class="kern-btn kern-btn--secondary">
            <span class="kern-label">{msg("Termin wechseln", { id: "own-change-button" })}</span>
          </button>
        </div>
      </form>
    </details>
  );
};

function nameOption(session: PageSession, timeZone: string): string {
  const day = formatDay(session.startsAt, timeZone);
  const clock = formatClock(session.startsAt, timeZone);
  return msg(str`${day}, ${clock} Uhr: ${nameSession(session)}`, { id: "own-option" });
}

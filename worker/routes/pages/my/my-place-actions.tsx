/** @jsxImportSource hono/jsx */
import type { MyPage, MyRegistration } from "../../../actions/link-pages.ts";
import { formatDay } from "../../../dates.ts";
import { msg, str } from "../../../localization.ts";
import { ActionButton } from "../action-button.tsx";
import { ChangeSession } from "./my-change-session.tsx";

interface MyPlaceActionsProps {
  page: MyPage;
  registration: MyRegistration;
  action: string;
}

/** Take an offered place, give one up, or change it for one at another session; nothing once it is over. */
export const MyPlaceActions = ({ page, registration, action }: MyPlaceActionsProps) => {
  const { session, status, acceptPath } = registration;
  if (!registration.open || session.cancelled || status === "cancelled") return null;
  const day = formatDay(session.startsAt, page.series.timeZone);
  return (
    <>
      <div class="pg-actions">
        {acceptPath && (
          <a class="kern-btn kern-btn--primary pg-button" href={acceptPath}>
            <span class="kern-label">{msg("Platz annehmen", { id: "page-take-offered" })}</span>
          </a>
        )}
        <ActionButton action={action} fields={{ action: "cancel", registration: registration.id }}>
          {msg("Teilnahme absagen", { id: "own-cancel" })}
          <span class="pg-vh"> {msg(str`am ${day}`, { id: "own-on-day" })}</span>
        </ActionButton>
      </div>
      <ChangeSession page={page} registration={registration} action={action} />
    </>
  );
};

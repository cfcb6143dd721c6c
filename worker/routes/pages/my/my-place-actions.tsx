/** @jsxImportSource hono/jsx */
import type { MyPage, MyRegistration } from "../../../actions/link-pages.ts";
import { msg } from "../../../localization.ts";
import { ChangeSession } from "./my-change-session.tsx";
import { GiveUpPlace } from "./my-give-up.tsx";

interface MyPlaceActionsProps {
  page: MyPage;
  registration: MyRegistration;
  action: string;
}

/** Take an offered place, give one up, or change it for one at another session; nothing once it is over. */
export const MyPlaceActions = ({ page, registration, action }: MyPlaceActionsProps) => {
  const { session, status, acceptPath } = registration;
  if (!registration.open || session.cancelled || status === "cancelled") return null;
  return (
    <>
      {acceptPath && (
        <a class="kern-btn kern-btn--primary pg-button" href={acceptPath}>
          <span class="kern-label">{msg("Platz annehmen", { id: "page-take-offered" })}</span>
        </a>
      )}
      <div class="pg-folds">
        <GiveUpPlace page={page} registration={registration} action={action} />
        <ChangeSession page={page} registration={registration} action={action} />
      </div>
    </>
  );
};

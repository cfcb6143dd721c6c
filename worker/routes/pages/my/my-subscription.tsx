/** @jsxImportSource hono/jsx */
import type { MyPage } from "../../../actions/link-pages.ts";
import { msg } from "../../../localization.ts";
import { ActionButton } from "../action-button.tsx";

/** The list of future sessions: what holds, and the one button that ends it (L-08). */
export const MySubscription = ({ page, action }: { page: MyPage; action: string }) => (
  <section class="pg-sec" aria-labelledby="subscription">
    <h2 class="pg-h2" id="subscription">
      {msg("Künftige Termine", { id: "own-subscription" })}
    </h2>
    <div class="pg-line">
      <p>{describeSubscription(page.subscription)}</p>
      {page.subscription === "confirmed" && (
        <ActionButton action={action} fields={{ action: "unsubscribe" }}>
          {msg("Keine Nachrichten mehr", { id: "own-unsubscribe" })}
        </ActionButton>
      )}
    </div>
  </section>
);

function describeSubscription(subscription: MyPage["subscription"]): string {
  switch (subscription) {
    case "confirmed":
      return msg("Sie erhalten Nachrichten über künftige Termine.", { id: "own-subscribed" });
    case "pending":
      return msg(
        "Nachrichten über künftige Termine haben Sie noch nicht bestätigt. Der Link dazu steht in unserer ersten E-Mail.",
        { id: "own-subscription-pending" },
      );
    default:
      return msg("Nachrichten über künftige Termine erhalten Sie nicht.", { id: "done-unsubscribed" });
  }
}

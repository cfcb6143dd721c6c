/** @jsxImportSource hono/jsx */
import type { MyPage } from "../../../actions/link-pages.ts";
import { currentLocale, msg } from "../../../localization.ts";
import { plural } from "../../../plural.ts";
import { ActionButton } from "../action-button.tsx";

/** Topics to vote for: each a switch of its own. */
export const MyWishes = ({ page, action }: { page: MyPage; action: string }) => {
  if (page.wishes.length === 0) return null;
  const lang = page.series.lang === currentLocale() ? undefined : page.series.lang;
  return (
    <section class="pg-sec" aria-labelledby="wishes">
      <h2 class="pg-h2" id="wishes">
        {msg("Worüber möchten Sie sprechen?", { id: "wishes-heading" })}
      </h2>
      <p class="pg-muted">
        {msg("Geben Sie Themen Ihre Stimme. Wer wofür gestimmt hat, sieht niemand.", { id: "own-wishes-lead" })}
      </p>
      <ul class="pg-wishes pg-lines">
        {page.wishes.map(({ id, text, votes, voted }) => (
          <li class="pg-wish is-vote">
            <p class="pg-votes">
              <span class="pg-count">{votes}</span> {plural(votes, msg("Stimme | Stimmen", { id: "wish-vote" }))}
            </p>
            <p class="pg-strong" lang={lang}>
              {text}
            </p>
            <ActionButton
              action={action}
              fields={{ action: "vote", wish: id, vote: voted ? "0" : "1" }}
              pressed={voted}
            >
              {voted && (
                <span class="pg-tick" aria-hidden="true">
                  ✓{" "}
                </span>
              )}
              {msg("Meine Stimme", { id: "own-vote" })}
              <span class="pg-vh">
                {": "}
                <span lang={lang}>{text}</span>
              </span>
            </ActionButton>
          </li>
        ))}
      </ul>
    </section>
  );
};

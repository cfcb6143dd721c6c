/** @jsxImportSource hono/jsx */
import type { MyPage } from "../../../actions/link-pages.ts";
import { msg } from "../../../localization.ts";
import type { FormState } from "../fields.tsx";
import { PersonFields } from "../person-fields.tsx";

interface MyDetailsProps {
  page: MyPage;
  action: string;
  /** What was typed and could not be kept. */
  typed: FormState | null;
}

/** What a person told of themselves, to be corrected (Art. 16 GDPR). */
export const MyDetails = ({ page, action, typed }: MyDetailsProps) => {
  const { givenName, familyName, organisation, role } = page;
  const kept = { givenName, familyName, organisation, role };
  const values = Object.fromEntries(Object.entries(kept).map(([field, text]) => [field, text ?? ""]));
  const state = typed ?? { values, errors: [] };
  return (
    <section class="pg-sec" aria-labelledby="details">
      <h2 class="pg-h2" id="details">
        {msg("Ihre Angaben", { id: "typed-heading" })}
      </h2>
      <dl class="pg-facts is-small pg-address">
        <div>
          <dt>{msg("E-Mail-Adresse", { id: "email" })}</dt>
          <dd>
            <bdi>{page.email}</bdi>
          </dd>
        </div>
      </dl>
      <form class="pg-form" method="post" action={action} novalidate>
        <input type="hidden" name="action" value="correct" />
        <PersonFields state={state} />
        <div class="pg-submit">
          <button type="submit" class="kern-btn kern-btn--secondary">
            <span class="kern-label">{msg("Angaben speichern", { id: "own-save" })}</span>
          </button>
        </div>
      </form>
    </section>
  );
};

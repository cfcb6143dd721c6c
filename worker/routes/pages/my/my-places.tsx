/** @jsxImportSource hono/jsx */
import type { MyPage, MyRegistration } from "../../../actions/link-pages.ts";
import { paths } from "../../../contract/paths.ts";
import { msg } from "../../../localization.ts";
import { inLanguage } from "../in-language.ts";
import { MyPlace } from "./my-place.tsx";

/** A person's places: what is to come first, then what is over or cancelled, each in the order of their dates. */
export const MyPlaces = ({ page, action }: { page: MyPage; action: string }) => {
  const { series } = page;
  const isAhead = ({ open, status }: MyRegistration) => open && status !== "cancelled";
  const ahead = page.registrations.filter(isAhead);
  const registrations = [...ahead, ...page.registrations.filter((registration) => !isAhead(registration))];
  return (
    <section class="pg-sec" aria-labelledby="places">
      <h2 class="pg-vh" id="places">
        {msg("Ihre Termine", { id: "own-places" })}
      </h2>
      {registrations.length > 0 ? (
        <ul>
          {registrations.map((registration) => (
            <MyPlace page={page} registration={registration} action={action} next={registration === ahead[0]} />
          ))}
        </ul>
      ) : (
        <p>{msg("Sie sind zu keinem Termin angemeldet.", { id: "own-no-places" })}</p>
      )}
      <p class="pg-place-end">
        <a class="pg-act" href={inLanguage(paths.hosted(series.slug))}>
          {msg("Alle Termine ansehen", { id: "subscribed-action" })}
        </a>
      </p>
    </section>
  );
};

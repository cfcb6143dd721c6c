/** @jsxImportSource hono/jsx */
import { type Archive, SEARCH_LENGTH } from "../../../actions/read-past.ts";
import { paths } from "../../../contract/paths.ts";
import { currentLocale, msg, str } from "../../../localization.ts";
import { plural } from "../../../plural.ts";
import { inLanguage } from "../in-language.ts";
import { Page } from "../layout.tsx";
import { SurroundingsContext } from "../surroundings.tsx";
import { PastRow } from "./past-row.tsx";

interface ArchivePageProps {
  archive: Archive;
  /** What was searched for. */
  search: string;
  /** Whether newer sessions were left behind. */
  isLaterPage: boolean;
}

/** The earlier sessions of a series, to look through and to search, without any script. */
export const ArchivePage = ({ archive, search, isLaterPage }: ArchivePageProps) => {
  const { series, items } = archive;
  const heading = msg("Frühere Termine", { id: "past.heading" });
  const kept: Record<string, string> = search ? { q: search } : {};
  return (
    <SurroundingsContext.Provider value={{ framed: false, kept, partner: null }}>
      <Page title={search ? `${heading}: ${search}` : heading} series={series}>
        <h1 class="pg-h1">{heading}</h1>
        <p class="pg-lead">
          <a class="pg-act" href={inLanguage(paths.hosted(series.slug))}>
            {msg("Zu den kommenden Terminen", { id: "past.back" })}
          </a>
        </p>
        <SearchForm slug={series.slug} search={search} />
        <section class="pg-sec" aria-labelledby="past-sessions">
          <h2 class={search ? "pg-h2" : "pg-vh"} id="past-sessions">
            {search ? describeFound(archive.found ?? 0) : msg("Alle früheren Termine", { id: "past.all" })}
          </h2>
          {items.length === 0 ? (
            <Nothing search={search} slug={series.slug} />
          ) : (
            <ol class="pg-sessions">
              {items.map((session) => (
                <PastRow session={session} series={series} />
              ))}
            </ol>
          )}
        </section>
        <Ways archive={archive} search={search} isLaterPage={isLaterPage} />
      </Page>
    </SurroundingsContext.Provider>
  );
};

const SearchForm = ({ slug, search }: { slug: string; search: string }) => (
  <search>
    <form class="pg-search" method="get" action={paths.archive(slug)}>
      <div class="kern-form-input">
        <label class="kern-label" for="f-q">
          {msg("Wonach suchen Sie?", { id: "past.search-label" })}
        </label>
        <p class="kern-hint" id="f-q-hint">
          {msg("Thema, Name oder Organisation", { id: "past.search-hint" })}
        </p>
        <input
          class="kern-form-input__input"
          id="f-q"
          name="q"
          type="search"
          value={search}
          maxlength={SEARCH_LENGTH}
          dir="auto"
          aria-describedby="f-q-hint"
        />
      </div>
      <input type="hidden" name="locale" value={currentLocale()} />
      <button type="submit" class="kern-btn kern-btn--secondary">
        <span class="kern-label">{msg("Suchen", { id: "past.search" })}</span>
      </button>
    </form>
  </search>
);

const Nothing = ({ search, slug }: { search: string; slug: string }) =>
  search ? (
    <div class="pg-prose">
      <p>
        {msg(str`Zu „${search}“ haben wir nichts gefunden. Versuchen Sie es mit weniger oder anderen Wörtern.`, {
          id: "past.no-hit",
        })}
      </p>
      <p>
        <a class="pg-act" href={`${paths.archive(slug)}?locale=${currentLocale()}`}>
          {msg("Alle früheren Termine anzeigen", { id: "past.show-all" })}
        </a>
      </p>
    </div>
  ) : (
    <p>{msg("Hier stehen bald die Termine, die stattgefunden haben.", { id: "past.none" })}</p>
  );

/** The way to older sessions and back to the newest; none where all are shown. */
const Ways = ({ archive, search, isLaterPage }: ArchivePageProps) => {
  if (!archive.next && !isLaterPage) return null;
  const address = (more: Record<string, string>) =>
    `?${new URLSearchParams({ locale: currentLocale(), ...(search ? { q: search } : {}), ...more })}`;
  return (
    <nav class="pg-sec" aria-label={msg("Seiten der Liste", { id: "past.pages" })}>
      <ul class="pg-ways">
        {archive.next && (
          <li>
            <a class="pg-act" rel="next" href={address({ before: archive.next })}>
              {msg("Ältere Termine", { id: "past.older" })}
            </a>
          </li>
        )}
        {isLaterPage && (
          <li>
            <a class="pg-act" href={address({})}>
              {msg("Zum Anfang der Liste", { id: "past.first" })}
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
};

function describeFound(found: number): string {
  if (found === 0) return msg("Nichts gefunden", { id: "past.found-none" });
  return plural(found, msg("# Termin gefunden | # Termine gefunden", { id: "past.found" }));
}

/** @jsxImportSource hono/jsx */
import { Hono } from "hono";
import { listSeries } from "../../actions/list-series.ts";
import { SOURCE_LOCALE } from "../../contract/locales.ts";
import { paths } from "../../contract/paths.ts";
import type { AppEnv } from "../../env.ts";
import { msg } from "../../localization.ts";
import { Page, renderPage } from "./layout.tsx";
import { pageHeaders, SHARED_FOR_A_MINUTE } from "./page-headers.ts";
import { findAskedLocale } from "./page-locale.ts";

/** `GET /`: the way to a series for who has lost its address; where there is one alone it leads there at once. */
export const seriesIndexRoutes = new Hono<AppEnv>().get("/", pageHeaders, async (context) => {
  const locale = findAskedLocale(context.req) ?? SOURCE_LOCALE;
  const series = await listSeries(context.var.act, locale);
  const [only, ...others] = series;
  if (only && others.length === 0) return context.redirect(paths.hosted(only.slug), 302);
  const page = renderPage(locale, () => <SeriesIndex series={series} />);
  return context.html(page, 200, SHARED_FOR_A_MINUTE);
});

const SeriesIndex = ({ series }: { series: { slug: string; title: string }[] }) => {
  const title = msg("Veranstaltungsreihen", { id: "index-heading" });
  return (
    <Page title={title} series={null} slim>
      <h1 class="pg-h1">{title}</h1>
      <ul class="pg-lines">
        {series.map(({ slug, title: name }) => (
          <li>
            <a href={paths.hosted(slug)}>{name}</a>
          </li>
        ))}
      </ul>
    </Page>
  );
};

/** @jsxImportSource hono/jsx */
import type { Page } from "../../../actions/paging.ts";
import type { SurveyItem } from "../../../actions/read-surveys.ts";
import { adminPaths } from "../../../contract/admin-paths.ts";
import { msg } from "../../../localization.ts";
import type { DeskSeries } from "../../../rules/desk.ts";
import { figureRooms } from "../figures/figure-rooms.ts";
import { type AdminFrame, AdminPage, Empty, Item, ItemList, LinkButton, Pager, State } from "../parts/index.ts";
import { countAnswered, sayAsked, wordSurveyPhase, wordText } from "./survey-words.ts";

interface SurveyListPageProps {
  frame: AdminFrame;
  series: DeskSeries;
  page: Page<SurveyItem>;
  isFirst: boolean;
  done: string | null;
}

/** All surveys of a series, newest first. */
export const SurveyListPage = ({ frame, series, page, isFirst, done }: SurveyListPageProps) => {
  const here = adminPaths.desk(series.slug, "surveys");
  const create = frame.role !== "viewer" && (
    <LinkButton primary href={`${here}/new`}>
      {msg("Neue Umfrage", { id: "survey-new" })}
    </LinkButton>
  );
  return (
    <AdminPage
      frame={frame}
      room="figures"
      title={msg("Umfragen", { id: "fig-surveys" })}
      lead={msg("Wer antwortet, wird nicht gespeichert. Gezeigt wird nur, was mindestens fünf Personen sagen.", {
        id: "survey-lead",
      })}
      sub={figureRooms(series.slug, "surveys")}
      done={done}
    >
      {page.items.length === 0 ? (
        <Empty action={create || undefined}>{msg("Noch gibt es keine Umfrage.", { id: "survey-none" })}</Empty>
      ) : (
        <>
          {create && <p class="pg-after">{create}</p>}
          <ItemList>
            {page.items.map((survey) => (
              <SurveyLine survey={survey} series={series} />
            ))}
          </ItemList>
          {(page.next || !isFirst) && (
            <Pager
              next={page.next && `${here}?cursor=${encodeURIComponent(page.next)}`}
              first={isFirst ? null : here}
              shown={page.items.length}
            />
          )}
        </>
      )}
    </AdminPage>
  );
};

const SurveyLine = ({ survey, series }: { survey: SurveyItem; series: DeskSeries }) => {
  const { kind, word } = wordSurveyPhase(survey.phase);
  return (
    <Item
      title={wordText(survey.title, series)}
      href={adminPaths.desk(series.slug, "surveys", survey.id)}
      text={
        <>
          {sayAsked(survey, series)}
          {survey.phase !== "draft" && (
            <>
              <br />
              {countAnswered(survey)}
            </>
          )}
        </>
      }
      status={<State kind={kind}>{word}</State>}
    />
  );
};

/** @jsxImportSource hono/jsx */
import type { Figures } from "../../../actions/read-figures.ts";
import { adminPaths } from "../../../contract/admin-paths.ts";
import { formatDay } from "../../../dates.ts";
import { msg, str } from "../../../localization.ts";
import type { Desk } from "../../../rules/desk.ts";
import { formatCount } from "../mailings/mailing-words.ts";
import { type AdminFrame, AdminPage, Empty, FilterBar, Section, SelectField } from "../parts/index.ts";
import { BarTable } from "./bar-table.tsx";
import { CoursePlot } from "./course-plot.tsx";
import { figureRooms } from "./figure-rooms.ts";
import { namePartner, nameSession, wordOption } from "./figure-words.ts";

interface FiguresPageProps {
  frame: AdminFrame;
  desk: Desk;
  figures: Figures;
  now: Date;
}

/** The picture of a series: how sign-ups grow, who came, what people know, where they come from. */
export const FiguresPage = ({ frame, desk, figures, now }: FiguresPageProps) => (
  <AdminPage
    frame={frame}
    room="figures"
    title={msg("Auswertung", { id: "admin-room-figures" })}
    lead={
      figures.exact
        ? undefined
        : msg("Gruppen unter 5 bleiben verborgen, und was auf sie schließen ließe.", { id: "fig-suppressed" })
    }
    sub={figureRooms(desk.series.slug, "figures")}
  >
    {figures.turnouts.length === 0 ? (
      <Empty>{msg("Sobald ein Termin veröffentlicht ist, sehen Sie hier, wie er ankommt.", { id: "fig-none" })}</Empty>
    ) : (
      <>
        <CourseSection desk={desk} figures={figures} />
        <TurnoutSection desk={desk} figures={figures} now={now} />
        <KnowledgeSection desk={desk} figures={figures} />
        <PartnerSection figures={figures} />
      </>
    )}
  </AdminPage>
);

type PartProps = { desk: Desk; figures: Figures };

const CourseSection = ({ desk, figures }: PartProps) => {
  const { series } = desk;
  const { session } = figures;
  return (
    <Section title={msg("Anmeldungen über die Zeit", { id: "fig-course" })}>
      <FilterBar action={adminPaths.desk(series.slug, "figures")} submit={msg("Anzeigen", { id: "fig-show" })}>
        <SelectField
          field="session"
          label={msg("Termin", { id: "exchange-session" })}
          state={{ values: { session: session?.session.id ?? "" }, errors: [] }}
          options={figures.turnouts.map((turnout) => ({
            value: turnout.id,
            label: `${formatDay(turnout.startsAt, series.timeZone)}: ${nameSession(turnout.title, series.lang)}`,
          }))}
          required
        />
      </FilterBar>
      {session && session.course.length > 0 ? (
        <CoursePlot figures={session} series={series} />
      ) : (
        <Empty>{msg("Zu diesem Termin gibt es noch nichts zu zeichnen.", { id: "fig-course-none" })}</Empty>
      )}
    </Section>
  );
};

const TurnoutSection = ({ desk, figures, now }: PartProps & { now: Date }) => {
  const { timeZone } = desk.series;
  const known = figures.turnouts.filter(({ registered }) => registered === null || registered > 0);
  const rows = known.filter(({ startsAt }) => startsAt <= now.toISOString());
  const label = (startsAt: string) => formatDay(startsAt, timeZone);
  return (
    <>
      <Section
        title={msg("Wer kam", { id: "fig-turnout" })}
        lead={msg("Gezählt wird, wer über den Link zur Teilnahme kam oder von Ihnen vermerkt wurde.", {
          id: "fig-turnout-lead",
        })}
      >
        {rows.length === 0 ? (
          <Empty>{msg("Noch hat kein Termin stattgefunden.", { id: "fig-turnout-none" })}</Empty>
        ) : (
          <BarTable
            caption={msg("Wer kam", { id: "fig-turnout" })}
            heads={[msg("Termin", { id: "exchange-session" }), msg("dabei", { id: "fig-attended" })]}
            rows={rows.map(({ startsAt, attended, registered }) => ({
              label: label(startsAt),
              people: attended,
              note: registered === null ? undefined : describeShare(attended, registered),
            }))}
          />
        )}
      </Section>
      <Section
        title={msg("Wieder dabei", { id: "fig-returning" })}
        lead={msg(
          "Wer schon zu einem früheren Termin bestätigt war. Anmeldungen werden 30 Tage nach dem Termin gelöscht: Wer länger fort war, zählt hier als neu.",
          { id: "fig-returning-lead" },
        )}
      >
        <BarTable
          caption={msg("Wieder dabei", { id: "fig-returning" })}
          heads={[msg("Termin", { id: "exchange-session" }), msg("wieder dabei", { id: "fig-returning-head" })]}
          rows={known
            .filter(({ returning }) => returning !== null || !figures.exact)
            .map(({ startsAt, returning, registered }) => ({
              label: label(startsAt),
              people: returning,
              note: registered === null ? undefined : msg(str`von ${formatCount(registered)}`, { id: "fig-of" }),
            }))}
        />
      </Section>
    </>
  );
};

function describeShare(attended: number | null, registered: number): string {
  const all = formatCount(registered);
  if (attended === null || registered === 0) return msg(str`von ${all}`, { id: "fig-of" });
  const share = Math.round((attended / registered) * 100);
  return msg(str`von ${all}, ${share} %`, { id: "fig-of-share" });
}

const KnowledgeSection = ({ desk, figures }: PartProps) => (
  <>
    {figures.questions.map((question) => (
      <Section
        title={wordOption(question.label, desk.series.lang).text}
        lead={msg("Alle Antworten dieser Reihe.", { id: "fig-answers-lead" })}
      >
        <BarTable
          caption={wordOption(question.label, desk.series.lang).text}
          heads={[msg("Antwort", { id: "fig-answer" }), msg("Personen", { id: "fig-persons" })]}
          rows={question.options.map(({ label, people }) => {
            const { text, lang } = wordOption(label, desk.series.lang);
            return { label: text, lang, people };
          })}
        />
      </Section>
    ))}
  </>
);

const PartnerSection = ({ figures }: { figures: Figures }) => {
  const { session } = figures;
  if (!session || session.partners.length === 0) return null;
  return (
    <Section
      title={msg("Woher die Anmeldungen kommen", { id: "fig-partners" })}
      lead={msg("Zum oben gewählten Termin.", { id: "fig-partners-lead" })}
    >
      <BarTable
        caption={msg("Woher die Anmeldungen kommen", { id: "fig-partners" })}
        heads={[msg("Partnerseite", { id: "export-partner" }), msg("Personen", { id: "fig-persons" })]}
        rows={session.partners.map(({ partner, people }) => ({ label: namePartner(partner), people }))}
      />
    </Section>
  );
};

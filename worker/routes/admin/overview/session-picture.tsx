/** @jsxImportSource hono/jsx */
import type { SessionFigures } from "../../../actions/read-figures.ts";
import { msg } from "../../../localization.ts";
import type { DeskSeries } from "../../../rules/desk.ts";
import { BarTable } from "../figures/bar-table.tsx";
import { CoursePlot } from "../figures/course-plot.tsx";
import { namePartner, wordOption } from "../figures/figure-words.ts";
import { Columns, Section } from "../parts/index.ts";

/** How sign-ups for the next session grow, what its people know, and where they come from. */
export const SessionPicture = ({ figures, series }: { figures: SessionFigures; series: DeskSeries }) => {
  const { course, partners, questions } = figures;
  if (course.length === 0) return null;
  return (
    <Columns
      main={
        <>
          <Section title={msg("Anmeldungen über die Zeit", { id: "fig-course" })}>
            <CoursePlot figures={figures} series={series} />
          </Section>
          {questions
            .filter(({ options }) => options.some(({ people }) => people !== null && people > 0))
            .map((question) => (
              <Section title={wordOption(question.label, series.lang).text}>
                <BarTable
                  caption={wordOption(question.label, series.lang).text}
                  heads={[msg("Antwort", { id: "fig-answer" }), msg("Personen", { id: "fig-persons" })]}
                  rows={question.options.map(({ label, people }) => {
                    const { text, lang } = wordOption(label, series.lang);
                    return { label: text, lang, people };
                  })}
                />
              </Section>
            ))}
        </>
      }
      aside={
        partners.length > 0 && (
          <Section title={msg("Woher die Anmeldungen kommen", { id: "fig-partners" })}>
            <BarTable
              caption={msg("Woher die Anmeldungen kommen", { id: "fig-partners" })}
              heads={[msg("Partnerseite", { id: "export-partner" }), msg("Personen", { id: "fig-persons" })]}
              rows={partners.map(({ partner, people }) => ({ label: namePartner(partner), people }))}
            />
          </Section>
        )
      }
    />
  );
};

/** @jsxImportSource hono/jsx */
import type { Overview } from "../../../actions/read-overview.ts";
import type { Role } from "../../../contract/roles.ts";
import { msg } from "../../../localization.ts";
import { CourseFigure } from "../figures/course-figure.tsx";
import { wordTooFew } from "../figures/distribution-figure.tsx";
import { wordPartners } from "../figures/figures-page.tsx";
import { namePartner } from "../figures/partner-words.ts";
import { sayShown } from "../figures/plot-words.ts";
import { Facts, Section } from "../parts/index.ts";

/** The sign-ups for the next session, day by day. */
export const OverviewCourse = ({ overview, role }: { overview: Overview; role: Role }) => {
  const course = overview.figures?.course;
  if (!course) return null;
  return (
    <Section title={msg("Anmeldungen seit der Ankündigung", { id: "plot-course-title" })}>
      <CourseFigure course={course} exact={role !== "viewer"} id="course-plot" />
    </Section>
  );
};

/** Which sites the sign-ups for the next session came from. */
export const OverviewPartners = ({ overview, publicUrl }: { overview: Overview; publicUrl: string }) => {
  const partners = overview.figures?.partners.next;
  if (!partners) return null;
  const { people, cells, rest } = partners;
  const sites = cells.map(({ value, people }) => ({ term: namePartner(value, publicUrl), value: sayShown(people) }));
  const elsewhere = { term: msg("andere oder unbekannt", { id: "figures-elsewhere" }), value: sayShown(rest) };
  return (
    <Section title={wordPartners()}>
      {people ? (
        <Facts items={rest === 0 ? sites : [...sites, elsewhere]} />
      ) : (
        <p class="pg-muted">{wordTooFew(people)}</p>
      )}
    </Section>
  );
};

/** @jsxImportSource hono/jsx */
import type { Figures, Slice } from "../../../actions/read-figures.ts";
import { adminPaths } from "../../../contract/admin-paths.ts";
import { RETENTION_DAYS } from "../../../contract/limits.ts";
import { formatDay } from "../../../dates.ts";
import { currentLocale, msg, str } from "../../../localization.ts";
import type { Desk } from "../../../rules/desk.ts";
import type { Distribution } from "../../../rules/figures.ts";
import { wordIn } from "../../../rules/local-text.ts";
import { type AdminFrame, AdminPage, Empty, Section } from "../parts/index.ts";
import { CourseFigure } from "./course-figure.tsx";
import { DistributionFigure } from "./distribution-figure.tsx";
import { figureRooms } from "./figure-rooms.ts";
import { namePartner } from "./partner-words.ts";
import { SessionBars } from "./session-bars.tsx";

interface FiguresProps {
  desk: Desk;
  figures: Figures;
  publicUrl: string;
}

/** The picture of a series, from who signs up to who comes again. */
export const FiguresPage = ({ frame, ...props }: FiguresProps & { frame: AdminFrame }) => {
  const title = msg("Auswertung", { id: "admin-room-figures" });
  const { figures } = props;
  return (
    <AdminPage
      frame={frame}
      room="figures"
      title={title}
      lead={figures.exact ? undefined : wordHidden()}
      sub={figureRooms(props.desk.series.slug, "figures")}
    >
      {figures.sessions.length === 0 ? (
        <Empty>{msg("Sobald ein Termin veröffentlicht ist, stehen hier Zahlen.", { id: "figures-no-session" })}</Empty>
      ) : (
        <>
          <CourseSection {...props} />
          <AttendanceSection {...props} />
          <KnowledgeSection {...props} />
          <PartnerSection {...props} />
          <ReturningSection {...props} />
        </>
      )}
    </AdminPage>
  );
};

/** Why some numbers are missing (O-07). */
const wordHidden = (): string =>
  msg("Gruppen unter 5 bleiben verborgen, und wo nötig eine weitere, damit sich keine errechnen lässt.", {
    id: "figures-hidden-lead",
  });

const CourseSection = ({ desk, figures }: FiguresProps) => {
  const { slug, timeZone } = desk.series;
  const { course, sessions, exact } = figures;
  return (
    <Section id="course" title={msg("Anmeldungen über die Zeit", { id: "figures-course" })}>
      <nav class="ad-figure-choice" aria-label={msg("Termin wählen", { id: "figures-choose" })}>
        <ul>
          {sessions.map(({ id, startsAt }) => (
            <li>
              <a
                href={`${adminPaths.desk(slug, "figures")}?session=${encodeURIComponent(id)}#course`}
                aria-current={id === course?.session ? "true" : undefined}
              >
                {formatDay(startsAt, timeZone)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {course && <CourseFigure course={course} exact={exact} id="course-plot" />}
    </Section>
  );
};

const AttendanceSection = ({ desk, figures }: FiguresProps) => {
  const title = msg("Wer kam", { id: "figures-attendance" });
  const over = figures.sessions.filter(({ isOver }) => isOver);
  return (
    <Section
      title={title}
      lead={msg("Anteil der Angemeldeten, die über ihren Link teilgenommen haben.", { id: "figures-attendance-lead" })}
    >
      {over.length === 0 ? (
        <p class="pg-muted">{msg("Noch kein Termin ist vorbei.", { id: "figures-none-over" })}</p>
      ) : (
        <SessionBars
          id="attendance-plot"
          title={title}
          sessions={over}
          timeZone={desk.series.timeZone}
          part="attended"
          partLabel={msg("Teilgenommen", { id: "figures-attended" })}
        />
      )}
    </Section>
  );
};

const KnowledgeSection = ({ desk, figures }: FiguresProps) => {
  const { question, knowledge } = figures;
  if (!question) return null;
  const word = (text: Record<string, string>, otherwise = "") =>
    wordIn(text, currentLocale(), desk.series.lang)?.text ?? otherwise;
  return (
    <Section title={msg("Kenntnisse", { id: "figures-knowledge" })} lead={word(question.label)}>
      <Slices
        of={knowledge}
        view={(of, slice, heading) => (
          <DistributionFigure
            id={`knowledge-${slice}`}
            heading={heading}
            title={msg("Kenntnisse", { id: "figures-knowledge" })}
            subject={msg("Antwort", { id: "figures-answer" })}
            of={of}
            nameCell={(value) => {
              const option = question.options.find((option) => option.value === value);
              return option ? word(option.label, value) : value;
            }}
            restLabel={msg("ohne Antwort", { id: "figures-unanswered" })}
          />
        )}
      />
    </Section>
  );
};

const PartnerSection = ({ figures, publicUrl }: FiguresProps) => (
  <Section title={wordPartners()}>
    <Slices
      of={figures.partners}
      view={(of, slice, heading) => (
        <PartnerFigure id={`partners-${slice}`} heading={heading} of={of} publicUrl={publicUrl} />
      )}
    />
  </Section>
);

export const wordPartners = (): string => msg("Woher die Anmeldungen kommen", { id: "figures-partners" });

interface PartnerFigureProps {
  id: string;
  heading?: string;
  of: Distribution;
  publicUrl: string;
}

/** Which sites the sign-ups came from. */
export const PartnerFigure = ({ id, heading, of, publicUrl }: PartnerFigureProps) => (
  <DistributionFigure
    id={id}
    heading={heading}
    title={wordPartners()}
    subject={msg("Seite", { id: "figures-site" })}
    of={of}
    nameCell={(origin) => namePartner(origin, publicUrl)}
    restLabel={msg("andere oder unbekannt", { id: "figures-elsewhere" })}
  />
);

const ReturningSection = ({ desk, figures }: FiguresProps) => {
  const title = msg("Neu und wieder dabei", { id: "figures-returning" });
  return (
    <Section
      title={title}
      lead={msg(
        str`Anteil der Angemeldeten, die schon bei einem früheren Termin angemeldet waren. Anmeldungen werden nach ${RETENTION_DAYS.registration} Tagen gelöscht, weiter zurück lässt sich niemand wiedererkennen.`,
        { id: "figures-returning-lead" },
      )}
    >
      <SessionBars
        id="returning-plot"
        title={title}
        sessions={figures.sessions}
        timeZone={desk.series.timeZone}
        part="returning"
        partLabel={msg("Wieder dabei", { id: "figures-back" })}
      />
    </Section>
  );
};

interface SlicesProps {
  of: Record<Slice, Distribution>;
  view: (of: Distribution, slice: Slice, heading: string) => unknown;
}

/** The next session, then those that are over; they share nobody, so neither tells a hidden number of the other. */
const Slices = ({ of, view }: SlicesProps) => (
  <>
    {view(of.next, "next", msg("Nächster Termin", { id: "figures-next" })) as never}
    {view(of.earlier, "earlier", msg("Frühere Termine", { id: "figures-earlier" })) as never}
  </>
);

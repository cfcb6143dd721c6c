import { msg } from "@lit/localize";
import { html, nothing } from "lit/html.js";
import type { Session } from "../../worker/contract/series-answer.ts";
import type { View } from "../attributes.ts";
import { FUTURE, PAST, type ViewContext } from "./context.ts";
import { footer } from "./footer.ts";
import { more } from "./more.ts";
import { nextSession } from "./next-session.ts";
import { sessionRow } from "./session-row.ts";
import { futureAction } from "./sign-up-action.ts";
import { wishes } from "./wishes.ts";

type Part = (context: ViewContext) => unknown;

/** The series as its `view` asks for it: under its title one part after the other. */
export function list(context: ViewContext) {
  const { answer, heading, offer, turn, view } = context;
  const { title, langs } = answer.series;
  return html`${heading(0, "series", html`<span lang=${langs.title ?? nothing}>${title}</span>`, "series")}${
    offer === "none"
      ? html`<p class="lead">${msg("Die Anmeldung ist noch nicht möglich: Datenschutz oder Impressum fehlt.", { id: "list.no-form" })}</p>`
      : nothing
  }${PARTS[view].map((part) => turn(() => part(context)))}`;
}

/** The stage belongs to a session that takes place; a cancelled one is told in its row. */
const staged = (sessions: Session[]) => sessions.find(({ status }) => status !== "cancelled");
const onStage = ({ answer }: ViewContext) => staged(answer.sessions);

/** The sessions that have a place in a view, where the form can stand. */
export const placedIn = (sessions: Session[], view: View): Session[] =>
  view === "next" ? sessions.filter((session) => session === staged(sessions)) : sessions;

const lead: Part = ({ answer, images }) => {
  const { image, summary, langs } = answer.series;
  return html`${images && image ? html`<img class="image" src=${image.url} alt=${image.alt}>` : nothing}${
    summary ? html`<p class="lead" lang=${langs.summary ?? nothing}>${summary}</p>` : nothing
  }`;
};

const stage: Part = (context) => {
  const next = onStage(context);
  return next ? nextSession(next, context) : noSession(context);
};

const further: Part = (context) => {
  const next = onStage(context);
  return rows(
    msg("Weitere Termine", { id: "list.further" }),
    context.answer.sessions.filter((session) => session !== next),
    context,
  );
};

const all: Part = (context) =>
  html`${onStage(context) ? nothing : noSession(context)}${rows(msg("Termine", { id: "list.all" }), context.answer.sessions, context)}`;

const noDateFits: Part = (context) =>
  onStage(context)
    ? html`<div class="hang">${futureAction(context, "action", msg("Kein Termin passt? Über künftige Termine informieren lassen", { id: "list.no-date-fits" }))}</div>${future(context)}`
    : nothing;

/** The form for future dates; also where one stands whose session has gone. */
const future: Part = (context) => (context.openAt === FUTURE ? context.form() : nothing);

const archive: Part = (context) => {
  const title = msg("Rückblick", { id: "past.heading" });
  const open = context.view === PAST;
  return html`<section class="section past" part="past">
    ${context.heading(1, "section-h", open ? title : more(PAST, title, context.pastUrl, context))}
    ${context.extras.it?.past(context) ?? nothing}
  </section>`;
};

/** The form by itself, or where it cannot be had the way to it. */
const alone: Part = (context) =>
  context.offer === "form"
    ? context.form()
    : futureAction(context, "button", msg("Anmelden", { id: "session.sign-up" }));

const PARTS: Record<View, Part[]> = {
  full: [lead, stage, further, noDateFits, wishes, archive, footer],
  next: [stage, (context) => onStage(context) && future(context), footer],
  list: [all, noDateFits, footer],
  past: [archive, footer],
  form: [alone, footer],
};

function rows(title: string, sessions: Session[], context: ViewContext) {
  if (!sessions.length) return nothing;
  return html`<section class="section">
    ${context.heading(1, "section-h", title)}
    <ul class="rows" role="list">${sessions.map((session) => context.turn(() => sessionRow(session, context), true))}</ul>
  </section>`;
}

function noSession(context: ViewContext) {
  return html`<div class="next plain" part="next">
    ${context.heading(1, "", html`<span class="title">${msg("Der nächste Termin steht noch nicht fest", { id: "list.none" })}</span>`)}
    ${
      context.answer.consents.length
        ? html`<p class="summary text">${msg("Hinterlassen Sie Ihre E-Mail-Adresse. Sobald ein Datum feststeht, erfahren Sie es zuerst.", { id: "list.none-lead" })}</p>
    <div class="act">${futureAction(context, "button", msg("Über Termine informieren lassen", { id: "list.none-action" }))}</div>`
        : nothing
    }${future(context)}
  </div>`;
}

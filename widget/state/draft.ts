/// <reference path="../build-facts.d.ts" />
import type { FieldCode } from "../../worker/contract/codes.ts";
import type { SeriesAnswer } from "../../worker/contract/series-answer.ts";
import type { SignUpBody } from "../../worker/contract/sign-up.ts";
import { FUTURE } from "../views/context.ts";

/** What is typed so far. Lives in memory alone and serves a second sign-up too. */
export interface Draft {
  target: string;
  email: string;
  givenName: string;
  familyName: string;
  organisation: string;
  role: string;
  answers: Record<string, string>;
  wish: string;
  subscribe: boolean;
  trap: string;
}

/** A fault as the form shows it. */
export interface Fault {
  field: string;
  code: FieldCode | "no-at";
}

export const createDraft = (): Draft => ({
  target: FUTURE,
  email: "",
  givenName: "",
  familyName: "",
  organisation: "",
  role: "",
  answers: {},
  wish: "",
  subscribe: false,
  trap: "",
});

/** What the browser can see without the server: a missing or half address, a required question. */
export function findFaults(draft: Draft, { questions }: SeriesAnswer): Fault[] {
  const faults: Fault[] = [];
  const email = draft.email.trim();
  if (!/^[^\s@]+@[^\s@]+\.[^\s@.]{2,}$/.test(email))
    faults.push({ field: "email", code: !email ? "required" : email.includes("@") ? "invalid" : "no-at" });
  for (const { id, required } of questions) {
    if (required && !draft.answers[id]) faults.push({ field: `answers.${id}`, code: "required" });
  }
  return faults;
}

/** The consent that a sign-up for future dates asks for. */
export const findConsent = ({ consents }: SeriesAnswer) =>
  consents.find(({ purpose }) => purpose === "future-sessions");

/** The body to send. Optional fields that are empty are left out. */
export function toBody(draft: Draft, answer: SeriesAnswer, locale: string, proof: string | undefined): SignUpBody {
  const { target, answers, subscribe: asked, trap, ...typed } = draft;
  const future = target === FUTURE;
  const consent = findConsent(answer);
  const subscribe = Boolean(consent) && (future || asked);
  return {
    series: answer.series.slug,
    ...(future ? {} : { session: target }),
    subscribe,
    ...(subscribe ? { consent: { version: consent!.version } } : {}),
    email: draft.email,
    ...dropEmpty(Object.entries(typed)),
    // A question may have gone since it was answered.
    answers: dropEmpty(answer.questions.map(({ id }) => [id, answers[id] ?? ""])),
    locale,
    page: location.origin + location.pathname,
    script: import.meta.env.SCRIPT_VERSION,
    ...(proof ? { proof } : {}),
    ...(trap ? { trap } : {}),
  };
}

const dropEmpty = (texts: [name: string, text: string][]): Record<string, string> =>
  Object.fromEntries(texts.filter(([, text]) => text.trim()));

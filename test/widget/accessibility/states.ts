import { vi } from "vitest";
import { press, type } from "../hands.ts";
import { find } from "../page.ts";
import { buildPastAnswer, buildRichAnswer, mockService, type Service } from "./service.ts";

/** One state of the widget: what the tag asks for, what the service answers, and what a visitor does until it is there. */
export interface State {
  attributes?: string;
  service?: (locale: string) => Partial<Service>;
  reach: (root: ShadowRoot) => Promise<unknown>;
}

/** Shows the tag between the words of a host's page, in a language, and brings it into a state. */
export async function showState(state: State, locale: string, attributes = ""): Promise<ShadowRoot> {
  mockService({ series: buildRichAnswer(locale), past: buildPastAnswer(locale), ...state.service?.(locale) });
  document.documentElement.lang = locale;
  document.documentElement.dir = locale === "ar" ? "rtl" : "ltr";
  document.title = "Host";
  document.body.innerHTML = `<main style="padding-inline: 8px"><h1>Host</h1>
    <opendata-events series="series" api="https://events.example.org" ${state.attributes ?? ""} ${attributes}><a href="/s/series">Termine</a></opendata-events>
    <p><a id="after" href="#after">Host</a></p></main>`;
  const root = document.querySelector("opendata-events")!.shadowRoot!;
  await state.reach(root);
  await vi.waitFor(() => {
    if (root.querySelector(".ode")!.getAttribute("lang") !== locale && state.service?.(locale).series !== null)
      throw new Error("another language is spoken");
  });
  return root;
}

/** Fills in what must be filled in, and sends. */
export async function send(root: ShadowRoot): Promise<void> {
  await find(root, "#field-email");
  type(root, "field-email", "a@example.org");
  type(root, "field-answers.why", "Neugier");
  root.getElementById("field-answers.way")!.click();
  await press(root, ".submit [type=submit]");
}

/** Unfolds all that a narrow column folds away. */
const unfold = (root: ShadowRoot) => {
  for (const fold of root.querySelectorAll("details")) fold.open = true;
};

const openForm = async (root: ShadowRoot) => {
  await press(root, "#open-s1");
  await find(root, "#field-email");
};

/** Every state by its name. */
export const STATES: Record<string, State> = {
  loading: {
    reach: async (root) => {
      vi.spyOn(globalThis, "fetch").mockReturnValue(new Promise(() => {}));
      await find(root, ".bones");
    },
    service: () => ({ series: null }),
  },
  list: { reach: (root) => find(root, ".next") },
  "list without dates": {
    service: (locale) => ({ series: buildRichAnswer(locale, []) }),
    reach: (root) => find(root, ".next.plain"),
  },
  "details of the next session": {
    reach: async (root) => {
      await press(root, "#more-s1");
      await find(root, ".details");
      unfold(root);
    },
  },
  "details of a row": {
    reach: async (root) => {
      await press(root, "#more-d15");
      await find(root, ".details");
      unfold(root);
    },
  },
  form: {
    reach: async (root) => {
      await openForm(root);
      unfold(root);
    },
  },
  "form of a waiting list": { reach: (root) => press(root, "#open-d15").then(() => find(root, "#field-email")) },
  "form for future dates": { reach: (root) => press(root, "#open-future").then(() => find(root, "#field-email")) },
  "form with an error summary": {
    reach: async (root) => {
      await openForm(root);
      await press(root, ".submit [type=submit]");
      await find(root, "#form-alert");
    },
  },
  "refused sign-up": {
    service: () => ({ signUp: { status: 500, body: { code: "accident", reference: "r-1" } } }),
    reach: async (root) => {
      await openForm(root);
      await send(root);
      await find(root, "#form-alert");
    },
  },
  "sign-up done": {
    reach: async (root) => {
      await openForm(root);
      await send(root);
      await find(root, "#done-heading");
    },
  },
  archive: { reach: (root) => press(root, "#more-past").then(() => find(root, ".archive .row")) },
  "archive without a hit": {
    reach: async (root) => {
      await press(root, "#more-past");
      await find(root, "#past-search");
      type(root, "past-search", "nirgends");
      await find(root, ".archive .meta");
    },
  },
  "archive out of order": {
    service: () => ({ past: null }),
    reach: (root) => press(root, "#more-past").then(() => find(root, ".archive .trouble")),
  },
  "service out of order": { service: () => ({ series: null }), reach: (root) => find(root, ".trouble") },
  "view next": { attributes: 'view="next"', reach: (root) => find(root, ".next") },
  "view list": { attributes: 'view="list"', reach: (root) => find(root, ".row") },
  "view past": { attributes: 'view="past"', reach: (root) => find(root, ".archive .row") },
  "view form": { attributes: 'view="form"', reach: (root) => find(root, "#field-email") },
};

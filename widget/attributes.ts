/** What an element shows: all of it, only the next session, only rows, the archive, or the form by itself. */
export type View = "full" | "next" | "list" | "past" | "form";

const VIEWS: string[] = ["next", "list", "past", "form"] satisfies View[];

/** The view that is asked for; anything else is all of it. */
export const readView = (text: string | null): View => (VIEWS.includes(text!) ? (text as View) : "full");

/** The heading level of the series title: a host page keeps h1 for itself, so 2 to 5; anything else is 2. */
export const readHeadingLevel = (text: string | null): number => (/^[2-5]$/.test(text!) ? Number(text) : 2);

/** Whether a link may lead there: into the web or the page's own site, never into a script. */
export const isWebAddress = (text: unknown): text is string => /^(https?:)?\//i.test(text as string);

/** Where the script came from; made once, since it is asked for at each drawing. */
const ORIGIN = /* @__PURE__ */ new URL(import.meta.url).origin;

/** The API's address without a trailing slash: the attribute, or the origin the script came from. */
export const readApiBase = (text: string | null, origin = ORIGIN): string =>
  (isWebAddress(text) ? text : origin).replace(/\/+$/, "");

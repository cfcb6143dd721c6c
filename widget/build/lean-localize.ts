import type { Plugin } from "vite";

/**
 * All of lit-localize that is used here, by its own rules: a translation stands under the id of its message, which the
 * build hands over bare, and the values of a translated template are the places of those of the source. Left out are the
 * other modes, the hashing of ids, which every message here has, and the guard against a second configuration: 180 B of
 * 13.5 kB.
 */
const RUNTIME = `
export { str } from "@lit/localize/internal/str-tag.js";
let read;
export const configureReentrantLocalization = ({ getLocale, loadLocaleSync }) => {
  read = () => loadLocaleSync(getLocale())?.templates;
};
export const msg = (source, id) => {
  const found = read()?.[id] ?? source;
  const { strings, strTag } = found;
  if (!strings) return found;
  const values = found === source ? source.values : found.values.map((at) => source.values[at]);
  return strTag ? strings.reduce((text, part, at) => text + values[at - 1] + part) : { ...found, values };
};`;

/** Puts what is used of lit-localize in its place. */
export const leanLocalize = (): Plugin => ({
  name: "ode-lean-localize",
  enforce: "pre",
  resolveId: (id) => (/^@lit\/localize(\/init\/reentrant\.js)?$/.test(id) ? "\0lean-localize" : undefined),
  load: (id) => (id === "\0lean-localize" ? RUNTIME : undefined),
});

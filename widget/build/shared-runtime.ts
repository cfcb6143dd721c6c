import type { Plugin } from "vite";

/**
 * Lit as a lazily loaded chunk sees it. A chunk that imported the entry by name would load it a second time wherever
 * a page names the entry differently (`?v=2`, a mirror); so a chunk makes its own templates, which are plain objects
 * and well-known symbols in lit-html 3, and borrows only `msg`.
 */
const LIT = `
export const html = (strings, ...values) => ({ _$litType$: 1, strings, values });
export const nothing = Symbol.for("lit-nothing");
export const css = (strings) => {
  const styleSheet = new CSSStyleSheet();
  styleSheet.replaceSync(strings.join(""));
  return { styleSheet };
};`;

const LOCALIZE = `
export { str } from "@lit/localize/internal/str-tag.js";
export let msg;
export const connect = (lend) => { msg = lend.msg; };`;

/** Puts the stand-ins in the place of Lit and its localization. */
export const sharedRuntime = (): Plugin => ({
  name: "ode-shared-runtime",
  enforce: "pre",
  resolveId: (id) => (id === "lit" || id === "@lit/localize" ? `\0shared:${id}` : undefined),
  load: (id) => (id === "\0shared:lit" ? LIT : id === "\0shared:@lit/localize" ? LOCALIZE : undefined),
});

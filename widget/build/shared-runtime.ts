import type { Plugin } from "vite";

/**
 * Lit as a lazily loaded chunk sees it. A chunk that imported the entry by name would load it a second time wherever
 * a page names the entry differently (`?v=2`, a mirror); so a chunk makes its own templates, which are plain objects
 * and well-known symbols in lit-html 3, and borrows what knows the language.
 */
const STAND_INS: Record<string, string> = {
  lit: `
export const html = (strings, ...values) => ({ _$litType$: 1, strings, values });
export const nothing = Symbol.for("lit-nothing");`,
  localize: `
export { str } from "@lit/localize/internal/str-tag.js";
export let msg;
export let plural;
export const connect = (lend) => { msg = lend.msg; plural = lend.plural; };`,
};

const standIn = (id: string) =>
  /^lit(\/html\.js)?$/.test(id) ? "lit" : id === "@lit/localize" || id.endsWith("/localization.ts") ? "localize" : null;

/** Puts the stand-ins in the place of Lit and its localization. */
export const sharedRuntime = (): Plugin => ({
  name: "ode-shared-runtime",
  enforce: "pre",
  resolveId: (id) => (standIn(id) ? `\0shared:${standIn(id)}` : undefined),
  load: (id) => (id.startsWith("\0shared:") ? STAND_INS[id.slice("\0shared:".length)] : undefined),
});

import type { Plugin } from "vite";

/**
 * How Lit hands style sheets to a root, without the way for browsers that cannot adopt any: `light-dark()` and
 * container queries, which the sheets need, came to browsers later than `adoptedStyleSheets` did.
 */
const CSS_TAG = `
export const css = (strings) => {
  const styleSheet = new CSSStyleSheet();
  styleSheet.replaceSync(strings[0]);
  return { styleSheet };
};
export const getCompatibleStyle = (style) => style;
export const adoptStyles = (root, styles) => { root.adoptedStyleSheets = styles.map((style) => style.styleSheet); };
export const supportsAdoptingStyleSheets = true;
export const CSSResult = undefined;
export const unsafeCSS = undefined;`;

/**
 * What else this element has no use for, by file: converters of other types than text and boolean, nested lists of
 * styles, server rendering. Lit comes minified, so the cuts are, too; they fail the build where Lit has changed.
 */
const CUTS: Record<string, [from: string | RegExp, to: string][]> = {
  "/@lit/reactive-element/reactive-element.js": [
    [/(?<=u=)\{toAttribute.+?return i\}\}/, "{fromAttribute:(t,s)=>s===Boolean?null!==t:t}"],
    [/(?<=static finalizeStyles\(s\)\{).+?return i(?=\}static)/, "return s"],
  ],
  "/lit-element/lit-element.js": [
    [/,s\.litElementHydrateSupport.+?o\?\.\(\{LitElement:i\}\)/, ""],
    [/\(s\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\);/, ""],
  ],
};

/** Leaves out of Lit what serves older browsers, styles with values in them, and what is not used here. */
export const leanLit = (): Plugin => ({
  name: "ode-lean-lit",
  enforce: "pre",
  load: (id) => (/\/@lit\/reactive-element\/css-tag\.js$/.test(id.replaceAll("\\", "/")) ? CSS_TAG : undefined),
  transform(code, id) {
    const path = id.replaceAll("\\", "/");
    const cuts = Object.entries(CUTS).find(([ending]) => path.endsWith(ending))?.[1];
    return cuts ? cuts.reduce(cut, code) : null;
  },
});

function cut(code: string, [from, to]: [from: string | RegExp, to: string]): string {
  const shorter = code.replace(from, to);
  if (shorter === code) throw new Error(`Lit is written differently now, nothing matches ${from}.`);
  return shorter;
}

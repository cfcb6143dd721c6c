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

/** Leaves out of Lit what serves older browsers and styles with values in them. */
export const leanLit = (): Plugin => ({
  name: "ode-lean-lit",
  enforce: "pre",
  load: (id) => (/\/@lit\/reactive-element\/css-tag\.js$/.test(id.replaceAll("\\", "/")) ? CSS_TAG : undefined),
});

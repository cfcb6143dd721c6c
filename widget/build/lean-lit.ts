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

/** What else this element has no use for, by file: polyfills, decorators, converters of other types, SVG templates. */
const CUTS: Record<string, [from: string | RegExp, to: string][]> = {
  "/@lit/reactive-element/reactive-element.js": [
    [/,p=a\.reactiveElementPolyfillSupport/, ""],
    [/,p\?\.\(\{ReactiveElement:y\}\),\(a\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, ""],
    ['Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;', ""],
    [/const t=this\[Symbol\.metadata\];if\(null!==t\)\{.+?\}(?=this\._\$Eh=)/, ""],
    [/(?<=u=)\{toAttribute.+?return i\}\}/, "{fromAttribute:(t,s)=>s===Boolean?null!==t:t}"],
    [/(?<=static finalizeStyles\(s\)\{).+?return i(?=\}static)/, "return s"],
  ],
  "/lit-html/lit-html.js": [
    [/,B=t\.litHtmlPolyfillSupport;B\?\.\(S,k\),\(t\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, ""],
    ['2===i?"<svg>":3===i?"<math>":""', '""'],
    ['+(2===i?"</svg>":3===i?"</math>":"")', ""],
    [/,2===i\|\|3===i\)\{.+?\}(?=for\()/, ");"],
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
    const file = Object.keys(CUTS).find((ending) => id.replaceAll("\\", "/").endsWith(ending));
    return file
      ? CUTS[file]!.reduce((text, [from, to]) => {
          const cut = text.replace(from, () => to);
          if (cut === text) throw new Error(`Lit is written differently now: ${from} is not in ${file}.`);
          return cut;
        }, code)
      : null;
  },
});

import type { Plugin } from "vite";

/**
 * What the templates of this element never ask of Lit: directives and what those ask of parts, bindings inside
 * `<textarea>`, comments or on whole elements, attributes that are there or not (`?name`), SVG by itself, compiled
 * templates, listeners with options, the note of its version in a global. Together 700 B of 13.5 kB.
 * Lit comes minified, so the cuts are, too; where Lit is written differently they fail the build.
 */
const CUTS: [what: string, from: string | RegExp, to: string][] = [
  ["directives", /function M\(t,i,s=t,e\)\{.+?,i\}(?=class R)/, "const M=(t,i)=>i;"],
  ["directives in content", "t=M(this,t,i),a(t)", "a(t)"],
  ["directives in attributes", "t=M(this,t,i,0),o=!a(t)||t!==this._$AH&&t!==E,", "o=!a(t)||t!==this._$AH,"],
  ["directives in parts of attributes", "r=M(this,e[s+n],i,n),r===E&&(r=this._$AH[n]),", "r=e[s+n],"],
  ["directives as listeners", "if((t=M(this,t,i,0)??A)===E)return;", "t??=A;"],
  ["directives that change nothing", "t!==this._$AH&&t!==E&&this._(t)", "t!==this._$AH&&this._(t)"],
  ["lists that are no arrays", /(?<=d=)t=>u\(t\)\|\|"function"==typeof t\?\.\[Symbol\.iterator\]/, "u"],
  ["nodes as content", "void 0!==t.nodeType?this.T(t):", ""],
  [
    "listeners that are objects",
    /"function"==typeof this\._\$AH\?(this\._\$AH\.call\(.+?\)):this\._\$AH\.handleEvent\(t\)/,
    "$1",
  ],
  ["another place to draw at", /s\?\.renderBefore\?\?/g, ""],
  ["another document", "(t?.creationScope??l).importNode", "l.importNode"],
  ["another owner of listeners", "this.options?.host??this.element", "this.element"],
  ["text that is not markup, in the parser", '(y.test(u[2])&&(n=RegExp("</"+u[2],"g")),c=p)', "c=p"],
  ["text that is not markup", /if\(y\.test\(r\.tagName\)\)\{.+?\}\}(?=\}else if)/, ""],
  ["comments, in the parser", '"!--"===u[1]?c=_:void 0!==u[1]?c=m:', ""],
  ["their ends", "c===_||c===m?c=v:", ""],
  ["comments", /else\{let t=-1;for.+?o\.length-1\}/, ""],
  ["the kind of a template, in the parser", 'l=2===i?"<svg>":3===i?"<math>":"",', 'l="",'],
  ["the kind of a template, at its end", '+(2===i?"</svg>":3===i?"</math>":"")', ""],
  ["the kind of a template", /,2===i\|\|3===i\)\{const t=this\.el\.content\.firstChild;.+?\}(?=for)/, ",1);"],
  ["bindings on elements", ":6===r.type&&(i=new Z(h,this,t))", ":0"],
  [
    "bindings on elements, in the parser",
    /else t\.startsWith\(.\)&&\(d\.push\(\{type:6,index:l\}\),r\.removeAttribute\(t\)\)/,
    "",
  ],
  ["attributes that are there or not", /class L extends H\{.+?\}\}/, ""],
  ["the choice of these", '"?"===e[1]?L:', ""],
  ["these, in what Lit hands to its tests", "N:L,", ""],
  ["templates compiled beforehand", /"number"==typeof s\?(this\._\$AC\(t\)):\(.+?,s\)(?=;)/, "$1"],
  ["what directives ask of parts", /get (?:parentNode|_\$AU|startNode|endNode|tagName)\(\)\{[^{}]*\}/g, ""],
  ["what directives read of parts", "constructor(){super(...arguments),this.type=3}", ""],
  ["the same of listeners", "constructor(t,i,s,e,h){super(t,i,s,e,h),this.type=5}", ""],
  ["the same of attributes and content", /this\.type=[12],/g, ""],
  ["where attributes stand", ",this._$AM=e,this.options=h", ""],
  [
    "what directives are told of parts",
    /,this\._\$AN=void 0|this\._\$AP\?\.\(!1,!0,s\)|setConnected\(t\)\{[^{}]*\}/g,
    "",
  ],
  ["whether a part is connected", ",this._$Cv=e?.isConnected??!0", ""],
  ["listeners with options", /\|\|t\.capture!==s\.capture.+?s\.passive/, ""],
  ["global names", /,B=t\.litHtmlPolyfillSupport;.+?;(?=const D)/, ";"],
];

/** Leaves out of Lit what is not used here. */
export const leanLit = (): Plugin => ({
  name: "ode-lean-lit",
  enforce: "pre",
  transform: (code, id) =>
    id.replaceAll("\\", "/").endsWith("/lit-html/lit-html.js")
      ? CUTS.reduce((whole, [what, from, to]) => {
          const shorter = whole.replace(from, to);
          if (shorter === whole) throw new Error(`Lit is written differently now, nothing to cut for: ${what}.`);
          return shorter;
        }, code)
      : null,
});

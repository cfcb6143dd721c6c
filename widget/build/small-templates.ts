import { transform } from "lightningcss";
import type { Plugin } from "vite";

interface Node {
  type: string;
  start: number;
  end: number;
  [key: string]: unknown;
}

/** Minifies `css` templates and the white space of `html` templates, which no minifier of scripts may touch. */
export const smallTemplates = (): Plugin => ({
  name: "ode-small-templates",
  enforce: "post",
  transform(code, file) {
    if (!/\/widget\/.*\.ts$/.test(file)) return null;
    const changes: { start: number; end: number; text: string }[] = [];
    visit(this.parse(code) as unknown as Node, (node) => {
      if (node.type !== "TaggedTemplateExpression") return;
      const tag = (node.tag as Node & { name?: string }).name;
      const { quasis } = node.quasi as Node & { quasis: Node[] };
      if (tag !== "html" && tag !== "css") return;
      quasis.forEach((quasi, at) => {
        const { raw, cooked } = quasi.value as { raw: string; cooked: string };
        const text = tag === "css" ? minifyCss(cooked, file) : minifyHtml(raw, at === 0);
        changes.push({ start: quasi.start, end: quasi.end, text });
      });
    });
    for (const { start, end, text } of changes.sort((a, b) => b.start - a.start))
      code = code.slice(0, start) + text + code.slice(end);
    return code;
  },
});

function visit(node: unknown, enter: (node: Node) => void): void {
  if (Array.isArray(node)) for (const item of node) visit(item, enter);
  else if (node && typeof node === "object") {
    if (typeof (node as Node).type === "string") enter(node as Node);
    for (const value of Object.values(node)) visit(value, enter);
  }
}

const minifyCss = (text: string, filename: string) =>
  new TextDecoder()
    .decode(transform({ filename, code: new TextEncoder().encode(text), minify: true }).code)
    .replace(/[\\`]|\$\{/g, "\\$&");

/** Space with a line break in it is layout of the source; any other space may be seen by the reader. */
const minifyHtml = (text: string, first: boolean) =>
  text
    .replace(/>\s*\n\s*</g, "><")
    .replace(/\s*\n\s*(?=<|$)/g, (_found, at: number) => (inTag(text, at) ? " " : ""))
    .replace(first ? /(?<=>|^)\s*\n\s*/g : /(?<=>)\s*\n\s*/g, "")
    .replace(/\s+/g, " ");

const inTag = (text: string, at: number) => text.lastIndexOf("<", at - 1) > text.lastIndexOf(">", at - 1);

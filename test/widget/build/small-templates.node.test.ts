import { parseAst } from "vite";
import { expect, test } from "vitest";
import { smallTemplates } from "../../../widget/build/small-templates.ts";

/** The text of a template as the built script has it. */
function shrink(template: string): string {
  const { transform } = smallTemplates() as { transform: (code: string, file: string) => string };
  const code = transform.call({ parse: parseAst } as never, `html\`${template}\``, "/widget/views/view.ts") as string;
  return code.slice("html`".length, -1);
}

test.each([
  ["\n  <p>\n    Text\n  </p>\n", "<p>Text</p>"],
  ["<li>\n  <b>$" + "{a}</b>\n</li>", "<li><b>$" + "{a}</b></li>"],
  ["<p   class=a\n  id=b>Text</p>", "<p class=a id=b>Text</p>"],
])("white space that only lays out the source goes", (template, built) => {
  expect(shrink(template)).toBe(built);
});

test.each([" ($" + "{old})", "$" + "{count} ", "<b>Verlegt</b> und"])(
  "a space between words stays, at both ends as well",
  (template) => {
    expect(shrink(template)).toBe(template);
  },
);

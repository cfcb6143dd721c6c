import { expect, test } from "vitest";
import { minifyHtml } from "../../widget/build/small-templates.ts";

test("white space that lays out the source goes", () => {
  expect(minifyHtml("\n    <p>Ja</p>\n    <p>Nein</p>\n  ", true)).toBe("<p>Ja</p><p>Nein</p>");
  expect(minifyHtml('<a\n  href="/">', true)).toBe('<a href="/">');
});

test("a space between words stays, at the edges too", () => {
  expect(minifyHtml(" (", true)).toBe(" (");
  expect(minifyHtml(". ", false)).toBe(". ");
});

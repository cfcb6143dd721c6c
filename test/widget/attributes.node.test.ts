import { expect, test } from "vitest";
import { readApiBase, readHeadingLevel } from "../../widget/attributes.ts";

const ORIGIN = "https://events.example.org";

test("an unknown heading level becomes 2, and h1 stays with the host", () => {
  expect(["2", "5", "1", "6", "x", "", null].map(readHeadingLevel)).toEqual([2, 5, 2, 2, 2, 2, 2]);
});

test("the API is where the script came from, unless the attribute says otherwise", () => {
  expect(readApiBase(null, ORIGIN)).toBe(ORIGIN);
  expect(readApiBase("https://api.example.org/", ORIGIN)).toBe("https://api.example.org");
});

test("an address of the API that is none is left aside", () => {
  for (const text of ["javascript:alert(1)//", "java\tscript:alert(1)//", "data:text/html,x", "events.example.org"])
    expect(readApiBase(text, ORIGIN)).toBe(ORIGIN);
  expect(readApiBase("/termine", ORIGIN)).toBe("/termine");
});

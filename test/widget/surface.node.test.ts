import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { propertyOf, readSurface } from "../../widget/build/surface.ts";

const widget = fileURLToPath(new URL("../../widget/", import.meta.url));
const read = (file: string) => readFileSync(widget + file, "utf8");
const element = read("element.ts");
const surface = readSurface(element);
const names = (offers: { name: string }[]) => offers.map(({ name }) => name).sort();
const unique = (found: Iterable<RegExpMatchArray>) => [...new Set([...found].map(([, name]) => name))].sort();

describe("the doc block of the element names", () => {
  test("every attribute, each with its property", () => {
    const properties = /properties =\s+"([^"]+)"/.exec(element)?.[1]?.split(" ");
    expect(surface.attributes.map(({ name }) => propertyOf(name)).sort()).toEqual(properties?.sort());
  });

  test("as a flag what is one", () => {
    const flags = unique((/flags = \[([^\]]+)\]/.exec(element)?.[1] ?? "").matchAll(/"([\w-]+)"/g));
    expect(names(surface.attributes.filter(({ type }) => type === "boolean"))).toEqual(flags);
  });

  test("every event, with the type of what it tells", () => {
    const told = [...read("events.ts").matchAll(/"(ode-[\w-]+)": (\w+);/g)];
    expect(surface.events.map(({ name, type }) => [name, type])).toEqual(
      told.map(([, name, detail]) => [name, `CustomEvent<${detail}>`]),
    );
  });

  test("every part of the views, and no other", () => {
    const views = globSync("**/*.ts", { cwd: widget, exclude: ["build/**"] }).map(read);
    expect(names(surface.parts)).toEqual(unique(views.join("\n").matchAll(/\bpart="([\w-]+)"/g)));
  });

  test("every custom property that the styles use, and no other", () => {
    const styles = globSync("styles/*.ts", { cwd: widget }).map(read).join("\n");
    expect(names(surface.properties)).toEqual(unique(styles.matchAll(/(--ode-[\w-]*\w)/g)));
  });

  test("nothing twice, and each thing in words", () => {
    const { description, ...kinds } = surface;
    expect(description).not.toBe("");
    for (const offers of Object.values(kinds)) {
      expect(new Set(names(offers)).size).toBe(offers.length);
      for (const offer of offers) expect(offer.description, offer.name).toMatch(/[a-z]/);
    }
  });
});

test("a line that cannot be read, or a tag that nobody knows, stops the build", () => {
  const block = (line: string) => `/**\n * Shows.\n *\n * ${line}\n */\nexport class OpendataEvents {}`;
  expect(readSurface(block("@attr {string} series - the slug")).attributes).toHaveLength(1);
  expect(() => readSurface(block("@attr series the slug"))).toThrow("series the slug");
  expect(() => readSurface(block("@property series - the slug"))).toThrow("@property");
});

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { hostPages } from "../../demo/host-pages.ts";
import { readSurface } from "../../widget/build/surface.ts";
import { LOCALES } from "../../worker/contract/locales.ts";

const read = (file: string) => readFileSync(fileURLToPath(new URL(`../../${file}`, import.meta.url)), "utf8");
const use = read("README.md").split("\n## ")[1] ?? "";
const surface = readSurface(read("widget/element.ts"));
const names = (offers: { name: string }[]) => offers.map(({ name }) => name).sort();

/** The first code of each row of the table that has a heading. */
const listFirst = (heading: string) =>
  [...(use.split(`| ${heading} |`)[1]?.split("\n\n")[0] ?? "").matchAll(/^\| `([^`]+)`/gm)].map(([, name]) => name);

/** The policy that a page of the demo sends, with the address that README uses. */
function policyOf(file: string): string {
  const facts = { api: "https://events.example.org", nonce: "…", hashes: ["sha384-…"] };
  const headers = hostPages.find((page) => page.file === file)?.headers?.(facts) ?? {};
  return headers["Content-Security-Policy"] ?? "";
}

describe("README names for webmasters", () => {
  test("each attribute, event, part and custom property, and no other", () => {
    expect(listFirst("attribute").sort()).toEqual(names(surface.attributes));
    expect(listFirst("event").sort()).toEqual(names(surface.events));
    const parts = /Parts for `::part\(\)`: (.+)\./.exec(use)?.[1] ?? "";
    expect([...parts.matchAll(/`(\w+)`/g)].map(([, name]) => name).sort()).toEqual(names(surface.parts));
    expect([...new Set(use.match(/--ode-[\w-]+/g))].sort()).toEqual(names(surface.properties));
  });

  test("each language", () => {
    const row = /\| `locale` \| (.+?);/.exec(use)?.[1] ?? "";
    expect([...row.matchAll(/`([\w-]+)`/g)].map(([, name]) => name)).toEqual([...LOCALES]);
  });

  test.each([
    ["strict-policy.html", "connect-src https://events.example.org"],
    ["trusted-types.html", "require-trusted-types-for 'script'; trusted-types lit-html"],
    ["nonce-policy.html", "script-src 'nonce-…'"],
    ["hash-policy.html", "script-src 'sha384-…'"],
    ["snapshot.html", "script-src 'self'"],
    ["snapshot.html", "connect-src 'self' https://events.example.org"],
  ])("the line of the policy that %s proves: %s", (file, line) => {
    expect(use).toContain(`\`${line}\``);
    expect(`${policyOf(file)};`).toContain(`${line};`);
  });
});

import { expect, it } from "vitest";
import { toWebAddress } from "../../worker/rules/web-address.ts";

it.each(["https://example.org/a", "http://intranet/a", "/s/reihe"])("%s may be linked to", (address) => {
  expect(toWebAddress(address)).toBe(address);
});

it.each([
  "javascript:alert(1)",
  "JavaScript:1",
  " javascript:1",
  "data:text/html,x",
  "//evil.example",
  "mailto:a@b.de",
  "",
])("%j may not", (address) => {
  expect(toWebAddress(address)).toBeNull();
});

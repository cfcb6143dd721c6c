import { expect, it } from "vitest";
import { ROLES } from "../../worker/contract/roles.ts";
import { isEnough } from "../../worker/rules/desk.ts";

it("each role may do what those before it may, and no more", () => {
  const table = ROLES.map((role) => ROLES.filter((needed) => isEnough(role, needed)));
  expect(table).toEqual([["viewer"], ["viewer", "editor"], ["viewer", "editor", "owner"]]);
});

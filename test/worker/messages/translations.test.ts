/// <reference types="vite/client" />
import { describe, expect, test } from "vitest";
import { templates } from "../../../worker/locales/generated/en.ts";

const sources: Record<string, string> = import.meta.glob(
  [
    "../../../worker/{dates,place-words}.ts",
    "../../../worker/mail/messages/*.ts",
    "../../../worker/routes/pages/**/*.{ts,tsx}",
  ],
  { query: "?raw", import: "default", eager: true },
);

/** Every `id: "…"` in the second argument of a `msg`. */
const messageIds = [
  ...new Set(
    Object.values(sources).flatMap((source) =>
      [...source.matchAll(/\{\s*id: "([a-z0-9-]+)",?\s*\}/g)].map(([, id]) => id as string),
    ),
  ),
];

describe("messages", () => {
  test("are all translated to English", () => {
    expect(messageIds.length).toBeGreaterThan(100);
    expect(messageIds.filter((id) => !(id in templates))).toEqual([]);
  });

  test("all have an id that names them", () => {
    const calls = Object.values(sources).flatMap((source) => source.match(/\bmsg\(/g) ?? []).length;
    const ids = Object.values(sources).flatMap((source) => source.match(/\{\s*id: "/g) ?? []).length;
    expect(ids).toBe(calls);
  });

  test("hold none of the characters that the runtime output would escape twice", () => {
    for (const text of Object.values(templates)) expect(typeof text === "string" ? text : "").not.toMatch(/&|<|>/);
  });
});

import { expect } from "vitest";
import { HOSTILE } from "./sample.ts";

/** What holds of every page, whatever stands on it. */
export function expectSound(page: string, locale: string): void {
  expect(page).toMatch(new RegExp(`^<!doctype html><html lang="${locale}"`));
  for (const tag of ["title", "h1", "main"]) expect(page.match(new RegExp(`<${tag}[ >]`, "g")), tag).toHaveLength(1);
}

/** Typed text stays text, and no page carries a script. */
export function expectInert(page: string): void {
  expect(page).not.toMatch(/<script|<img|javascript:|\son[a-z]+="(?!.*&)/i);
  expect(page).not.toContain(HOSTILE);
}

/** Each id occurs once, and labels and descriptions find their controls. */
export function expectReferences(page: string): void {
  const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id as string);
  expect(ids.length).toBe(new Set(ids).size);
  const references = [...page.matchAll(/ (?:for|aria-describedby|aria-labelledby)="([^"]*)"/g)];
  for (const [, list] of references) for (const id of (list as string).split(" ")) expect(ids).toContain(id);
}

import { Hono } from "hono";
import { describe, expect, test } from "vitest";
import { findAskedLocale, listAskedTags } from "../../../worker/routes/pages/page-locale.ts";

const app = new Hono().get("/", ({ req, json }) => json([findAskedLocale(req), findAskedLocale(req, ["de", "en"])]));
const tags = new Hono().get("/", ({ req, json }) => json(listAskedTags(req)));

const ask = async (of: Hono, query: string, accepted: string) =>
  (await of.request(`/${query}`, { headers: { "Accept-Language": accepted } })).json();

describe("the language that a reader asks for (I-02)", () => {
  test.each([
    ["", "", null, null],
    ["", "*", null, null],
    ["", "de-AT", "de", "de"],
    ["", "fr-CA,fr;q=0.9,en;q=0.8", "fr", "en"],
    ["", "en;q=0.5, uk;q=0.9", "uk", "en"],
    ["", "ar;q=0, tr;q=0.1", "tr", null],
    ["", "xx, pl-PL;q=0.3", "pl", null],
    ["", "en;q=nonsense, ar;q=0.1", "ar", null],
    ["", "de-simple, en", "de-simple", "de"],
    ["?locale=ar-SY", "en", "ar", "en"],
    ["?locale=de-x-leicht", "en", "de-simple", "de"],
    ["?locale=xx", "uk, en", "uk", "en"],
    ["?locale=", "pl", "pl", null],
  ])("%s with %j is %s, of German and English %s", async (query, accepted, ours, organisers) => {
    expect(await ask(app as never, query, accepted)).toEqual([ours, organisers]);
  });

  test("is that of the address alone where it is one of ours: what a browser wants counts no more", async () => {
    expect(await ask(tags as never, "?locale=ar", "en, fr")).toEqual(["ar"]);
    expect(await ask(tags as never, "?locale=xx", "en;q=0.1, fr")).toEqual(["fr", "en"]);
  });
});

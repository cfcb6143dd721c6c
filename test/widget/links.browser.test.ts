import { expect, test } from "vitest";
import "../../widget/opendata-events.ts";
import { buildAnswer, find, mockApi, showTag, useFreshPage } from "./page.ts";

useFreshPage();

const PAGE = "https://events.example.org/s/series";

const listLinks = (root: ShadowRoot) =>
  [...root.querySelectorAll<HTMLAnchorElement>(".links a")].map(({ href }) => href);

test("links to our own pages carry the language of the page, those to others stay as they are", async () => {
  document.documentElement.lang = "en";
  const answer = buildAnswer();
  answer.series.privacyUrl = `${PAGE}/privacy`;
  mockApi(answer);
  const root = showTag();
  await find(root, ".next .button");
  expect(listLinks(root)).toEqual([
    "webcal://events.example.org/feeds/series.ics?locale=en",
    `${PAGE}?locale=en`,
    `${PAGE}/privacy?locale=en`,
    "https://example.org/imprint",
  ]);
});

test("the link in place of a missing fallback carries it as well", async () => {
  document.documentElement.lang = "de";
  mockApi(null);
  const root = showTag();
  await find(root, ".trouble");
  expect(root.querySelector<HTMLAnchorElement>("slot a")?.href).toBe(`${PAGE}?locale=de`);
});

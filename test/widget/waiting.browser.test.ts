import { expect, test } from "vitest";
import "../../widget/opendata-events.ts";
import { fillIn, press } from "./hands.ts";
import { buildAnswer, buildSession, find, mockApi, showTag, useFreshPage } from "./page.ts";

useFreshPage();

test.each([
  ["de", "Platz auf der Warteliste", "Wird ein Platz frei", /vergeben|dabei sein|geht es los/],
  ["en", "join the waiting list", "When a place becomes free", /give you the place|take part|It starts/],
])("a sign-up for a full session promises no place (%s)", async (lang, place, step, promise) => {
  document.documentElement.lang = lang;
  mockApi(buildAnswer([buildSession({ signUp: "waiting", seats: "none" })]));
  const root = showTag();
  await fillIn(root);
  await press(root, ".submit [type=submit]");
  await find(root, "#done-heading");
  const done = root.querySelector(".form")!.textContent;
  expect(done).toContain(`. ${lang === "de" ? "Mit" : "Once"}`);
  expect(done).toContain(place);
  expect(done).toContain(step);
  expect(done).not.toMatch(promise);
});

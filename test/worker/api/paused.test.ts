import { env } from "cloudflare:workers";
import { afterEach, expect, it } from "vitest";
import { countRows, createSeries, createSession, postSignUp, request } from "../../support/worker/requests.ts";

const settings = env as { PAUSED?: string };
afterEach(() => {
  delete settings.PAUSED;
});

it("while the service is paused the list is shown, and nothing is taken", async () => {
  const series = await createSeries();
  const session = await createSession(series.id);
  settings.PAUSED = "yes";
  expect((await request(`/api/v1/series/${series.slug}`)).status).toBe(200);
  const answer = await postSignUp({ series: series.slug, session, email: "a@example.org" });
  expect(answer.status).toBe(503);
  expect(await answer.json()).toMatchObject({ code: "paused" });
  expect(await countRows("people")).toBe(0);
});

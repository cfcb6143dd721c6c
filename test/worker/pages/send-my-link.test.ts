import { beforeEach, describe, expect, test } from "vitest";
import { createSeries, createSession, request } from "../../support/worker/requests.ts";
import { createPerson, post } from "./linked.ts";

let series: Awaited<ReturnType<typeof createSeries>>;
let path: string;

beforeEach(async () => {
  series = await createSeries();
  await createSession(series.id);
  path = `/s/${series.slug}/my`;
});

describe("the form that mails a link again", () => {
  test("is found at the foot of the series page", async () => {
    expect(await (await request(`/s/${series.slug}`)).text()).toContain(
      `<a href="${path}?locale=de">Meine Anmeldung</a>`,
    );
    expect((await request(path)).status).toBe(200);
  });

  test("answers the same for a known and an unknown address (S-08)", async () => {
    const { email } = await createPerson(series.id);
    const answers = [];
    for (const each of [email, "nobody@example.org"]) {
      const response = await post(path, { email: each });
      const next = response.headers.get("Location") ?? "";
      answers.push([response.status, next, await response.text(), await (await request(next)).text()]);
    }
    expect(answers[0]).toEqual(answers[1]);
    expect(answers[0]?.slice(0, 2)).toEqual([303, `${path}?sent=1&locale=de`]);
    expect(answers[0]?.[3]).toContain("Kennen wir die Adresse");
  });

  test.each(["", "kim@"])("gives the form back where the address is none: %o", async (email) => {
    const response = await post(path, { email });
    expect(response.status).toBe(422);
    const page = await response.text();
    expect(page).toContain('href="#f-email"');
    expect(page).toContain(`value="${email}"`);
  });

  test("does not exist for an unknown series", async () => {
    expect((await request("/s/unknown/my")).status).toBe(404);
    expect((await post("/s/unknown/my", { email: "kim@example.org" })).status).toBe(404);
  });
});

import { expect, test } from "vitest";
import { createSeries, request } from "../../support/worker/requests.ts";

test("the address of the service alone leads to its one series, and lists them where there are several", async () => {
  const first = await createSeries();
  const alone = await request("/");
  expect(alone.status).toBe(302);
  expect(alone.headers.get("Location")).toBe(`/s/${first.slug}`);
  const second = await createSeries();
  const page = await (await request("/?locale=de")).text();
  for (const { slug } of [first, second]) expect(page).toContain(`href="/s/${slug}"`);
});

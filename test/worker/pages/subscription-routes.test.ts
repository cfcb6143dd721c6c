import { beforeEach, describe, expect, test } from "vitest";
import { db } from "../../support/worker/database.ts";
import { createSeries, request } from "../../support/worker/requests.ts";
import { createLink, createPerson, createSubscription, post } from "./linked.ts";

let person: string;
let path: string;

beforeEach(async () => {
  const series = await createSeries();
  ({ id: person } = await createPerson(series.id));
  await createSubscription(person);
  path = `/u/${await createLink("unsubscribe", person)}`;
});

const statusOf = (id: string) =>
  db.prepare("SELECT status FROM subscriptions WHERE person_id = ?1").bind(id).first<string>("status");

describe("the end of a subscription", () => {
  test.each([
    ["the mail program", { "List-Unsubscribe": "One-Click" }],
    ["the button of the page", {}],
  ])("by %s takes one request without Origin, cookie or redirect, and is friendly twice", async (_, fields) => {
    for (const _again of [1, 2]) {
      const response = await post(path, fields as Record<string, string>);
      expect(response.status).toBe(200);
      expect(response.headers.get("Location")).toBeNull();
      expect(response.headers.get("Set-Cookie")).toBeNull();
      expect(await response.text()).toContain("Sie erhalten keine Nachrichten mehr");
    }
    expect(await statusOf(person)).toBe("ended");
  });

  test("goes by the token of the address alone, whatever the body names", async () => {
    const series = await createSeries();
    const other = await createPerson(series.id);
    await createSubscription(other.id);
    const foreign = await createLink("unsubscribe", other.id);
    await post(path, { "List-Unsubscribe": "One-Click", token: foreign, email: other.email });
    expect(await statusOf(other.id)).toBe("confirmed");
  });

  test("shows one button before, and needs no second page", async () => {
    expect((await (await request(path)).text()).match(/<form/g)).toHaveLength(1);
  });

  test("is friendly where the link is not known any more", async () => {
    const response = await post("/u/made-up", { "List-Unsubscribe": "One-Click" });
    expect(response.status).toBe(404);
    expect(await response.text()).toContain("dann erhalten Sie keine Nachrichten mehr");
  });
});

import { describe, expect, it } from "vitest";
import { request } from "../../support/worker/requests.ts";

describe("the description of the API", () => {
  it("is made from the schemas that check the requests", async () => {
    const response = await request("/api/v1/openapi.json");
    const document = (await response.json()) as {
      openapi: string;
      paths: Record<string, object>;
      components: { schemas: { SignUp: { properties: object; additionalProperties: boolean; required: string[] } } };
    };
    expect(document.openapi).toBe("3.1.0");
    const { SignUp } = document.components.schemas;
    expect(SignUp.additionalProperties).toBe(false);
    expect(SignUp.required).toEqual(["series", "email"]);
    expect(Object.keys(SignUp.properties)).toContain("consent");
    expect(Object.keys(document.paths)).toEqual(
      expect.arrayContaining(["/api/v1/series/{series}", "/feeds/{series}.ics", "/feeds/{series}/{session}.ics"]),
    );
  });
});

describe("a challenge", () => {
  it("is signed, limited in time and never kept by a cache", async () => {
    const response = await request("/api/v1/challenge");
    expect(response.headers.get("Cache-Control")).toBe("no-store");
    const challenge = (await response.json()) as {
      signature: string;
      parameters: { expiresAt: number; keySignature: string };
    };
    expect(challenge.signature).toMatch(/^[0-9a-f]{64}$/);
    expect(challenge.parameters.expiresAt).toBeGreaterThan(Date.now() / 1000);
  });
});

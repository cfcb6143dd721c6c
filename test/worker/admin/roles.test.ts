import { beforeAll, describe, expect, it } from "vitest";
import { createApp } from "../../../worker/app.ts";
import type { Role } from "../../../worker/contract/roles.ts";
import { describeApi } from "../../../worker/routes/api/open-api.ts";
import { createOrganiser, createToken, type SignedInOrganiser } from "../../support/worker/organisers.ts";
import { createSeries, ORIGIN, request } from "../../support/worker/requests.ts";
import { ROUTE_ROLES } from "./route-roles.ts";

/** The routes as the app itself knows them, middleware left out. */
const table = createApp(() => {
  throw new Error("nothing is mailed here");
})
  .routes.filter(({ method, path }) => method !== "ALL" && !path.endsWith("*") && /^\/(api\/)?admin(\/|$)/.test(path))
  .map(({ method, path }) => `${method} ${path.replace(/(?<=.)\/$/, "")}`);
const routes = [...new Set(table)];

const ROLES: Role[] = ["viewer", "editor", "owner"];
type Door = { name: string; headers: Record<string, string>; role: Role | null; isForeign?: boolean };
let slug: string;
let byCookie: Door[];
let byToken: Door[];

beforeAll(async () => {
  ({ slug } = await createSeries());
  const other = await createSeries();
  const cookie = ({ cookie }: SignedInOrganiser) => ({ Cookie: cookie });
  const bearer = (token: string) => ({ Authorization: `Bearer ${token}` });
  const own = await Promise.all(ROLES.map(async (role) => ({ role, of: await createOrganiser(slug, role) })));
  const tokens = await Promise.all(ROLES.map(async (role) => ({ role, token: await createToken(slug, role) })));
  const foreignOwner = await createOrganiser(other.slug, "owner");
  const foreignToken = await createToken(other.slug, "owner");
  byCookie = [
    { name: "nobody", headers: {}, role: null },
    { name: "a token", headers: bearer(tokens[2]?.token ?? ""), role: null },
    { name: "a made-up cookie", headers: { Cookie: "__Host-ode=made-up" }, role: null },
    { name: "an owner of another series", headers: cookie(foreignOwner), role: null, isForeign: true },
    ...own.map(({ role, of }) => ({ name: role, headers: cookie(of), role })),
  ];
  byToken = [
    { name: "nobody", headers: {}, role: null },
    { name: "a signed-in owner's cookie", headers: cookie(own[2]?.of as SignedInOrganiser), role: null },
    { name: "a made-up token", headers: bearer("made-up"), role: null },
    { name: "a token of another series", headers: bearer(foreignToken), role: null, isForeign: true },
    ...tokens.map(({ role, token }) => ({ name: role, headers: bearer(token), role })),
  ];
});

describe("the routes of the admin", () => {
  it("are the ones whose roles are written down, none more and none less", () => {
    expect([...routes].sort()).toEqual(Object.keys(ROUTE_ROLES).sort());
  });

  it("are all described, as far as they are the API's, and nothing is described that is not there", () => {
    const described = Object.entries(describeApi(ORIGIN).paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path.replace(/\{(\w+)\}/g, ":$1")}`),
    );
    const isApi = (route: string) => route.includes(" /api/admin/");
    expect(described.filter(isApi).sort()).toEqual(routes.filter(isApi).sort());
  });

  it.each(routes.filter((route) => ROUTE_ROLES[route]))(
    "%s answers who has the role, and nobody else",
    async (route) => {
      const [method = "", pattern = ""] = route.split(" ");
      const path = pattern.replace(":series", slug).replace(/:\w+/g, "none");
      const isApi = path.startsWith("/api/");
      const needed = ROUTE_ROLES[route] as Role;
      for (const door of isApi ? byToken : byCookie) {
        const body = ["GET", "HEAD", "DELETE"].includes(method) ? undefined : "{}";
        const headers = { ...door.headers, Origin: ORIGIN, ...(body ? { "Content-Type": "application/json" } : {}) };
        const answer = await request(path, { method, headers, body });
        const text = await answer.text();
        expect(`${door.name}: ${describeAnswer(answer, text)}`).toBe(`${door.name}: ${expected(door, needed)}`);
      }
    },
  );
});

/** What an answer means for who asked. */
function describeAnswer(answer: Response, text: string): string {
  const away = answer.headers.get("Location") ?? "";
  if (answer.status === 401 || away.startsWith("/admin/sign-in")) return "unknown";
  if (answer.status === 403) return "not allowed";
  if (text.includes('"unknown-series"')) return "no such series";
  // A page for somebody at their desk has the way out; of a series of others there is no desk.
  if (answer.status === 404 && text.includes("<html") && !text.includes("/admin/sign-out")) return "no such series";
  return answer.status < 500 ? "let in" : `fault ${answer.status}`;
}

function expected(door: Door, needed: Role): string {
  if (door.isForeign) return "no such series";
  if (door.role === null) return "unknown";
  return ROLES.indexOf(door.role) < ROLES.indexOf(needed) ? "not allowed" : "let in";
}

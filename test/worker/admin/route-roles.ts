import type { Role } from "../../../worker/contract/roles.ts";

const DESK = "/admin/:series";
const API = "/api/admin/v1/series/:series";

/** The role that each route of the admin asks for; `null` for the way in and out. A route that is not here is a fault. */
export const ROUTE_ROLES: Record<string, Role | null> = {
  "GET /admin": null,
  "GET /admin/sign-in": null,
  "POST /admin/sign-in": null,
  "GET /admin/sign-in/:token": null,
  "POST /admin/sign-in/:token": null,
  "POST /admin/sign-out": null,
  "POST /admin/language": null,

  [`GET ${DESK}`]: "viewer",
  [`GET ${DESK}/sessions`]: "editor",
  [`GET ${DESK}/sessions/new`]: "editor",
  [`POST ${DESK}/sessions/new`]: "editor",
  [`GET ${DESK}/sessions/:session`]: "editor",
  [`POST ${DESK}/sessions/:session`]: "editor",
  [`GET ${DESK}/sessions/:session/delete`]: "editor",
  [`POST ${DESK}/sessions/:session/delete`]: "editor",
  [`GET ${DESK}/sessions/:session/publish`]: "editor",
  [`POST ${DESK}/sessions/:session/publish`]: "editor",
  [`GET ${DESK}/sessions/:session/move`]: "editor",
  [`POST ${DESK}/sessions/:session/move`]: "editor",
  [`GET ${DESK}/sessions/:session/cancel`]: "editor",
  [`POST ${DESK}/sessions/:session/cancel`]: "editor",

  [`GET ${API}/sessions`]: "editor",
  [`POST ${API}/sessions`]: "editor",
  [`GET ${API}/sessions/:session`]: "editor",
  [`PUT ${API}/sessions/:session`]: "editor",
  [`DELETE ${API}/sessions/:session`]: "editor",
  [`POST ${API}/sessions/:session/changes`]: "editor",
  [`GET ${API}/registrations`]: "editor",
  [`POST ${API}/consent-proofs`]: "editor",
  [`GET ${API}/mailings`]: "editor",
  [`POST ${API}/mailings/:mailing/state`]: "editor",
  [`GET ${API}/undeliverable-mails`]: "editor",
};

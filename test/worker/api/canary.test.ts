import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { runClock } from "../../../worker/actions/run-clock.ts";
import { createAct, type TestAct } from "../../support/worker/act.ts";
import { db } from "../../support/worker/database.ts";
import { createPerson, type Person, tokenFor } from "../../support/worker/people.ts";
import { createSeries, createSession, inDays, postSignUp, request } from "../../support/worker/requests.ts";

const METHODS = ["log", "info", "warn", "error", "debug"] as const;
let said: string[];
let act: TestAct;
let series: { id: string; slug: string };
let session: string;
let person: Person;

beforeEach(async () => {
  said = [];
  for (const method of METHODS) {
    vi.spyOn(console, method).mockImplementation((...words) => void said.push(words.map(String).join(" ")));
  }
  act = createAct();
  series = await createSeries();
  session = await createSession(series.id, { startsAt: inDays(0.9) });
  await db
    .prepare(
      "UPDATE sessions SET meeting_url = 'https://meet.example/canary-room', meeting_access = 'canary-passcode' WHERE id = ?1",
    )
    .bind(session)
    .run();
  person = await createPerson(act, series.id, session, true, "canary@example.org");
  await db
    .prepare("UPDATE people SET given_name = 'Canaria', family_name = 'Canary', organisation = 'Canary' WHERE id = ?1")
    .bind(person.id)
    .run();
});
afterEach(() => vi.restoreAllMocks());

it("meeting address, passcode, addresses and names are in no public output (O-10, S-18)", async () => {
  const other = await createPerson(act, series.id, session);
  const pages = await Promise.all(
    (["my", "join", "unsubscribe", "accept"] as const).map(async (purpose) => {
      const path = { my: "my", join: "j", unsubscribe: "u", accept: "r" }[purpose];
      return `/${path}/${await tokenFor(act, other, purpose)}`;
    }),
  );
  const paths = [
    `/api/v1/series/${series.slug}?locale=de`,
    `/api/v1/series/${series.slug}?locale=en`,
    `/api/v1/series/${series.slug}/past`,
    "/api/v1/openapi.json",
    "/api/v1/challenge",
    "/health",
    `/feeds/${series.slug}.ics`,
    `/feeds/${series.slug}/${session}.ics?locale=en`,
    ...["", "/privacy", "/imprint", "/my", "/past", "/past?q=thema", "/embed"].map(
      (page) => `/s/${series.slug}${page}`,
    ),
    ...pages,
    `/api/admin/v1/series/${series.slug}/registrations`,
    "/made-up",
  ];
  for (const path of paths) {
    for (const accept of ["text/html", "application/json"]) {
      const response = await request(path, { headers: { Accept: accept } });
      const output = JSON.stringify([...response.headers]) + (await response.text());
      expect(output.toLowerCase().includes("canar"), path.replace(/[\w-]{40,}/, "…")).toBe(false);
    }
  }
  const answer = await postSignUp({ series: series.slug, session, email: "canary@example.org" });
  expect((await answer.text()).toLowerCase()).not.toContain("canar");
});

it("the mails hold no meeting address and no passcode; the way in is a link that can be revoked (S-18)", async () => {
  await runClock(act);
  const mails = act.sent.filter(({ to }) => to === person.email);
  expect(mails.some(({ text }) => text.includes("/j/"))).toBe(true);
  expect(JSON.stringify(mails)).not.toMatch(/canary-room|canary-passcode/);
});

it("no log line names anybody, also where everything fails (L-26)", async () => {
  act.transport.send = async (mail) => {
    throw new Error(`cannot reach ${mail.to}`);
  };
  await runClock(act);
  await request(`/my/${await tokenFor(act, person, "my")}`);
  await postSignUp({ series: series.slug, session, email: "canary-bad@@example.org" });
  await postSignUp('{"email":"canary@example.org"');
  await db.prepare("ALTER TABLE outbox RENAME TO outbox_gone").run();
  try {
    await runClock(act);
    expect((await postSignUp({ series: series.slug, session, email: "canary-2@example.org" })).status).toBe(500);
  } finally {
    await db.prepare("ALTER TABLE outbox_gone RENAME TO outbox").run();
  }
  expect(said.length).toBeGreaterThan(0);
  expect(said.join("\n").toLowerCase()).not.toMatch(/canar|@example|203\.0\.113|\/my\//);
});

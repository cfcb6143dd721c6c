import { beforeEach, describe, expect, it } from "vitest";
import { signUp } from "../../../worker/actions/sign-up.ts";
import { createAct } from "../../support/worker/act.ts";
import { db } from "../../support/worker/database.ts";
import {
  askApi,
  createOrganiser,
  createToken,
  openPage,
  postForm,
  type SignedInOrganiser,
} from "../../support/worker/organisers.ts";
import { createPerson, type Person } from "../../support/worker/people.ts";
import { createSeries, createSession, inDays } from "../../support/worker/requests.ts";

let slug: string;
let session: string;
let editor: SignedInOrganiser;
let token: string;
const act = createAct();

beforeEach(async () => {
  ({ slug } = await createSeries());
  session = await createSession(slug, { capacity: 1 });
  editor = await createOrganiser(slug, "editor");
  token = await createToken(slug, "editor");
});

const desk = (path = "") => `/admin/${slug}/registrations${path}`;
const list = async (query = "") => {
  const response = await askApi(slug, `/registrations${query}`, token);
  return (await response.json()) as { items: Record<string, string | null>[]; next: string | null; more?: boolean };
};
const emails = async (query: string) => (await list(query)).items.map(({ email }) => email);
const change = (id: string, body: object) =>
  askApi(slug, `/registrations/${id}/changes`, token, { method: "POST", body: JSON.stringify(body) });
const statusOf = (id: string) =>
  db.prepare("SELECT status FROM registrations WHERE id = ?1").bind(id).first<string>("status");
const mailsOf = async (person: Person, kind: string) =>
  (await db.prepare("SELECT * FROM outbox WHERE person_id = ?1 AND kind = ?2").bind(person.id, kind).all()).results;
const deeds = async () =>
  (await db.prepare("SELECT * FROM audit_log WHERE series_id = ?1 ORDER BY rowid").bind(slug).all()).results;
const describePerson = (id: string, names: Record<string, string>) =>
  db.batch(
    Object.entries(names).map(([column, value]) =>
      db.prepare(`UPDATE people SET ${column} = ?2 WHERE id = ?1`).bind(id, value),
    ),
  );
/** Somebody who has not confirmed. */
async function signUpOnly(email: string): Promise<{ person: string; registration: string }> {
  await signUp(act, { series: slug, session, email }, { origin: null, network: null });
  const row = await db
    .prepare(
      `SELECT people.id AS person, registrations.id AS registration FROM people
       JOIN registrations ON registrations.person_id = people.id WHERE people.email = ?1`,
    )
    .bind(email)
    .first<{ person: string; registration: string }>();
  if (!row) throw new Error("the sign-up left no registration");
  return row;
}

describe("the list of registrations", () => {
  it("shows who comes to the next session, the counts in words, and when all of it is deleted", async () => {
    await createSession(slug, { startsAt: inDays(60) });
    const one = await createPerson(act, slug, session);
    await describePerson(one.id, { given_name: "Amira", family_name: "Holst" });
    const two = await createPerson(act, slug, session);
    await signUpOnly(`${crypto.randomUUID()}@example.org`);
    const page = await (await openPage(desk(), editor)).text();
    expect(page).toContain("1 bestätigt von 1 Plätzen, 1 unbestätigt, 1 auf der Warteliste");
    expect(page).toContain("Amira Holst");
    expect(page).toContain("ohne Namen");
    expect(page).toContain("keine Angabe");
    expect(page).toMatch(/Alle Angaben werden am \d+\. \w+ \d{4} gelöscht, Zahlen ab 5 Personen bleiben\./);
    expect(page).toContain(`/registrations/${one.registrationId}/cancel`);
    expect(page).toContain(`/registrations/${two.registrationId}/move-up`);
    expect(page).toContain("/resend");
    expect(page).not.toContain(">Absagen");
    expect(page).toContain("3 von 3");
  });

  it("is switched to another session or to all, and narrowed by status and site", async () => {
    const other = await createSession(slug, { startsAt: inDays(60) });
    const here = await createPerson(act, slug, session);
    const later = { ...act, now: new Date(act.now.getTime() + 1000) };
    const there = await createPerson(later, slug, other);
    await db
      .prepare("UPDATE registrations SET partner = 'https://stadt.example' WHERE id = ?1")
      .bind(there.registrationId)
      .run();
    expect(await emails("")).toEqual([there.email, here.email]);
    expect(await emails(`?session=${other}`)).toEqual([there.email]);
    expect(await emails("?status=waiting")).toEqual([]);
    expect(await emails(`?status=confirmed&session=${session}`)).toEqual([here.email]);
    expect(await emails("?partner=https://stadt.example")).toEqual([there.email]);
    expect(await emails("?partner=unknown&status=confirmed")).toEqual([here.email]);
    const page = await (await openPage(desk(`?session=${other}`), editor)).text();
    expect(page).toContain(there.email);
    expect(page).not.toContain(here.email);
    expect(page).toContain('value="https://stadt.example">stadt.example');
    const all = await (await openPage(desk("?session=all&search="), editor)).text();
    expect(all).toContain(there.email);
    expect(all).toContain(here.email);
    const none = await (await openPage(desk(`?session=${other}&status=cancelled`), editor)).text();
    expect(none).toContain("Darauf passt keine Anmeldung");
  });

  it("finds by the beginning of address, name and organisation, however it is capitalised", async () => {
    const one = await createPerson(act, slug, session, false, "O.Nuernberg@example.org");
    await describePerson(one.id, { given_name: "Ömer", family_name: "Nürnberg", organisation: "Ämterverbund" });
    await createPerson(act, slug, session);
    for (const search of ["o.nue", "ömer", "ÖMER NÜRN", "nürn", "ämter", "O.NUERNBERG@EXAMPLE.ORG"]) {
      expect(await emails(`?search=${encodeURIComponent(search)}`), search).toEqual([one.email]);
    }
    expect(await emails("?search=mer")).toEqual([]);
    expect(await emails(`?search=${encodeURIComponent("%' OR 1=1 --")}`)).toEqual([]);
    const page = await (await openPage(desk("?search=nürn"), editor)).text();
    expect(page).toContain(one.email);
  });

  it("pages by key, each registration once, also those of one instant", async () => {
    const numbers = "WITH RECURSIVE number(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < 250)";
    await db.batch([
      db
        .prepare(
          `INSERT INTO people (id, series_id, email_key, email, locale, created_at)
           ${numbers} SELECT ?1 || n, ?1, ?1 || n, n || '@example.org', 'de', '2026-01-01' FROM number`,
        )
        .bind(slug),
      db
        .prepare(
          `INSERT INTO registrations (id, person_id, session_id, status, created_at)
           ${numbers} SELECT ?1 || n, ?1 || n, ?2, 'confirmed', '2026-01-0' || (n % 3 + 1) FROM number`,
        )
        .bind(slug, session),
    ]);
    for (const query of ["?", `?session=${session}&status=confirmed&`]) {
      const seen: (string | null | undefined)[] = [];
      let next: string | null = "";
      while (next !== null) {
        const page: Awaited<ReturnType<typeof list>> = await list(`${query}cursor=${encodeURIComponent(next)}`);
        seen.push(...page.items.map(({ id }) => id));
        next = page.next;
      }
      expect(seen.length).toBe(250);
      expect(new Set(seen).size).toBe(250);
    }
    const first = await (await openPage(desk(), editor)).text();
    expect(first).toContain("100 von 250");
    const href = /href="([^"]+)" rel="next"/.exec(first)?.[1]?.replaceAll("&amp;", "&") ?? "";
    expect(await (await openPage(href, editor)).text()).toContain("100 auf dieser Seite");
    const found = await list("?search=1");
    expect(found).toMatchObject({ next: null, more: true });
  });

  it("refuses what is none of the series, and says which word it does not know", async () => {
    const foreign = await createSession((await createSeries()).slug);
    expect((await askApi(slug, `/registrations?session=${foreign}`, token)).status).toBe(404);
    expect((await openPage(desk(`?session=${foreign}`), editor)).status).toBe(404);
    const answer = await askApi(slug, "/registrations?status=absent", token);
    expect(await answer.json()).toMatchObject({ errors: [{ field: "status", code: "unknown-value" }] });
    expect((await openPage(desk("?cursor=x"), editor)).status).toBe(422);
  });

  it("is nothing for viewers", async () => {
    expect((await openPage(desk(), await createOrganiser(slug, "viewer"))).status).toBe(403);
  });
});

describe("a registration", () => {
  it("is cancelled after a page that asks, its seat offered on, and the deed noted without content", async () => {
    const seated = await createPerson(act, slug, session);
    const waiting = await createPerson(act, slug, session);
    const step = desk(`/${seated.registrationId}/cancel`);
    const page = await (await openPage(step, editor)).text();
    expect(page).toContain("Die Person bekommt davon keine E-Mail");
    expect(await statusOf(seated.registrationId)).toBe("confirmed");
    const done = await postForm(step, editor);
    expect(done.headers.get("Location")).toBe(`/admin/${slug}/people/${seated.id}?done=reg-cancelled`);
    expect(await statusOf(seated.registrationId)).toBe("cancelled");
    expect(await statusOf(waiting.registrationId)).toBe("offered");
    expect((await postForm(step, editor)).status).toBe(303);
    const log = await deeds();
    expect(log).toMatchObject([{ deed: "registration.cancel", subject_id: seated.registrationId }]);
    expect(JSON.stringify(log)).not.toContain(seated.email);
  });

  it("moves up to a free seat beyond the order, and where none is free only beyond the seats", async () => {
    const seated = await createPerson(act, slug, session);
    const first = await createPerson(act, slug, session);
    const second = await createPerson(act, slug, session);
    const step = desk(`/${second.registrationId}/move-up`);
    expect(await (await openPage(step, editor)).text()).toContain("Alle 1 Plätze sind vergeben.");
    const refused = await postForm(step, editor);
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain('href="#f-beyond"');
    expect((await change(second.registrationId, { change: "move-up" })).status).toBe(409);
    expect(await statusOf(second.registrationId)).toBe("waiting");
    const given = await postForm(step, editor, { beyond: "1" });
    expect(given.headers.get("Location")).toContain("done=reg-moved-up");
    expect(await statusOf(second.registrationId)).toBe("confirmed");
    expect(await statusOf(first.registrationId)).toBe("waiting");
    expect((await mailsOf(second, "registered")).length).toBe(2);
    // Above the seats nobody is offered one, until there is one again.
    await change(seated.registrationId, { change: "cancel" });
    expect(await statusOf(first.registrationId)).toBe("waiting");
    await change(second.registrationId, { change: "cancel" });
    expect(await statusOf(first.registrationId)).toBe("offered");
    expect((await change(first.registrationId, { change: "move-up" })).status).toBe(200);
    expect(await statusOf(first.registrationId)).toBe("confirmed");
    const counts = await db.prepare("SELECT seats_taken, waiting FROM sessions WHERE id = ?1").bind(session).first();
    expect(counts).toEqual({ seats_taken: 1, waiting: 0 });
    expect((await change(first.registrationId, { change: "move-up" })).status).toBe(200);
    const log = (await deeds()).filter(({ deed }) => deed === "registration.move-up");
    expect(log.length).toBe(2);
  });

  it("given to two who wait at once for one seat goes to one of them", async () => {
    const seated = await createPerson(act, slug, session);
    const waiting = [await createPerson(act, slug, session), await createPerson(act, slug, session)];
    await db.prepare("UPDATE registrations SET status = 'cancelled' WHERE id = ?1").bind(seated.registrationId).run();
    const answers = await Promise.all(waiting.map((one) => change(one.registrationId, { change: "move-up" })));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it("that is not confirmed gets its mail again with the same link, under the limits of the address (S-07)", async () => {
    const email = `${crypto.randomUUID()}@example.org`;
    const { person, registration } = await signUpOnly(email);
    const step = desk(`/${registration}/resend`);
    const mails = async () =>
      (await db.prepare("SELECT link_id, sign_up_id, cause FROM outbox WHERE person_id = ?1").bind(person).all())
        .results;
    expect(await (await openPage(step, editor)).text()).toContain(email);
    const soon = await postForm(step, editor);
    expect(soon.status).toBe(409);
    expect(await soon.text()).toContain("Diese E-Mail ist gerade unterwegs");
    expect((await mails()).length).toBe(1);
    await db
      .prepare("UPDATE outbox SET state = 'sent', sent_at = ?2 WHERE person_id = ?1")
      .bind(person, inDays(-0.5))
      .run();
    const sent = await postForm(step, editor);
    expect(sent.headers.get("Location")).toContain("done=reg-resent");
    const [first, second] = await mails();
    expect(second).toMatchObject({ link_id: first?.link_id, sign_up_id: first?.sign_up_id });
    expect((await change(registration, { change: "resend" })).status).toBe(409);
    expect(await deeds()).toMatchObject([{ deed: "registration.resend" }]);
  });

  it("that is confirmed gets its mail again, three times a day at most", async () => {
    const person = await createPerson(act, slug, session);
    const age = () =>
      db.prepare("UPDATE outbox SET created_at = ?2 WHERE person_id = ?1").bind(person.id, inDays(-0.1)).run();
    expect((await change(person.registrationId, { change: "resend" })).status).toBe(409);
    for (let sent = 1; sent < 3; sent++) {
      await age();
      expect((await change(person.registrationId, { change: "resend" })).status).toBe(200);
    }
    await age();
    expect(await (await change(person.registrationId, { change: "resend" })).json()).toMatchObject({
      code: "already-sent",
    });
    expect((await mailsOf(person, "registered")).length).toBe(3);
  });

  it("stays as it is once its session is over, cancelled, or another series'", async () => {
    const person = await createPerson(act, slug, session);
    await db.prepare("UPDATE registrations SET status = 'waiting' WHERE id = ?1").bind(person.registrationId).run();
    await db.prepare("UPDATE sessions SET state = 'cancelled' WHERE id = ?1").bind(session).run();
    expect(await (await change(person.registrationId, { change: "move-up" })).json()).toMatchObject({
      code: "session-cancelled",
    });
    await db
      .prepare("UPDATE sessions SET state = 'published', starts_at = ?2, ends_at = ?3 WHERE id = ?1")
      .bind(session, inDays(-2), inDays(-1))
      .run();
    const late = await postForm(desk(`/${person.registrationId}/cancel`), editor);
    expect(late.status).toBe(409);
    expect(await late.text()).toContain("Der Termin ist vorbei");
    expect(await statusOf(person.registrationId)).toBe("waiting");
    const foreign = await createSeries();
    const alien = await createPerson(act, foreign.slug, await createSession(foreign.slug));
    for (const step of ["cancel", "move-up", "resend"]) {
      expect((await openPage(desk(`/${alien.registrationId}/${step}`), editor)).status).toBe(404);
      expect((await postForm(desk(`/${alien.registrationId}/${step}`), editor)).status).toBe(404);
      expect((await change(alien.registrationId, { change: step })).status).toBe(404);
    }
    expect(await statusOf(alien.registrationId)).toBe("confirmed");
    expect((await change(person.registrationId, { change: "promote" })).status).toBe(422);
    expect(await deeds()).toEqual([]);
  });
});

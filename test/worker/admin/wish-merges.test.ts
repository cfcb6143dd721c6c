import { beforeEach, describe, expect, it } from "vitest";
import { changeMyData } from "../../../worker/actions/change-my-data.ts";
import { erasePerson } from "../../../worker/actions/erase-person.ts";
import { findMyPage } from "../../../worker/actions/my-data.ts";
import { readSeriesAnswer } from "../../../worker/actions/read-series.ts";
import { createAct } from "../../support/worker/act.ts";
import { db } from "../../support/worker/database.ts";
import type { SignedInOrganiser } from "../../support/worker/organisers.ts";
import { askApi, createOrganiser, createToken, openPage, postForm } from "../../support/worker/organisers.ts";
import { createPerson, type Person, tokenFor } from "../../support/worker/people.ts";
import { createSeries } from "../../support/worker/requests.ts";

let slug: string;
let editor: SignedInOrganiser;
let token: string;
const act = createAct();

beforeEach(async () => {
  ({ slug } = await createSeries());
  editor = await createOrganiser(slug, "editor");
  token = await createToken(slug, "editor");
});

const ask = (method: string, path: string, body?: object, edition?: string) =>
  askApi(slug, path, token, {
    method,
    ...(body ? { body: JSON.stringify(body) } : {}),
    headers: edition ? { "If-Match": edition } : {},
  });
/** A wish as it comes in with a sign-up. */
async function come(text: string, day = "2026-11-01", seriesId = slug): Promise<string> {
  const id = crypto.randomUUID();
  await db
    .prepare("INSERT INTO wishes (id, series_id, text, created_on) VALUES (?1, ?2, ?3, ?4)")
    .bind(id, seriesId, text, day)
    .run();
  return id;
}
const publish = async (id: string, edition = 1) =>
  postForm(desk(`/${id}/moderate`), editor, { edition: String(edition), published: "1" });
const read = async (id: string) => (await (await ask("GET", `/wishes/${id}`)).json()) as Record<string, unknown>;
const desk = (path = "") => `/admin/${slug}/wishes${path}`;
const shown = async () => JSON.stringify(await readSeriesAnswer(act, slug, ["de"]));
const deeds = async () =>
  (await db.prepare("SELECT * FROM audit_log WHERE series_id = ?1 ORDER BY rowid").bind(slug).all()).results;

describe("two wishes made one", () => {
  const vote = async (person: Person, wish: string, isFor = true) =>
    changeMyData(act, await tokenFor(act, person, "my"), { action: "vote", wish, vote: isFor });
  const voted = async (person: Person, wish: string) => {
    const page = await findMyPage(act, await tokenFor(act, person, "my"));
    return page.ok ? page.value.wishes.find(({ id }) => id === wish)?.voted : undefined;
  };
  const votesOf = async (id: string) => (await read(id)).votes;
  let source: string;
  let target: string;
  let one: Person;
  let both: Person;

  beforeEach(async () => {
    source = await come("Wie anfangen?");
    target = await come("Wie fange ich an?");
    await publish(source);
    await publish(target);
    one = await createPerson(act, slug, null, true);
    both = await createPerson(act, slug, null, true);
    await vote(one, source);
    await vote(both, source);
    await vote(both, target);
  });

  it("add up their votes, and the words of the one are gone for good", async () => {
    const page = await (await openPage(desk(`/${source}/merge`), editor)).text();
    expect(page).toMatch(/Stimmen \(2 Stimmen\)[\s\S]*Wie fange ich an\? \(1 Stimme\)/);
    const merged = await postForm(desk(`/${source}/merge`), editor, { into: target });
    expect(merged.headers.get("Location")).toBe(`${desk(`/${target}`)}?done=wish-merged`);
    expect(await votesOf(target)).toBe(3);
    expect((await ask("GET", `/wishes/${source}`)).status).toBe(404);
    expect(await shown()).not.toContain("Wie anfangen?");
    expect(await db.prepare("SELECT text, votes FROM wishes WHERE id = ?1").bind(source).first()).toEqual({
      text: "",
      votes: 0,
    });
  });

  it("let who voted for either see it, vote no second time, and take all of it back", async () => {
    await ask("POST", `/wishes/${source}/merges`, { into: target });
    expect([await voted(one, target), await voted(both, target)]).toEqual([true, true]);
    await vote(one, target);
    expect(await votesOf(target)).toBe(3);
    await vote(both, target, false);
    expect(await votesOf(target)).toBe(1);
    await vote(both, target);
    expect(await votesOf(target)).toBe(2);
    await vote(one, source);
    expect(await votesOf(target)).toBe(2);
  });

  it("keep no vote of a person who is erased, also after a chain of merges", async () => {
    const third = await come("Anfang");
    await publish(third);
    await ask("POST", `/wishes/${source}/merges`, { into: target });
    await ask("POST", `/wishes/${target}/merges`, { into: third });
    expect(await votesOf(third)).toBe(3);
    expect(await voted(one, third)).toBe(true);
    const rows = async () =>
      Number(await db.prepare("SELECT count(*) AS n FROM wish_votes WHERE wish_id = ?1").bind(third).first("n"));
    expect(await rows()).toBe(3);
    await erasePerson(act, both.id);
    expect(await rows()).toBe(1);
    await erasePerson(act, one.id);
    expect(await rows()).toBe(0);
  });

  it("are merged once, whoever else tries at the same time, and never into themselves", async () => {
    const answers = await Promise.all([
      ask("POST", `/wishes/${source}/merges`, { into: target }),
      ask("POST", `/wishes/${source}/merges`, { into: target }),
      ask("POST", `/wishes/${target}/merges`, { into: source }),
    ]);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    const left = (await (await ask("GET", "/wishes")).json()) as { items: { votes: number }[] };
    expect(left.items).toMatchObject([{ votes: 3 }]);
    expect((await deeds()).filter(({ deed }) => deed === "wish.merge")).toHaveLength(1);
    const own = await come("Allein");
    expect((await ask("POST", `/wishes/${own}/merges`, { into: own })).status).toBe(422);
  });

  it("go together when the one is deleted", async () => {
    await ask("POST", `/wishes/${source}/merges`, { into: target });
    await ask("DELETE", `/wishes/${target}`);
    expect(await db.prepare("SELECT count(*) AS n FROM wishes WHERE series_id = ?1").bind(slug).first("n")).toBe(0);
  });
});

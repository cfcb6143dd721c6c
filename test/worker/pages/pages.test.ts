import { beforeEach, describe, expect, test } from "vitest";
import {
  confirmPath,
  createSeries,
  createSession,
  mailsTo,
  postSignUp,
  pressConfirm,
  request,
} from "../../support/worker/requests.ts";

let series: Awaited<ReturnType<typeof createSeries>>;
let session: string;
const email = () => `${crypto.randomUUID()}@example.org`;

beforeEach(async () => {
  series = await createSeries();
  session = await createSession(series.id);
});

const postForm = (values: Record<string, string>) =>
  request(`/s/${series.slug}`, { method: "POST", body: new URLSearchParams(values) });

describe("the hosted page", () => {
  test("shows sessions and form under a policy without scripts, and sets no cookie", async () => {
    const response = await request(`/s/${series.slug}`);
    expect(response.status).toBe(200);
    expect(response.headers.get("Content-Security-Policy")).toContain("default-src 'none'");
    expect(response.headers.get("Set-Cookie")).toBeNull();
    expect(await response.text()).toContain(`value="${session}"`);
  });

  test("speaks the language of the address, then of the browser, then German", async () => {
    const path = `/s/${series.slug}`;
    const ask = async (query: string, tags: string) =>
      /<html lang="(\w+)"/.exec(
        await (await request(path + query, { headers: { "Accept-Language": tags } })).text(),
      )?.[1];
    expect(await ask("?locale=de", "en")).toBe("de");
    expect(await ask("", "fr;q=0.9, en-US;q=0.8, de;q=0.7")).toBe("en");
    expect(await ask("?locale=xx", "fr")).toBe("de");
  });

  test("takes a sign-up without any script, from the form to the mail", async () => {
    const to = email();
    const response = await postForm({ session, email: to, givenName: "", wish: "", trap: "", locale: "de" });
    expect(response.status).toBe(303);
    const next = await request(new URL(response.headers.get("Location") ?? "", "https://events.test").href.slice(19));
    expect(await next.text()).toContain("Bitte sehen Sie in Ihr Postfach");
    expect(await mailsTo(to)).toHaveLength(1);
  });

  test("takes a wish for future sessions only, with the wording that stood there", async () => {
    const to = email();
    const response = await postForm({ session: "future-sessions", email: to, consent: series.version, locale: "de" });
    expect(response.status).toBe(303);
    expect((await mailsTo(to))[0]?.text).toContain("Nachrichten über künftige Termine");
  });

  test("gives the form back with what was typed where something is missing", async () => {
    const response = await postForm({ email: "kim@", organisation: "Stadt Bonn" });
    expect(response.status).toBe(422);
    const page = await response.text();
    expect(page).toContain('href="#f-email"');
    expect(page).toContain('value="Stadt Bonn"');
  });

  test("refuses a body that is too large", async () => {
    expect((await postForm({ session, email: email(), wish: "x".repeat(20_000) })).status).toBe(413);
  });

  test("answers an unknown series with a page", async () => {
    const response = await request("/s/unknown");
    expect(response.status).toBe(404);
    expect(await response.text()).toMatch(/<h1[\s\S]*href="\/">\s*Zur Startseite/);
  });

  test.each(["privacy", "imprint"])("has its %s", async (part) => {
    const response = await request(`/s/${series.slug}/${part}`);
    expect(response.status).toBe(200);
    expect(await response.text()).toContain("reihe@example.org");
  });
});

describe("the page behind the confirmation link", () => {
  const signUp = async () => {
    const to = email();
    await postSignUp({
      series: series.slug,
      session,
      email: to,
      subscribe: true,
      consent: { version: series.version },
    });
    const [mail] = await mailsTo(to);
    if (!mail) throw new Error("no mail");
    return confirmPath(mail);
  };

  test("stays out of referrers, caches and indexes (S-11)", async () => {
    const response = await request(await signUp());
    expect(response.headers.get("Referrer-Policy")).toBe("no-referrer");
    expect(response.headers.get("Cache-Control")).toBe("no-store");
    expect(response.headers.get("X-Robots-Tag")).toBe("noindex");
  });

  test("changes nothing when it is only looked at", async () => {
    const path = await signUp();
    await request(path, { method: "HEAD" });
    expect(await (await request(path)).text()).toContain("Jetzt bestätigen");
  });

  test("confirms by its button, and is friendly when opened again", async () => {
    const path = await signUp();
    expect((await pressConfirm(path)).status).toBe(303);
    const page = await (await request(path)).text();
    expect(page).toContain("Ihre Anmeldung ist bestätigt");
    expect((await pressConfirm(path)).status).toBe(303);
  });

  test("asks again where nothing was ticked", async () => {
    const response = await pressConfirm(await signUp(), {});
    expect(response.status).toBe(422);
    expect(await response.text()).toContain("Es ist nichts ausgewählt");
  });

  test("answers a made-up token with 404", async () => {
    expect((await request("/c/made-up")).status).toBe(404);
  });
});

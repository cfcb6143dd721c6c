import { createHash } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Browser } from "playwright";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { awaitMails, launchBrowser, signUpInPage } from "../support/demo-visit.ts";

const demo = inject("demo");
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

test("the one-file bundle works whole under a policy that allows its hash alone", async () => {
  const bundle = `${demo.api}/opendata-events.bundle.js`;
  const code = Buffer.from(await (await fetch(bundle)).arrayBuffer());
  const hash = `sha256-${createHash("sha256").update(code).digest("base64")}`;
  const page = await browser.newPage();
  const faults: string[] = [];
  page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
  const host = createServer((_request, response) => {
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.setHeader(
      "Content-Security-Policy",
      `default-src 'none'; script-src '${hash}'; connect-src ${demo.api}; style-src 'self'; img-src data:`,
    );
    response.end(`<!doctype html><html lang="de"><title>Nur der Hash</title><link rel="icon" href="data:,">
      <script type="module" crossorigin src="${bundle}" integrity="${hash}"></script>
      <opendata-events series="open-data-in-kommunen"></opendata-events></html>`);
  });
  await new Promise<void>((resolve) => host.listen(0, "127.0.0.1", resolve));
  await page.goto(`http://127.0.0.1:${(host.address() as AddressInfo).port}/`);
  await signUpInPage(page, "hash@example.org");
  await awaitMails(demo, "hash@example.org");
  expect(faults).toEqual([]);
  await page.close();
  host.close();
});

test("when a second deployment has taken the form's file away, the link to the hosted page stands in", async () => {
  const page = await browser.newPage();
  await page.route("**/chunks/*/form.js", (route) => route.fulfill({ status: 404, body: "" }));
  await page.goto(`${demo.host}/plain.html`);
  const link = page
    .locator(`opendata-events a[href^="${demo.api}/s/open-data-in-kommunen"]`)
    .filter({ hasText: /^Anmelden/ })
    .first();
  await link.waitFor();
  await link.click();
  await page.locator("form input[type=email]").waitFor();
  await page.close();
});

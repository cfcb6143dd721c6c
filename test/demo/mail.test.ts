import { chromium } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findBrowser, launchArgs } from "../support/browser.ts";
import { type DemoServer, startDemo } from "../support/demo-server.ts";
import { listStatuses, signUpInPage } from "../support/demo-visit.ts";
import { type Certificate, createCertificate, type MailServer, startMailServer } from "../support/smtp-server.ts";

let certificate: Certificate;
let server: MailServer;
let demo: DemoServer;

beforeAll(async () => {
  certificate = createCertificate();
  server = await startMailServer({ key: certificate.key, cert: certificate.cert });
  demo = await startDemo({
    MAIL_URL: `smtp://127.0.0.1:${server.port}?tls.servername=mail.test`,
    NODE_EXTRA_CA_CERTS: certificate.file,
  });
});
afterAll(async () => {
  await demo?.stop();
  await server?.close();
});

async function awaitMail(index: number) {
  for (let attempt = 0; attempt < 150; attempt++) {
    const mail = server.mails[index];
    if (mail) return mail;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error("no mail over SMTP within half a minute");
}

describe("over a real SMTP server with STARTTLS", () => {
  it("the whole path leads from the town's page to a confirmed registration", async () => {
    const browser = await chromium.launch({ executablePath: findBrowser(), args: launchArgs });
    const page = await browser.newPage();
    const email = "visitor@example.net";
    await page.goto(`${demo.host}/town.html`);
    await signUpInPage(page, email);
    const first = await awaitMail(0);
    expect(server.secure).toEqual([true]);
    expect(first.messageId).toMatch(/^<[0-9a-f-]+@localhost>$/);
    expect(first.headers.get("auto-submitted")).toBe("auto-generated");
    await page.goto(/https?:\/\/\S+\/c\/[^\s>]+/.exec(first.text ?? "")?.[0] ?? "");
    await page.getByRole("button").click();
    const second = await awaitMail(1);
    expect(second.attachments[0]?.contentType).toBe("text/calendar");
    expect(await listStatuses(demo, email)).toEqual(["confirmed"]);
    await browser.close();
  });
});

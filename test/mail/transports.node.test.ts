import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { createBindingTransport } from "../../worker/mail/binding-transport.ts";
import { createSmtpTransport } from "../../worker/mail/smtp-transport.ts";
import type { Mail } from "../../worker/mail/transport.ts";
import { type Certificate, createCertificate, type MailServer, startMailServer } from "../support/smtp-server.ts";

const mail: Mail = {
  id: "<one@events.test>",
  to: "visitor@example.org",
  from: "Open Data <events@example.org>",
  subject: "Bitte bestätigen\r\nBcc: other@example.org",
  text: "Text",
  html: "<p>Text</p>",
  headers: { "Auto-Submitted": "auto-generated" },
  attachments: [{ filename: "a.ics", contentType: "text/calendar", content: "BEGIN:VCALENDAR" }],
};

let certificate: Certificate;
let server: MailServer | undefined;
beforeAll(() => {
  certificate = createCertificate();
});
afterEach(async () => {
  await server?.close();
});

/** A refusal as smtp-server wants it. */
const refusal = (responseCode: number) => Object.assign(new Error("refused"), { responseCode });

describe("mail over SMTP", () => {
  it("goes out whole, once, and no header is smuggled in (S-14)", async () => {
    server = await startMailServer({ disabledCommands: ["STARTTLS"] });
    const transport = createSmtpTransport(`smtp://127.0.0.1:${server.port}?ignoreTLS=true`);
    expect(await transport.send(mail)).toEqual({ status: "sent" });
    expect(server.mails).toHaveLength(1);
    expect(server.mails[0]?.messageId).toBe(mail.id);
    expect(server.mails[0]?.bcc).toBeUndefined();
    expect(server.mails[0]?.attachments[0]?.content.toString()).toContain("BEGIN:VCALENDAR");
  });

  it("never falls back to an open line", async () => {
    server = await startMailServer({ disabledCommands: ["STARTTLS"] });
    const delivery = await createSmtpTransport(`smtp://127.0.0.1:${server.port}`).send(mail);
    expect(delivery.status).toBe("retry");
    expect(server.mails).toHaveLength(0);
  });

  it("refuses a certificate that nobody vouches for, by STARTTLS and at once", async () => {
    for (const secure of [false, true]) {
      server = await startMailServer({ key: certificate.key, cert: certificate.cert, secure });
      const scheme = secure ? "smtps" : "smtp";
      const delivery = await createSmtpTransport(`${scheme}://127.0.0.1:${server.port}`).send(mail);
      expect(delivery.status).toBe("retry");
      expect(server.mails).toHaveLength(0);
      if (!secure) await server.close();
    }
  });

  it.each([
    [
      "an unknown recipient",
      { onRcptTo: (_: unknown, __: unknown, done: (e: Error) => void) => done(refusal(550)) },
      "undeliverable",
    ],
    [
      "a busy recipient",
      { onRcptTo: (_: unknown, __: unknown, done: (e: Error) => void) => done(refusal(451)) },
      "retry",
    ],
    [
      "a sender that is not set up",
      { onMailFrom: (_: unknown, __: unknown, done: (e: Error) => void) => done(refusal(550)) },
      "retry",
    ],
    [
      "a server that turns everybody away",
      { onConnect: (_: unknown, done: (e: Error) => void) => done(refusal(554)) },
      "retry",
    ],
  ] as const)("%s: %s", async (_name, options, status) => {
    server = await startMailServer({ disabledCommands: ["STARTTLS"], ...(options as object) });
    const delivery = await createSmtpTransport(`smtp://127.0.0.1:${server.port}?ignoreTLS=true`).send(mail);
    expect(delivery.status).toBe(status);
  });

  it("waits where nobody listens", async () => {
    const delivery = await createSmtpTransport("smtp://127.0.0.1:9?ignoreTLS=true").send(mail);
    expect(delivery.status).toBe("retry");
    server = undefined;
  });
});

describe("mail by the platform's binding", () => {
  const sendBy = (send: (message: unknown) => Promise<unknown>) => createBindingTransport({ send } as never).send(mail);

  it("has one recipient, text attachments, and no header that the platform refuses (P-02 to P-04)", async () => {
    let sent: Record<string, unknown> = {};
    expect(await sendBy(async (message) => Object.assign(sent, message as object))).toEqual({ status: "sent" });
    expect(sent.to).toBe("visitor@example.org");
    expect(sent.from).toEqual({ name: "Open Data", email: "events@example.org" });
    expect(Object.keys(sent.headers as object)).toEqual(["Auto-Submitted"]);
    expect(sent.attachments).toEqual([
      { disposition: "attachment", filename: "a.ics", type: "text/calendar", content: "BEGIN:VCALENDAR" },
    ]);
    sent = {};
  });

  it.each([
    ["E_RECIPIENT_SUPPRESSED", "undeliverable"],
    ["E_DAILY_LIMIT_EXCEEDED", "retry"],
  ])("%s: %s", async (code, status) => {
    const fail = () => Promise.reject(Object.assign(new Error("refused"), { code }));
    expect(await sendBy(fail)).toEqual({ status, reason: code });
  });
});

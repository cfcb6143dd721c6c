import type { Socket } from "node:net";
import type { Delivery, Mail, Transport } from "./transport.ts";

const CONNECT_SECONDS = 15;

/**
 * Sends over SMTP. TLS is required, at once (`smtps:`) or by STARTTLS (`smtp:`), unless the address says
 * `ignoreTLS=true`; there is no silent downgrade.
 *
 * @param url nodemailer's form, `smtp://user:pass@host:port` or `smtps://…`
 */
export function createSmtpTransport(url: string): Transport {
  return {
    async send(mail: Mail, signal?: AbortSignal): Promise<Delivery> {
      // 71 kB that only sending needs: loaded here, not with every request.
      const [{ default: nodemailer }, { connect }] = await Promise.all([import("nodemailer"), import("node:net")]);
      // A socket of our own, since nodemailer's cannot be cut in the middle: a mail given up must not arrive later.
      let socket: Socket | undefined;
      const line = nodemailer.createTransport({
        url: requireTls(url),
        getSocket: ({ host, port, secure }, callback) => {
          socket = connect({ host: String(host), port: Number(port ?? (secure ? 465 : 587)) });
          socket.setTimeout(CONNECT_SECONDS * 1000, () => socket?.destroy(new Error("timeout")));
          socket.once("error", callback).once("connect", () => {
            socket?.removeListener("error", callback).setTimeout(0);
            callback(null, { connection: socket });
          });
        },
      });
      try {
        const sending = line.sendMail({
          messageId: mail.id,
          from: mail.from,
          to: mail.to,
          subject: mail.subject,
          text: mail.text,
          html: mail.html,
          headers: mail.headers,
          attachments: mail.attachments,
          disableFileAccess: true,
          disableUrlAccess: true,
        });
        return await Promise.race([sending.then((): Delivery => ({ status: "sent" })), giveUp(signal)]);
      } catch (fault) {
        return toDelivery(fault);
      } finally {
        socket?.destroy();
      }
    },
  };
}

/** Settles when the time for this mail is over. */
const giveUp = (signal: AbortSignal | undefined) =>
  new Promise<Delivery>((resolve) => {
    signal?.addEventListener("abort", () => resolve({ status: "retry", reason: "too slow" }));
  });

function requireTls(url: string): string {
  const address = new URL(url);
  const plain = address.searchParams.get("ignoreTLS") === "true";
  if (address.protocol === "smtp:" && !plain) address.searchParams.set("requireTLS", "true");
  const seconds = { greetingTimeout: "15000", socketTimeout: "30000" };
  for (const [name, value] of Object.entries(seconds)) {
    if (!address.searchParams.has(name)) address.searchParams.set(name, value);
  }
  return address.href;
}

/** A 5xx to the recipient or the message is final; one to our greeting, login or sender can be mended, so the mail waits. */
function toDelivery(fault: unknown): Delivery {
  const { code, responseCode, command } = fault as { code?: string; responseCode?: number; command?: string };
  const reason = [code, responseCode].filter(Boolean).join(" ") || "broken line";
  const aboutThisMail = (code === "EENVELOPE" && command === "RCPT TO") || code === "EMESSAGE";
  const final = aboutThisMail && responseCode !== undefined && responseCode >= 500;
  return { status: final ? "undeliverable" : "retry", reason };
}

import type { Delivery, Mail, Transport } from "./transport.ts";

/** Answers of the platform that no later attempt changes (P-02). */
const FINAL = ["E_RECIPIENT_SUPPRESSED", "E_RECIPIENT_INVALID", "E_HEADER_NOT_ALLOWED", "E_VALIDATION_ERROR"];

/** What is used of the platform's `send_email` binding. */
interface EmailBinding {
  send(message: object): Promise<unknown>;
}

/** Sends by the platform's `send_email` binding, which sets `Message-ID` and `Date` by itself (P-03). */
export function createBindingTransport(binding: EmailBinding): Transport {
  return {
    async send(mail: Mail): Promise<Delivery> {
      try {
        await binding.send({
          from: parseSender(mail.from),
          to: mail.to,
          subject: mail.subject,
          text: mail.text,
          html: mail.html,
          headers: mail.headers,
          attachments: mail.attachments.map(({ filename, contentType, content }) => ({
            disposition: "attachment" as const,
            filename,
            type: contentType,
            content,
          })),
        });
        return { status: "sent" };
      } catch (fault) {
        const code = String((fault as { code?: string }).code ?? "E_UNKNOWN");
        return { status: FINAL.includes(code) ? "undeliverable" : "retry", reason: code };
      }
    },
  };
}

/** `Name <name@example.org>` in its two parts. */
function parseSender(from: string): string | { name: string; email: string } {
  const parts = /^(.*?)\s*<([^<>]+)>$/.exec(from);
  return parts?.[1] ? { name: parts[1], email: parts[2] ?? "" } : (parts?.[2] ?? from);
}

/** @jsxImportSource hono/jsx */
import type { KeptMail } from "./mailbox.ts";

/** The development mailbox as a page: every mail with its text and, framed and without rights, its HTML. */
export function MailPage({ mails }: { mails: KeptMail[] }) {
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Development mailbox</title>
      </head>
      <body>
        <h1>What would have been mailed</h1>
        {mails.length === 0 && <p>Nothing yet. Sign up on a demo page, then reload.</p>}
        {mails.map((mail) => (
          <article>
            <h2>{mail.subject}</h2>
            <p>
              To {mail.to}, {mail.sentAt}
            </p>
            <pre>{linkAddresses(mail.text)}</pre>
            <details>
              <summary>HTML</summary>
              <iframe title={mail.subject} sandbox="" srcdoc={mail.html} width="640" height="720" />
            </details>
          </article>
        ))}
      </body>
    </html>
  );
}

const linkAddresses = (text: string) =>
  text.split(/(https?:\/\/[^\s<>]+)/).map((part) => (/^https?:/.test(part) ? <a href={part}>{part}</a> : part));

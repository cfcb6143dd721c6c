/** @jsxImportSource hono/jsx */
import { raw } from "hono/html";
import type { KeptMail } from "./mailbox.ts";

const STYLE = `
  :root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
  body { margin: 0; }
  main { max-width: 46rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
  article { border-top: 1px solid color-mix(in srgb, currentColor 25%, transparent); padding: 1.5rem 0; }
  h1, h2 { line-height: 1.2; text-wrap: balance; }
  h2 { margin: 0 0 .25rem; font-size: 1.25rem; }
  .to { margin: 0 0 1rem; opacity: .8; overflow-wrap: anywhere; }
  iframe { width: 100%; height: 40rem; border: 1px solid color-mix(in srgb, currentColor 25%, transparent); background: #fff; }
  pre { white-space: pre-wrap; overflow-wrap: anywhere; font: inherit; }
  summary { cursor: pointer; padding: .5rem 0; }
`;

/** The development mailbox as a page: every mail with its text and, framed and without rights, its HTML. */
export function MailPage({ mails }: { mails: KeptMail[] }) {
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Development mailbox</title>
        <link rel="icon" href="data:," />
        <style>{raw(STYLE)}</style>
      </head>
      <body>
        <main>
          <h1>What would have been mailed</h1>
          <p>Newest first. This page exists in development alone.</p>
          {mails.length === 0 && <p>Nothing yet. Sign up on a demo page, then reload.</p>}
          {mails.map((mail) => (
            <KeptMailArticle mail={mail} />
          ))}
        </main>
      </body>
    </html>
  );
}

const KeptMailArticle = ({ mail }: { mail: KeptMail }) => (
  <article>
    <h2>{mail.subject}</h2>
    <p class="to">
      To {mail.to}, {mail.sentAt}
    </p>
    <pre>{linkAddresses(mail.text)}</pre>
    {mail.attachments.map(({ filename, content, contentType }) => (
      <p>
        <a href={`data:${contentType.split(";")[0]};charset=utf-8,${encodeURIComponent(content)}`} download={filename}>
          {filename}
        </a>
      </p>
    ))}
    <details>
      <summary>As HTML</summary>
      <iframe title={mail.subject} sandbox="" srcdoc={mail.html} />
    </details>
  </article>
);

const linkAddresses = (text: string) =>
  text.split(/(https?:\/\/[^\s<>]+)/).map((part) => (/^https?:/.test(part) ? <a href={part}>{part}</a> : part));

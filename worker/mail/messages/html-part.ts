import { html } from "hono/html";
import { directionOf, type Locale } from "../../contract/locales.ts";
import type { Block, Draft, Foot } from "./blocks.ts";

/** Mail programs drop style sheets but keep these; only the dark colours need a sheet. */
const STYLE = {
  body: "margin:0;background:#ffffff;",
  main: "max-width:35em;margin:0 auto;padding:2em 1.25em;font:16px/1.5 system-ui,-apple-system,'Segoe UI',Arial,sans-serif;color:#1e1c19;",
  brand: "margin:0 0 1.5em;color:#5e5a53;",
  h1: "margin:0 0 .5em;font-size:1.625em;line-height:1.2;letter-spacing:-.01em;",
  paragraph: "margin:0 0 1.5em;",
  entries: "border-bottom:1px solid #cfcbc3;margin:0 0 1.75em;",
  entry: "border-top:1px solid #cfcbc3;padding:1em 0;",
  h2: "margin:0;font-size:1em;",
  line: "margin:0;",
  entryText: "margin:.75em 0 0;",
  action: "margin:0 0 .75em;",
  button:
    "display:inline-block;background:#00626b;color:#ffffff;text-decoration:none;font-weight:700;padding:.75em 1.5em;border-radius:4px;",
  address: "color:#00626b;word-break:break-all;",
  list: "margin:0 0 .875em;padding:0;list-style:none;",
  item: "display:inline-block;color:#00626b;padding:.625em 0;",
  foot: "border-top:1px solid #cfcbc3;padding-top:1em;font-size:.875em;color:#5e5a53;",
  mailbox: "color:#00626b;",
  links: "margin:.5em 0 0;",
  link: "display:inline-block;color:#00626b;margin-inline-end:1em;",
} as const;

const DARK = `@media (prefers-color-scheme: dark) {
  .m-bg { background: #171512 !important; } .m-t { color: #f2eee6 !important; } .m-q { color: #bdb6aa !important; }
  .m-a { color: #74d0d2 !important; } .m-r { border-color: #4a463f !important; }
  .m-b { background: #74d0d2 !important; color: #06282b !important; }
}`;

/** The HTML of a mail: one column, no picture, nothing that a mail program would have to fetch. */
export function renderHtmlPart(locale: Locale, brand: string, draft: Draft, foot: Foot): string {
  return String(html`<!doctype html>
<html lang="${locale}" dir="${directionOf(locale)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${draft.subject}</title>
<style>
${DARK}
</style>
</head>
<body class="m-bg" style="${STYLE.body}">
<main class="m-t" style="${STYLE.main}">
<p class="m-q" dir="auto" style="${STYLE.brand}">${brand}</p>
<h1 style="${STYLE.h1}">${draft.heading}</h1>
${draft.blocks.map(renderBlock)}
<div class="m-r m-q" style="${STYLE.foot}">
<p style="${STYLE.line}">${foot.organisers}<br>${foot.contact}, <bdi><a class="m-a" href="mailto:${foot.email}" style="${STYLE.mailbox}">${foot.email}</a></bdi></p>
<p style="${STYLE.links}">${foot.links.map(
    (link) => html`<a class="m-a" href="${link.href}" style="${STYLE.link}">${link.label}</a> `,
  )}</p>
</div>
</main>
</body>
</html>
`);
}

function renderBlock(block: Block) {
  switch (block.kind) {
    case "paragraph":
      return html`<p style="${STYLE.paragraph}">${renderWords(block)}</p>
`;
    case "entries":
      return html`<div class="m-r" style="${STYLE.entries}">${block.entries.map(
        (entry) => html`<div class="m-r" style="${STYLE.entry}">
<h2 dir="auto" style="${STYLE.h2}">${entry.heading}</h2>
${entry.lines.map((line) => html`<p dir="auto" style="${STYLE.line}">${line}</p>`)}${entry.text ? html`<p dir="auto" style="${STYLE.entryText}">${entry.text}</p>` : ""}
</div>`,
      )}</div>
`;
    case "action":
      return html`<p style="${STYLE.action}"><a class="m-b" href="${block.href}" style="${STYLE.button}">${block.label}</a></p>
<p style="${STYLE.paragraph}"><a class="m-a" href="${block.href}" style="${STYLE.address}">${block.href}</a></p>
${
  block.note
    ? html`<p style="${STYLE.paragraph}">${block.note}</p>
`
    : ""
}`;
    case "links":
      return html`${block.lead || block.text ? html`<p style="${STYLE.line}">${renderWords(block)}</p>` : ""}${renderLinks(block.links)}
`;
  }
}

const renderWords = ({ lead, text }: { lead?: string; text?: string }) =>
  html`${lead ? html`<strong>${lead}</strong> ` : ""}${text ?? ""}`;

function renderLinks(links: { label: string; href: string }[]) {
  const items = links.map((link) => html`<a class="m-a" href="${link.href}" style="${STYLE.item}">${link.label}</a>`);
  return items.length > 1
    ? html`<ul style="${STYLE.list}">${items.map((item) => html`<li dir="auto" style="${STYLE.line}">${item}</li>`)}</ul>`
    : html`<p dir="auto" style="${STYLE.list}">${items}</p>`;
}

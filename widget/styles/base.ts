import { css } from "./sheet.ts";

/** Reset, type, actions, focus. */
export const base = css`
  .ode {
    --gutter: 0em;
    --tight: -0.02em;
    --day: 4em;
    --title: 1.5em;
    --series: 1.75em;
    display: flow-root;
    overflow-wrap: break-word;
    text-wrap: pretty;
    hyphens: auto;
    hyphenate-limit-chars: 12 4 4;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  :where(h2, h3, h4, h5, h6, p, ul, ol, dl, dd, fieldset, legend) {
    margin: 0;
    padding: 0;
  }
  :where(h2, h3, h4, h5, h6, input, textarea, button) {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
  }
  ul,
  ol {
    list-style: none;
  }
  b {
    font-weight: var(--ode-weight-bold);
  }
  time {
    font-variant-numeric: lining-nums;
  }
  i {
    font-style: normal;
  }
  :is(h2, h3, h4, h5, h6, input, textarea, button, a, summary, [tabindex]) {
    scroll-margin-block-start: var(--ode-sticky-offset);
  }
  /* A German text in an Arabic list reads from left to right and keeps the axis of the others. */
  .ode [lang] {
    unicode-bidi: plaintext;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  /* Letters that join are not to be moved. */
  .ode[dir="rtl"] {
    --tight: 0em;
  }
  [dir="rtl"] svg {
    scale: -1 1;
  }
  .vh {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .series,
  .title,
  .section-h {
    font-family: var(--ode-font-heading);
    font-weight: var(--ode-weight-heading);
    line-height: 1.2;
    letter-spacing: var(--tight);
    text-wrap: balance;
  }
  .series {
    font-size: var(--series);
  }
  .title {
    display: block;
    font-size: var(--title);
  }
  .section-h {
    font-size: 1.25em;
  }
  .h,
  .label,
  .strong {
    font-weight: var(--ode-weight-bold);
  }
  .open {
    font-style: italic;
    font-weight: 400;
  }
  .lead,
  .text,
  .trouble {
    max-inline-size: var(--ode-measure);
  }
  .lead,
  .image,
  .trouble {
    margin-block-start: 0.75em;
  }
  /* Its place is kept before it comes, whatever its shape; nothing of it is cut off. */
  .image {
    display: block;
    inline-size: 48em;
    max-inline-size: 100%;
    aspect-ratio: 8 / 3;
    object-fit: contain;
  }
  .muted,
  .meta {
    color: var(--muted);
  }
  a,
  .action {
    color: var(--ode-color-accent);
    text-decoration: underline 1px;
    text-underline-offset: 0.2em;
  }
  a:hover,
  .action:hover {
    color: var(--hover);
    text-decoration-thickness: 2px;
  }
  .button,
  .action {
    display: inline-block;
    align-content: center;
    min-block-size: var(--ode-target);
    margin: 0;
    cursor: pointer;
  }
  .button {
    inline-size: 100%;
    padding: 0.5em 1.25em;
    border: 2px solid;
    border-color: var(--ode-color-accent);
    border-radius: var(--ode-radius);
    background: var(--ode-color-accent);
    color: var(--ode-color-on-accent);
    font-weight: var(--ode-weight-bold);
    line-height: 1.25;
    text-align: center;
    text-decoration: none;
  }
  .button:hover {
    background: var(--hover);
    border-color: var(--hover);
    color: var(--ode-color-on-accent);
  }
  .action {
    padding: 0;
    border: 0;
    background: none;
    text-align: start;
  }
  :is(summary, [aria-expanded])::before {
    content: "+";
    content: "+" / "";
    display: inline-block;
    inline-size: 1.25em;
    font-weight: 700;
  }
  :is([open] > summary, [aria-expanded="true"])::before {
    content: "\\2212";
    content: "\\2212" / "";
  }
  .box {
    inline-size: 100%;
    min-block-size: var(--ode-target);
    padding: 0.5em 0.75em;
    margin: 0;
    line-height: 1.4;
    background: var(--ode-color-field);
    border: 1px solid;
    border-color: var(--border);
    border-radius: var(--ode-radius);
  }
  :focus {
    outline: none;
  }
  :focus-visible {
    outline: var(--ode-focus-width) solid var(--ode-focus-color);
    outline-offset: 3px;
  }
  .box:focus-visible {
    outline-offset: 0;
  }
`;

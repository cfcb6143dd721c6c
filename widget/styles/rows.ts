import { css } from "./sheet.ts";

/** Further sessions, wishes, footer. */
export const rows = css`
  .section {
    margin-block-start: 3em;
  }
  .section-h + .text {
    margin-block-start: 0.25em;
  }
  .rows {
    margin-block-start: 0.75em;
    border-block-end: var(--hairline);
  }
  .rows > li {
    border-block-start: var(--hairline);
  }
  .row {
    position: relative;
    padding-block: 0.875em 0.5em;
  }
  .row .date {
    grid-template-columns: auto auto 1fr;
    align-items: baseline;
    column-gap: 0.4em;
    margin-block: 0 0.375em;
  }
  .row .day {
    grid-area: auto;
    font-size: 1.875em;
    line-height: 1;
    margin: 0;
  }
  .row .weekday {
    order: 2;
    color: var(--muted);
  }
  .row .month {
    grid-column: auto;
  }
  .row-title {
    display: block;
    line-height: 1.35;
    text-wrap: balance;
  }
  .row-title:not(.open) {
    font-weight: var(--ode-weight-bold);
  }
  .meta {
    margin-block-start: 0.2em;
  }
  .row-status {
    margin-block-start: 0.4em;
    font-size: 0.875em;
  }
  .row-do,
  .row-more {
    display: inline;
  }
  .row-do .action {
    margin-inline-end: 1.5em;
  }
  .cancelled :is(.day, .month) {
    text-decoration: line-through;
  }
  .cancelled :is(h2, h3, h4, h5, h6) {
    color: var(--muted);
  }
  .wish {
    position: relative;
    padding-block: 0.75em;
    line-height: 1.4;
  }
  .count b {
    color: var(--ode-color-text);
  }
  .hang {
    margin-block-start: 0.5em;
  }
  .foot {
    margin-block-start: 2em;
    display: grid;
    gap: 1em;
    font-size: 0.875em;
  }
  .orgs,
  .links {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 2em;
  }
  .links {
    gap: 0 1.5em;
  }
  .foot .action {
    min-block-size: 3.143em;
  }
  dt {
    color: var(--muted);
  }
  .orgs dd {
    font-weight: var(--ode-weight-bold);
  }
  .orgs a,
  .alert a {
    display: inline-block;
    padding-block: 0.25em;
  }
  .orgs a {
    margin-block: -0.25em;
  }
`;

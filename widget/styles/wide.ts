import { css } from "./sheet.ts";

/** Room given to the list: the gutter opens at 30em, columns at 42em, the course lies down at 60em. */
export const wide = css`
  @container (inline-size < 30em) {
    .h:has(+ .more) {
      position: absolute;
      clip-path: inset(50%);
    }
  }
  @supports selector(::details-content) {
    @container (inline-size >= 30em) {
      .more > summary {
        display: none;
      }
      .more::details-content {
        content-visibility: visible;
      }
    }
  }
  @container (inline-size >= 22em) {
    .button {
      inline-size: auto;
    }
  }
  @container (inline-size >= 30em) {
    .ode {
      --gutter: 7.5em;
      hyphens: manual;
    }
    .next {
      padding-inline-start: var(--gutter);
      min-block-size: 11em;
    }
    .next::before {
      inline-size: 6em;
    }
    .next .date {
      position: absolute;
      inset-inline-start: 0;
      inset-block-start: 0.875em;
      inline-size: calc(var(--gutter) - 0.5em);
      display: flex;
      flex-direction: column;
      margin: 0;
    }
    .weekday {
      align-self: start;
    }
    .next .day {
      margin-block: 0.06em;
    }
    .row,
    .wish {
      padding-inline-start: var(--gutter);
    }
    .row {
      min-block-size: 5.75em;
    }
    .row .date {
      position: absolute;
      inset-block-start: 0.7em;
      inset-inline-start: 0;
      inline-size: calc(var(--gutter) - 0.5em);
      display: flex;
      flex-direction: column;
      align-items: start;
      gap: 0.1em;
    }
    .row :is(.weekday, .month) {
      order: 0;
      font-size: 0.875em;
    }
    .count {
      position: absolute;
      inset-inline-start: 0;
      inset-block-start: 0.5em;
    }
    .count b {
      font-family: var(--ode-font-heading);
      font-size: 1.643em;
    }
    .hang,
    .hang + .form {
      margin-inline-start: var(--gutter);
    }
  }
  @container (inline-size >= 42em) {
    .people {
      grid-template-columns: 1fr 1fr;
    }
    .row {
      display: grid;
      grid-template-columns: minmax(0, 1fr) 9.5em 10.5em;
      column-gap: 1.5em;
      align-content: start;
    }
    .row > * {
      grid-column: 1;
    }
    .row-status {
      grid-area: 1 / 2 / span 3;
      margin-block-start: 0.15em;
    }
    .row-do {
      grid-area: 1 / 3 / span 3;
      margin-block: -0.7em;
    }
    .row-do .action {
      padding-block: 0.6em;
    }
  }
  @container (inline-size >= 60em) {
    .ode {
      --gutter: 12.5em;
      --day: 6.75em;
      --title: 2em;
      --series: 2.25em;
    }
    .next:not(.plain) {
      padding-block-start: 1.25em;
      min-block-size: 15em;
      display: grid;
      grid-template: auto auto auto auto 1fr / minmax(0, 1fr) 16em;
      column-gap: 3.5em;
    }
    .next::before {
      inline-size: 11em;
    }
    .next > * {
      grid-column: 1;
    }
    .next .date {
      inset-block-start: 1.25em;
    }
    .next :is(.weekday, .month) {
      font-size: 1.125em;
    }
    .next:not(.plain) > .act {
      grid-area: 1 / 2 / span 5;
      margin: 0;
      padding-inline-start: 1.5em;
      border-inline-start: var(--hairline);
      align-content: start;
      gap: 0.75em;
    }
    .next:not(.plain) > .act .button {
      min-inline-size: 100%;
    }
    .next > :is(.part, .form) {
      grid-column: 1 / -1;
    }
    .part {
      margin-block-start: 2em;
    }
    .row {
      grid-template-columns: minmax(0, 1fr) 12em 11em;
      column-gap: 2.25em;
      padding-block: 1.125em 1em;
      min-block-size: 7em;
    }
    .row .day {
      font-size: 2.25em;
    }
    .row .date {
      inset-block-start: 1em;
    }
    .row :is(.weekday, .month) {
      font-size: 1em;
    }
    .row-title {
      font-size: 1.125em;
    }
    .course {
      display: flex;
      gap: 1em;
      border-block-start: 1px solid var(--border);
    }
    .course li {
      flex: 1;
      min-inline-size: 6.5em;
      display: block;
      padding: 0.875em 0 0;
    }
    .course li::before {
      display: none;
    }
    .course li::after {
      inset-block-start: -0.34em;
    }
    .course time {
      display: block;
      font-size: 0.875em;
    }
    .series {
      padding-inline-start: calc(var(--gutter) / 2.25);
    }
    .section-h {
      padding-inline-start: calc(var(--gutter) / 1.25);
    }
    .ode > :is(.lead, .image, .form),
    .section > .text {
      margin-inline-start: var(--gutter);
    }
    .image {
      max-inline-size: calc(100% - var(--gutter));
    }
    .foot {
      padding-inline-start: calc(var(--gutter) / 0.875);
    }
  }
`;

import { css } from "./sheet.ts";

/** The next session: date block, facts, action, speakers, course. */
export const next = css`
  .next {
    position: relative;
    margin-block-start: 2em;
    padding-block-start: 1em;
    border-block-start: var(--ode-rule) solid;
  }
  .next::before {
    content: "";
    position: absolute;
    inset-block-start: calc(-1 * var(--ode-rule));
    inset-inline-start: 0;
    inline-size: 4.5em;
    block-size: var(--ode-rule-strong);
    background: var(--ode-color-accent);
  }
  .label {
    color: var(--ode-color-accent);
    font-size: 0.875em;
    margin-block-end: 0.5em;
  }
  .date {
    display: grid;
    grid-template-columns: auto 1fr;
    column-gap: 0.75em;
    margin-block: 0.5em 1em;
    line-height: 1.3;
  }
  .day {
    grid-area: 1 / 1 / span 2;
    font-family: var(--ode-font-heading);
    font-size: var(--day);
    font-weight: var(--ode-weight-heading);
    line-height: 0.95;
    letter-spacing: var(--tight);
    margin-inline-start: var(--tight);
  }
  .next .day i {
    color: var(--ode-color-accent);
  }
  .weekday {
    align-self: end;
  }
  .month {
    grid-column: 2;
    font-weight: var(--ode-weight-bold);
  }
  .facts {
    margin-block-start: 0.75em;
    display: grid;
    gap: 0.125em;
  }
  .time {
    font-size: 1.125em;
  }
  .level {
    display: flex;
    gap: 0.5em;
    align-items: baseline;
  }
  .dots {
    display: flex;
    gap: 0.25em;
  }
  .dots i {
    inline-size: 0.625em;
    block-size: 0.625em;
    border: 1px solid;
    border-radius: 50%;
  }
  .dots .on {
    background: currentColor;
  }
  .summary,
  .act {
    margin-block-start: 1em;
  }
  .act {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1.5em;
  }
  .status {
    inline-size: 100%;
    display: flex;
    gap: 0.5em;
    align-items: baseline;
    line-height: 1.35;
  }
  .status svg {
    inline-size: 0.95em;
    block-size: 0.95em;
    flex: none;
    position: relative;
    inset-block-start: 0.12em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
  }
  .notice svg {
    color: var(--ode-color-notice);
  }
  .danger svg {
    color: var(--ode-color-danger);
  }
  .part {
    margin-block-start: 1.5em;
  }
  .part > .h {
    margin-block-end: 0.75em;
  }
  .people {
    display: grid;
    gap: 1em 2em;
  }
  .person {
    display: grid;
    grid-template-columns: 2.75em 1fr;
    column-gap: 0.875em;
    line-height: 1.4;
  }
  .face {
    inline-size: 2.75em;
    block-size: 2.75em;
    border: 1px solid var(--border);
    border-radius: 50%;
    display: grid;
    place-items: center;
    object-fit: cover;
    color: var(--muted);
    font-weight: var(--ode-weight-bold);
    line-height: 1;
  }
  .bio,
  small,
  .meta,
  .count,
  .hint {
    font-size: 0.875em;
    line-height: 1.5;
    color: var(--muted);
  }
  .bio {
    margin-block-start: 0.25em;
  }
  small {
    display: block;
  }
  .bones i {
    display: block;
    inline-size: 80%;
    block-size: 0.8em;
    margin-block: 0.35em;
    background: var(--line);
    opacity: 0.5;
  }
  .bones .day {
    inline-size: 1.1em;
  }
  .bones .summary {
    min-block-size: 20em;
  }
  .bones i:last-child {
    inline-size: 50%;
  }
  .bones ~ :not(.vh) {
    display: none !important;
  }
  .course li {
    position: relative;
    padding: 0 0 0.75em;
    padding-inline-start: 1.5em;
    display: grid;
    grid-template-columns: 3.5em 1fr;
    line-height: 1.4;
  }
  .course li::before {
    content: "";
    position: absolute;
    inset-inline-start: 0.28em;
    inset-block: 0.8em -0.8em;
    border-inline-start: 1px solid var(--border);
  }
  .course li:last-child::before {
    display: none;
  }
  .course li::after {
    content: "";
    position: absolute;
    inset-inline-start: 0;
    inset-block-start: 0.4em;
    inline-size: 0.625em;
    block-size: 0.625em;
    border-radius: 50%;
    background: var(--ode-color-text);
  }
  .course .input::after {
    background: var(--ode-color-accent);
  }
  .course time {
    color: var(--muted);
  }
`;

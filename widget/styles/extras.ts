import { css } from "./sheet.ts";

/** Details of a session and the archive; comes with their chunk. */
export const extras = css`
  .details {
    grid-column: 1 / -1;
  }
  .details .part {
    margin-block-start: 1em;
  }
  .details .part > .h {
    margin-block-end: 0.25em;
  }
  .copy {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    max-inline-size: var(--ode-measure);
  }
  .copy .box {
    flex: 1 1 12em;
  }
  .box {
    inline-size: 100%;
    min-block-size: var(--ode-target);
    padding: 0.5em 0.75em;
    margin: 0;
    background: var(--ode-color-field);
    border: 1px solid var(--border);
    border-radius: var(--ode-radius);
  }
  .archive .field {
    display: grid;
    gap: 0.25em;
    max-inline-size: var(--ode-measure);
    margin-block: 1em;
  }
  .archive .row > * {
    grid-column: 1 / -1;
  }
  .archive .text {
    margin-block-start: 0.25em;
  }
`;

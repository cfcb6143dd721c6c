import { css } from "./sheet.ts";

/** Details of a session and the archive; comes with their chunk. */
export const extras = css`
  .details {
    grid-column: 1 / -1;
    padding-block-end: 1em;
  }
  .details .h + .links {
    margin-block-start: -0.5em;
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
  .copy + .hint {
    margin-block-start: 0.5em;
  }
  .archive .field {
    display: grid;
    gap: 0.25em;
    max-inline-size: var(--ode-measure);
    margin-block: 0.75em 1.5em;
  }
  @container (inline-size >= 30em) {
    .archive > :not(.rows) {
      margin-inline-start: var(--gutter);
    }
  }
  .archive .row {
    padding-block-end: 0.875em;
  }
  .archive .row > * {
    grid-column: 1 / -1;
  }
  .archive .text {
    margin-block-start: 0.25em;
  }
`;

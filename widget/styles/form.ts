import { css } from "./sheet.ts";

/** The form, its errors and its success; comes with the form's chunk. */
export const form = css`
  .form {
    margin-block: 1.5em;
    padding-block-start: 1.25em;
    border-block-start: var(--hairline);
    display: grid;
    gap: 2em;
    /* It comes under the pointer: the second click of a double one would choose another session. */
    animation: form 0.4s;
  }
  @keyframes form {
    0%,
    to {
      pointer-events: none;
    }
  }
  fieldset {
    min-inline-size: 0;
    border: 0;
  }
  .form > * {
    max-inline-size: var(--ode-measure);
    margin: 0;
  }
  .form .section-h {
    /* The ring around a heading that has the focus is not to touch the line below. */
    padding: 0 0 0.25em;
  }
  legend,
  .legend {
    font-weight: var(--ode-weight-bold);
    font-size: 1.125em;
    line-height: 1.35;
    margin-block-end: 0.5em;
  }
  .field {
    display: grid;
    gap: 0.25em;
  }
  .field > label {
    font-weight: var(--ode-weight-bold);
  }
  em {
    font-style: normal;
    font-weight: 400;
    color: var(--muted);
  }
  .hint {
    inline-size: 100%;
  }
  textarea.box {
    min-block-size: 6em;
    resize: vertical;
  }
  .choice {
    display: grid;
    grid-template-columns: 1.5em minmax(0, 1fr);
    column-gap: 0.75em;
    padding-block: 0.625em;
    min-block-size: var(--ode-target);
    border-block-start: var(--hairline);
    cursor: pointer;
  }
  .choices {
    border-block-end: var(--hairline);
  }
  .choice input {
    appearance: none;
    margin: 0;
    inline-size: 1.5em;
    block-size: 1.5em;
    /* In parts: a browser that does not know \`light-dark()\` drops the colour alone. */
    border: 1px solid;
    border-color: var(--border);
    border-radius: min(var(--ode-radius), 0.375em);
    background: var(--ode-color-field);
    display: grid;
    place-items: center;
    cursor: pointer;
  }
  .choice [type="radio"] {
    border-radius: 50%;
  }
  .choice input:checked {
    border: 2px solid;
    border-color: var(--ode-color-accent);
  }
  .choice [type="radio"]:checked::before {
    content: "";
    border: 0.375em solid;
    border-color: var(--ode-color-accent);
    border-radius: 50%;
  }
  .choice [type="checkbox"]:checked {
    background: var(--ode-color-accent);
  }
  .choice [type="checkbox"]:checked::before {
    content: "";
    inline-size: 0.4em;
    block-size: 0.8em;
    border: solid;
    border-color: var(--ode-color-on-accent);
    border-width: 0 0.15em 0.15em 0;
    transform: translateY(-0.1em) rotate(45deg);
  }
  .pair {
    display: grid;
    gap: 1em;
    margin-block-start: 1em;
  }
  @container (inline-size >= 30em) {
    .pair {
      grid-template-columns: 1fr 1fr;
    }
    .row + .form {
      margin-inline-start: var(--gutter);
    }
  }
  .note {
    border-inline-start: 2px solid var(--border);
    padding-inline-start: 1em;
  }
  .note dl {
    display: grid;
    gap: 0.5em;
    margin-block-start: 0.5em;
  }
  .alert,
  .wrong {
    border-inline-start: var(--ode-rule-strong) solid var(--ode-color-danger);
    padding-inline-start: 1em;
  }
  .alert {
    padding-block: 0.25em;
    display: grid;
    gap: 0.25em;
  }
  .error {
    color: var(--ode-color-danger);
    font-weight: var(--ode-weight-bold);
  }
  .error::before {
    content: "!";
    content: "!" / "";
    display: inline-grid;
    place-items: center;
    inline-size: 1.4em;
    block-size: 1.4em;
    margin-inline-end: 0.5em;
    border: 2px solid;
    border-radius: 50%;
    font-size: 0.875em;
    line-height: 1;
  }
  .wrong .box {
    border: 2px solid var(--ode-color-danger);
  }
  .steps {
    counter-reset: step;
    display: grid;
    gap: 1em;
    margin-block-start: 0.75em;
  }
  .steps li {
    counter-increment: step;
    display: grid;
    grid-template-columns: 1.5em 1fr;
  }
  .steps li::before {
    content: counter(step);
    grid-row: span 2;
    font-family: var(--ode-font-heading);
    font-weight: var(--ode-weight-heading);
    font-size: 1.25em;
    line-height: 1.2;
    color: var(--ode-color-accent);
  }
  @media (forced-colors: active) {
    .choice input:checked {
      border-color: Highlight;
      background: Highlight;
    }
  }
`;

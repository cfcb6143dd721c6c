import { css } from "./sheet.ts";

/**
 * Public custom properties and the frame. A KERN page hands its colours over by itself; others set `--ode-…` on the tag.
 * All lengths are in em: `rem` would follow the host's `html`, which may stand at 62.5 %.
 */
export const tokens = css`
  :host {
    --ode-color-text: var(--kern-color-layout-text-default, light-dark(#1e1c19, #f2eee6));
    --ode-color-accent: var(--kern-color-action-default, light-dark(#00626b, #74d0d2));
    --ode-color-on-accent: var(--kern-color-action-on-default, light-dark(#fff, #06282b));
    --ode-color-danger: var(--kern-color-feedback-danger, light-dark(#b0241b, #ff9d92));
    --ode-color-notice: var(--kern-color-feedback-warning, light-dark(#855000, #efbb66));
    --ode-color-background: transparent;
    --ode-color-field: light-dark(#fff, #211f1b);
    --ode-font: inherit;
    --ode-font-heading: inherit;
    --ode-weight-bold: 700;
    --ode-weight-heading: 700;
    --ode-radius: var(--kern-metric-border-radius-default, 0.25em);
    --ode-rule: 1px;
    --ode-rule-strong: 0.25em;
    --ode-target: 2.75em;
    --ode-focus-width: 3px;
    --ode-focus-color: var(--ode-color-text);
    --ode-measure: 38em;
    --ode-sticky-offset: 6em;
    --muted: color-mix(in srgb, var(--ode-color-text) 74%, transparent);
    --line: color-mix(in srgb, var(--ode-color-text) 20%, transparent);
    --hairline: var(--ode-rule) solid var(--line);
    --border: color-mix(in srgb, var(--ode-color-text) 58%, transparent);
    --hover: color-mix(in srgb, var(--ode-color-accent) 84%, var(--ode-color-text));
    display: block;
    container-type: inline-size;
    /* A container has no width of its own: none would be left in a flex box, a cell or a float. */
    flex: 1 1 12em;
    inline-size: -webkit-fill-available;
    contain-intrinsic-inline-size: 12em;
    background: var(--ode-color-background);
    /* Spacing that somebody sets for every element of a page, to read at all, has to reach our words (WCAG 1.4.12). */
    line-height: 1.5;
    letter-spacing: normal;
    word-spacing: normal;
  }
  /* The rest not on the tag itself, where a rule of the host for every element would win. */
  .ode {
    color: var(--ode-color-text);
    font-family: var(--ode-font);
    font-style: normal;
    font-weight: 400;
    text-align: start;
    text-indent: 0;
    text-shadow: none;
    text-transform: none;
    white-space: normal;
    visibility: visible;
  }
  :host([hidden]) {
    display: none;
  }
  /* A ground of its own: that of the page may be of the other scheme. */
  :host([theme]) {
    --ode-color-background: var(--kern-color-layout-background-default, light-dark(#fff, #171512));
  }
  :host([theme="light"]) {
    color-scheme: light;
  }
  :host([theme="dark"]) {
    color-scheme: dark;
  }
`;

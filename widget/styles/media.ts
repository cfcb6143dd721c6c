import { css } from "lit";

/** What the visitor's system asks for. */
export const media = css`
  @media (forced-colors: active) {
    .course li::after,
    .next::before,
    .dots .on {
      background: CanvasText;
      forced-color-adjust: none;
    }
  }
  @media print {
    .button,
    .action,
    .form {
      display: none;
    }
  }
`;

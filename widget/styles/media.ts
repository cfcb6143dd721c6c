import { css } from "./sheet.ts";

/** What the visitor's system asks for. */
export const media = css`
  @media (forced-colors: active) {
    .course :is(li, .input)::after,
    .next::before,
    .dots .on {
      background: CanvasText;
      forced-color-adjust: none;
    }
  }
  @media print {
    .course,
    .dots,
    .next::before {
      print-color-adjust: exact;
    }
    .section-h {
      break-after: avoid;
    }
    li {
      break-inside: avoid;
    }
    /* The sheets of form and details come later. */
    .button,
    .action:not(.section-h > *),
    .form,
    .details,
    .field,
    .past:not(:has(.archive)),
    summary::before {
      display: none !important;
    }
    .more::details-content {
      content-visibility: visible;
    }
  }
`;

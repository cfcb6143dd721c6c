import type { PartHost } from "./state/part-host.ts";
import { SignUpController } from "./state/signup-controller.ts";
import { form } from "./styles/form.ts";

/** The form's style sheet, to be adopted by the root that shows the form. */
export const styleSheet: CSSStyleSheet = form;

/** Makes the form of one element. */
export const create = (host: PartHost): SignUpController => new SignUpController(host);

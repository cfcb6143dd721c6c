import { type Focus, SignUpController, type SignUpHost } from "./state/signup-controller.ts";
import { form } from "./styles/form.ts";

/** The form's style sheet, to be adopted by the root that shows the form. */
export const styleSheet: CSSStyleSheet = form.styleSheet!;

/** Makes the form of one element. `close` takes it off the page again. */
export const createSignUp = (host: SignUpHost, focus: Focus, close: () => void) =>
  new SignUpController(host, focus, close);

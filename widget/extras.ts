import { ExtrasController } from "./state/extras-controller.ts";
import type { PartHost } from "./state/part-host.ts";
import { extras } from "./styles/extras.ts";

/** The style sheet of details and archive, to be adopted by the root that shows them. */
export const styleSheet: CSSStyleSheet = extras;

/** Makes the details, calendars and archive of one element. */
export const create = (host: PartHost): ExtrasController => new ExtrasController(host);

import { base } from "./base.ts";
import { media } from "./media.ts";
import { next } from "./next.ts";
import { rows } from "./rows.ts";
import { tokens } from "./tokens.ts";
import { wide } from "./wide.ts";

/** The sheets of the list, in the order of the cascade; the form brings its own. */
export const styles = [tokens, base, next, rows, wide, media];

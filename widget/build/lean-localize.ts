import type { Plugin } from "vite";

/** All of lit-localize that is used here. Its index also brings the other modes, whose setup has side effects. */
const INDEX = `
export { msg } from "@lit/localize/init/install.js";
export { str } from "@lit/localize/internal/str-tag.js";`;

/** Leaves out the parts of lit-localize that serve other modes, and the hashing of ids: every message here has one. */
export const leanLocalize = (): Plugin => ({
  name: "ode-lean-localize",
  enforce: "pre",
  resolveId: (id) => (id === "@lit/localize" ? "\0lean-localize" : undefined),
  load(id) {
    if (id === "\0lean-localize") return INDEX;
    return id.endsWith("/internal/id-generation.js") ? `export const generateMsgId = () => "";` : undefined;
  },
});

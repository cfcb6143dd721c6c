import { readFileSync } from "node:fs";
import type { Plugin } from "vite";

/** Message ids describe in the source and are their places in the list of translations in what is shipped. */
export function shortMessages(generated: string): Plugin {
  const ids = [...readFileSync(generated, "utf8").matchAll(/^\s*['"`](.+?)['"`]:/gm)].map(([, id]) => id!);
  const numbers = new Map(ids.map((id, at) => [id, at]));
  const number = (id: string) => {
    const found = numbers.get(id);
    if (found === undefined) throw new Error(`Message "${id}" has no translation; run "npm run messages".`);
    return found;
  };
  return {
    name: "ode-short-messages",
    enforce: "pre",
    transform(code, file) {
      if (file.endsWith("/locales/generated/en.ts")) {
        // The ids stand in their order here, so a list needs no numbers.
        return code
          .replace(/^\s*['"`].+?['"`]:/gm, "")
          .replace("templates = {", "templates = [")
          .replace(/\};\s*$/, "];");
      }
      if (!/\/widget\/.*\.ts$/.test(file)) return null;
      return code.replace(/\{\s*id: "([a-z]+\.[a-z-]+)",?\s*\}/g, (_, id: string) => `{ id: ${number(id)} }`);
    },
  };
}

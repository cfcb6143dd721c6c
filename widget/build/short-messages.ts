import { readFileSync } from "node:fs";
import type { Plugin } from "vite";

/** Message ids describe in the source and are numbers in what is shipped; every build numbers alike. */
export function shortMessages(generated: string): Plugin {
  const ids = [...readFileSync(generated, "utf8").matchAll(/^\s*['"`](.+?)['"`]:/gm)].map(([, id]) => id!).sort();
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
        return code.replace(/^(\s*)['"`](.+?)['"`]:/gm, (_, space: string, id: string) => `${space}${number(id)}:`);
      }
      if (!/\/widget\/.*\.ts$/.test(file)) return null;
      return code.replace(/\{\s*id: "([a-z]+\.[a-z-]+)",?\s*\}/g, (_, id: string) => `{ id: ${number(id)} }`);
    },
  };
}

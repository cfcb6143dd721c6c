import { readFileSync } from "node:fs";
import type { Plugin } from "vite";

/** Message ids describe in the source and are shortened in what is shipped; every build shortens them alike. */
export function shortMessages(generated: string): Plugin {
  const ids = [...readFileSync(generated, "utf8").matchAll(/^\s*['"`](.+?)['"`]:/gm)].map(([, id]) => id!).sort();
  const short = new Map(ids.map((id, at) => [id, at.toString(36)]));
  const shorten = (id: string) => {
    const found = short.get(id);
    if (found === undefined) throw new Error(`Message "${id}" has no translation; run "npm run messages".`);
    return found;
  };
  return {
    name: "ode-short-messages",
    enforce: "pre",
    transform(code, file) {
      if (file.endsWith("/locales/generated/en.ts")) {
        return code.replace(/^(\s*)['"`](.+?)['"`]:/gm, (_, space: string, id: string) => `${space}"${shorten(id)}":`);
      }
      if (!/\/widget\/.*\.ts$/.test(file)) return null;
      return code.replace(/\{\s*id: "([a-z]+\.[a-z-]+)",?\s*\}/g, (_, id: string) => `{ id: "${shorten(id)}" }`);
    },
  };
}

import { readFileSync } from "node:fs";
import type { Plugin } from "vite";

/** Which of the messages a list of translations brings: those of the first paint, the rest, or all. */
export type Share = "first" | "rest" | "all";

/** The ids of all messages, those that the first paint needs before the others. Their places are what is shipped. */
export class MessageNumbers {
  readonly #numbers: Map<string, number>;
  readonly #first: number;

  constructor(generated: string, isFirst: (id: string) => boolean) {
    const ids = [...readFileSync(generated, "utf8").matchAll(/^\s*['"`](.+?)['"`]:/gm)].map(([, id]) => id!);
    const first = ids.filter(isFirst);
    this.#first = first.length;
    this.#numbers = new Map([...first, ...ids.filter((id) => !isFirst(id))].map((id, at) => [id, at]));
  }

  of(id: string): number {
    const found = this.#numbers.get(id);
    if (found === undefined) throw new Error(`Message "${id}" has no translation; run "npm run messages".`);
    return found;
  }

  has(id: string, share: Share): boolean {
    return share === "all" || (share === "first") === this.of(id) < this.#first;
  }
}

const CALL_ID = /\{\s*id: "([a-z]+\.[a-z-]+)",?\s*\}/g;

/** Message ids describe in the source; in what is shipped a bare number stands in their place, as `leanLocalize` reads it. */
export const shortMessages = (numbers: MessageNumbers): Plugin => ({
  name: "ode-short-messages",
  enforce: "pre",
  transform: (code, file) =>
    /\/widget\/(?!locales).*\.ts$/.test(file) ? code.replace(CALL_ID, (_, id: string) => `${numbers.of(id)}`) : null,
});

/** Collects the ids of the messages in a bundle. */
export const collectMessages = (into: Set<string>): Plugin => ({
  name: "ode-collect-messages",
  enforce: "pre",
  transform(code, file) {
    if (/\/widget\/(?!locales).*\.ts$/.test(file)) for (const [, id] of code.matchAll(CALL_ID)) into.add(id!);
    return null;
  },
});

/** The ids of messages whose translation is the source. */
export const sameAsSource = (xliff: string): Set<string> =>
  new Set(
    [...xliff.matchAll(/<trans-unit id="([^"]+)">\s*<source>(.*?)<\/source>\s*<target>\2<\/target>/g)].map(
      ([, id]) => id!,
    ),
  );

/** Turns a list of translations into an array in the order of the numbers; what it does not bring is a hole. */
export const shortTranslations = (numbers: MessageNumbers, share: Share, same: Set<string>, locale = ""): Plugin => ({
  name: "ode-short-translations",
  transform(code, file) {
    if (!file.includes(`/locales/generated/${locale}`)) return null;
    const entries: string[] = [];
    for (const statement of this.parse(code).body) {
      const found = statement as unknown as { declaration?: { declarations?: { init: { properties: Entry[] } }[] } };
      for (const { key, value } of found.declaration?.declarations?.[0]?.init.properties ?? []) {
        if (numbers.has(key.value, share) && !same.has(key.value))
          entries[numbers.of(key.value)] = code.slice(value.start, value.end);
      }
    }
    const imports = code.match(/^\s*import .*$/gm)?.join("\n") ?? "";
    return `${imports}\nexport const templates = [${Array.from(entries, (text) => text ?? "").join(",")}];`;
  },
});

interface Entry {
  key: { value: string };
  value: { start: number; end: number };
}

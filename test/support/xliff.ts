import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** A message of a catalogue: the German source and, where somebody translated it, the words of the language. */
export interface CatalogueMessage {
  file: string;
  locale: string;
  id: string;
  source: string;
  target: string | null;
}

/** All messages of the translators' files, of widget and worker; placeholders as the files hold them. */
export function readCatalogues(): CatalogueMessage[] {
  return globSync("{widget,worker}/locales/**/*.xlf", { cwd: root }).flatMap((file) => {
    const text = readFileSync(root + file, "utf8");
    const locale = /target-language="([^"]+)"/.exec(text)?.[1] ?? "";
    return [...text.matchAll(/<trans-unit id="([^"]+)">(.*?)<\/trans-unit>/gs)].map(([, id = "", unit = ""]) => ({
      file,
      locale,
      id,
      source: readTag(unit, "source") ?? "",
      target: readTag(unit, "target"),
    }));
  });
}

function readTag(unit: string, tag: string): string | null {
  return new RegExp(`<${tag}>(.*?)</${tag}>`, "s").exec(unit)?.[1] ?? null;
}

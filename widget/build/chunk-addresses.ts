import { resolve } from "node:path";
import type { Plugin } from "vite";

/** Replaces a lazily loaded module by the address of its chunk, which was built before. Keys end a module's path. */
export const chunkAddresses = (chunks: Record<string, string>): Plugin => ({
  name: "ode-chunk-addresses",
  enforce: "pre",
  resolveId(id, importer) {
    if (!importer || !id.startsWith(".")) return undefined;
    const module = resolve(importer, "..", id).replaceAll("\\", "/");
    const found = Object.keys(chunks).find((ending) => module.endsWith(ending));
    return found ? { id: chunks[found]!, external: "absolute" } : undefined;
  },
});

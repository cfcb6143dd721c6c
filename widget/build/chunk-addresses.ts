import type { Plugin } from "vite";

/** Replaces a lazily loaded module by the address of its chunk, which was built before. */
export const chunkAddresses = (chunks: Record<string, string>): Plugin => ({
  name: "ode-chunk-addresses",
  enforce: "pre",
  resolveId(id, importer) {
    if (!importer) return;
    const address = Object.entries(chunks).find(([module]) =>
      new URL(id, `file://${importer}`).pathname.endsWith(module),
    )?.[1];
    return address ? { id: address, external: "absolute" } : undefined;
  },
});

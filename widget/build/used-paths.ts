import type { Plugin } from "vite";

/** Leaves out the addresses that a file of the script never asks for; no minifier drops properties of an object. */
export const usedPaths = (used: string[]): Plugin => ({
  name: "ode-used-paths",
  enforce: "post",
  transform(code, file) {
    if (!file.endsWith("/worker/contract/paths.ts")) return null;
    const kept = [...code.matchAll(/^\s*(\w+):.*$/gm)].filter(([, name]) => used.includes(name!));
    if (kept.length !== used.length) throw new Error("worker/contract/paths.ts no longer has one address a line.");
    return `export const paths = {\n${kept.map(([line]) => line.trim().replace(/,?$/, ",")).join("\n")}\n};`;
  },
});

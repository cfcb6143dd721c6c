import type { Plugin } from "vite";

/** The addresses a visitor's browser asks for. The others of the contract would be dead weight: 200 B. */
const USED = ["series", "hosted", "challenge", "signUps"];

/** Leaves out the addresses that only the server answers; no minifier drops properties of an object. */
export const usedPaths = (): Plugin => ({
  name: "ode-used-paths",
  enforce: "post",
  transform(code, file) {
    if (!file.endsWith("/worker/contract/paths.ts")) return null;
    const kept = [...code.matchAll(/^\s*(\w+):\s*[^\n]*?(?:,|\n)/gm)].filter(([, name]) => USED.includes(name!));
    if (kept.length !== USED.length) throw new Error("worker/contract/paths.ts no longer has one address a line.");
    return `export const paths = {\n${kept.map(([line]) => line.trim().replace(/,?$/, ",")).join("\n")}\n};`;
  },
});

import { listWeights } from "../support/weights.ts";

/** Bytes after brotli 11 of what the script is built upon. */
const FLOORS = { Lit: 5250, "Lit with localize": 6274 };

/** Prints what each file and language weighs beside its goal, and the script beside what it is built upon. */
export function printWeights(): void {
  for (const { name, bytes, goal } of listWeights()) {
    const ratios = Object.entries(FLOORS).map(([floor, weight]) => `${(bytes / weight).toFixed(2)} × ${floor}`);
    const isScript = name === "entry" || name === "bundle";
    console.log(`weight         ${name}: ${bytes} B of ${goal} B${isScript ? `, ${ratios.join(", ")}` : ""}`);
  }
}

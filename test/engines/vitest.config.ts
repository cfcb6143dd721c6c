import { defineConfig } from "vitest/config";
import { SILENCE } from "./web-driver.ts";

const root = new URL("../..", import.meta.url).pathname;

/** One file an engine, side by side, on one demo: an engine is slow to start and waits more than it works. */
export default defineConfig({
  root,
  test: {
    name: "engines",
    include: ["test/engines/*.test.ts"],
    environment: "node",
    maxWorkers: 3,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // A driver that fell silent says nothing about the page, which is opened once more; every other fault counts at once.
    retry: { count: 1, condition: new RegExp(SILENCE) },
    globalSetup: ["test/support/shared-demo.ts"],
  },
});

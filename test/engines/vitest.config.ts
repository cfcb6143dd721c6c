import { defineConfig } from "vitest/config";

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
    globalSetup: ["test/support/shared-demo.ts"],
  },
});

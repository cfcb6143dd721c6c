import { cloudflareTest, readD1Migrations } from "@cloudflare/vitest-plugin";
import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import { launchArgs } from "./support/browser.ts";

const root = new URL("..", import.meta.url).pathname;

/** Settings of the worker under test: the limits on unproven sign-ups have tests of their own. */
const bindings = {
  PUBLIC_URL: "https://events.test",
  LINK_KEY: "a-key-for-tests-and-for-nothing-else",
  MAIL_FROM: "Open Data <events@example.org>",
  DEV_API_TOKEN: "a-token-for-tests",
  DEV_ORGANISER: "redaktion@example.org",
  UNPROVEN_PER_NETWORK_HOUR: "off",
  UNPROVEN_PER_SERIES_DAY: "off",
  PROOF_COST: "10",
};

/** Four worlds in one run: plain Node, the worker's runtime, a browser, and the whole served demo. */
export default defineConfig({
  root,
  test: {
    // By itself vitest leaves one core free, on two cores half of them.
    maxWorkers: 2,
    projects: [
      {
        root,
        test: {
          name: "node",
          include: ["test/{accessibility,calendar,contract,rules,house,locales,mail,widget,demo}/**/*.node.test.ts"],
          environment: "node",
        },
      },
      {
        root,
        plugins: [
          cloudflareTest(async () => ({
            main: "worker/development.ts",
            wrangler: { configPath: "wrangler.toml" },
            miniflare: {
              bindings: { ...bindings, MIGRATIONS: await readD1Migrations(`${root}worker/migrations`) },
            },
          })),
        ],
        test: {
          name: "worker",
          include: ["test/worker/**/*.test.{ts,tsx}"],
          setupFiles: ["test/support/worker/database.ts"],
          testTimeout: 30_000,
        },
      },
      {
        root,
        // Found late, they would be bundled anew in the middle of a test, and what it was loading would be gone.
        optimizeDeps: { include: ["lit", "lit/html.js", "@lit/localize", "@lit/localize/init/reentrant.js"] },
        test: {
          name: "widget",
          include: ["test/widget/**/*.browser.test.ts"],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { executablePath: process.env.CHROMIUM_PATH, args: launchArgs },
            }),
            instances: [{ browser: "chromium" }],
          },
        },
      },
      {
        root,
        test: {
          name: "demo",
          include: ["test/demo/*.test.ts"],
          environment: "node",
          testTimeout: 90_000,
          hookTimeout: 180_000,
          fileParallelism: false,
          globalSetup: ["test/support/shared-demo.ts"],
        },
      },
    ],
  },
});

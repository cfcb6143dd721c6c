import type { TestProject } from "vitest/node";
import { startDemo } from "./demo-server.ts";

/** Where the demo that most tests share can be reached. */
export interface DemoAddresses {
  api: string;
  host: string;
  adminToken: string;
  /** All that it had printed when it was ready. */
  welcome: string;
}

declare module "vitest" {
  interface ProvidedContext {
    demo: DemoAddresses;
  }
}

/** Starts one demo before the first test of the project and ends it after the last: a start costs ten seconds. */
export default async function shareDemo(project: TestProject): Promise<() => Promise<void>> {
  const { api, host, adminToken, printed, stop } = await startDemo();
  project.provide("demo", { api, host, adminToken, welcome: printed() });
  return stop;
}

import { runClock } from "./actions/run-clock.ts";
import { type ChooseTransport, createAct, createApp } from "./app.ts";
import type { Env } from "./env.ts";

/** A worker: requests go to the app, the clock sends what is due and deletes what is over. */
export function createWorker(chooseTransport: ChooseTransport, app = createApp(chooseTransport)): ExportedHandler<Env> {
  return {
    fetch: app.fetch,
    async scheduled(_controller, env) {
      if (!env.PAUSED) await runClock(createAct(env, chooseTransport));
    },
  };
}

import { deliverDueMails } from "./actions/deliver-mail.ts";
import { type ChooseTransport, createAct, createApp } from "./app.ts";
import { deleteExpired } from "./db/retention.ts";
import type { Env } from "./env.ts";

/** A worker: requests go to the app, the clock sends what is due and deletes what is over. */
export function createWorker(chooseTransport: ChooseTransport, app = createApp(chooseTransport)): ExportedHandler<Env> {
  return {
    fetch: app.fetch,
    async scheduled(_controller, env) {
      const act = createAct(env, chooseTransport);
      await deliverDueMails(act);
      await deleteExpired(act.db, act.now.toISOString());
    },
  };
}

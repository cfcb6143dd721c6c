import type { ChildProcess } from "node:child_process";
import { setTimeout as pause } from "node:timers/promises";
import { startWrangler } from "./children.ts";
import { type DemoSettings, writeWorkerSettings } from "./settings.ts";

/** Starts the service in wrangler, with the development mailbox. What it logs is shown, less the list of requests. */
export function startWorker(settings: DemoSettings): ChildProcess {
  const child = startWrangler([
    ...["dev", "worker/development.ts", "--local", "--persist-to", settings.stateDir],
    ...["--port", String(settings.port), "--ip", "127.0.0.1", "--inspector-port", "0"],
    ...["--env-file", writeWorkerSettings(settings), "--test-scheduled"],
    ...["--show-interactive-dev-session=false", "--log-level", "warn"],
  ]);
  child.stdout?.pipe(process.stdout);
  child.stderr?.pipe(process.stderr);
  return child;
}

/** Waits until the service answers; where it ends first, or takes a minute, that is an error. */
export async function awaitWorker(child: ChildProcess, port: number): Promise<void> {
  for (let attempt = 0; attempt < 300; attempt++) {
    if (child.exitCode !== null) throw new Error("The service ended before it was ready.");
    const answer = await fetch(`http://127.0.0.1:${port}/health`).catch(() => null);
    await answer?.body?.cancel();
    if (answer?.ok) return;
    await pause(200);
  }
  throw new Error("The service did not answer within a minute.");
}

/** Plays the clock, since wrangler fires no schedule by itself: once now, then every 15 seconds. */
export function startClock(port: number): NodeJS.Timeout {
  const tick = () => fetch(`http://127.0.0.1:${port}/cdn-cgi/handler/scheduled`).then(drain, () => {});
  const drain = (answer: Response) => answer.body?.cancel();
  tick();
  return setInterval(tick, 15_000);
}

// `npm start`: builds, migrates, seeds, serves, says where to look, and leaves no process behind.
import { cp } from "node:fs/promises";
import { join } from "node:path";
import { root, runNode, stopChild, stopCommands } from "./children.ts";
import { prepareDatabase } from "./database.ts";
import { createHosts } from "./hosts.ts";
import { expectFreePort } from "./ports.ts";
import { readDemoSettings } from "./settings.ts";
import { formatWelcome } from "./welcome.ts";
import { awaitWorker, startClock, startWorker } from "./worker.ts";

const ending: (() => unknown)[] = [stopCommands];
let isEnding = false;

async function start(): Promise<void> {
  const settings = readDemoSettings(process.env);
  await expectFreePort(settings.port);
  await expectFreePort(settings.hostPort);

  if (!settings.keepBuild) {
    console.log("Building …");
    await runNode("demo/build.ts");
    await runNode("demo/frameworks/build.ts");
  }
  await cp(join(root, "demo/assets"), join(root, "dist/assets/demo"), { recursive: true });

  console.log("Preparing the database …");
  const worker = await prepareDatabase(settings).then(() => startWorker(settings));
  ending.push(() => stopChild(worker));
  await awaitWorker(worker, settings.port);
  worker.once("exit", () => end(1));

  const clock = startClock(settings.port);
  const hosts = createHosts(settings).listen(settings.hostPort, "127.0.0.1");
  ending.push(() => {
    clearInterval(clock);
    hosts.close();
    hosts.closeAllConnections();
  });
  console.log(formatWelcome(settings));
  console.log("ready");
}

/** Ends every child, then this process. */
async function end(code: number): Promise<void> {
  if (isEnding) return;
  isEnding = true;
  await Promise.allSettled(ending.map((stop) => stop()));
  process.exit(code);
}

// npm ends its shell and not us: without a parent nobody is left who could end this process.
const parent = process.ppid;
setInterval(() => process.ppid === parent || end(0), 1000).unref();
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => end(0));

start().catch((error: Error) => {
  if (isEnding) return;
  console.error(error.message);
  end(1);
});

import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

/** Folder of package.json; every child runs there. */
export const root = fileURLToPath(new URL("..", import.meta.url));

const wranglerScript = `${root}node_modules/wrangler/bin/wrangler.js`;

/** No question on a terminal, no call home, and a faster `wrangler dev`. */
const quiet = {
  CI: "1",
  WRANGLER_SEND_METRICS: "false",
  WRANGLER_SEND_ERROR_REPORTS: "false",
  WRANGLER_HIDE_BANNER: "true",
  CLOUDFLARE_CF_FETCH_ENABLED: "false",
  X_LOCAL_OBSERVABILITY: "false",
};

/** Starts a script on the Node that runs this one, in a process group of its own, so that Ctrl-C reaches it through us alone. */
export function startNode(script: string, args: string[]): ChildProcess {
  return spawn(process.execPath, [script, ...args], {
    cwd: root,
    env: { ...process.env, ...quiet },
    stdio: ["ignore", "pipe", "pipe"],
    detached: process.platform !== "win32",
  });
}

/** Starts wrangler. */
export const startWrangler = (args: string[]) => startNode(wranglerScript, args);

/** Runs a script to its end and shows what it said only where it failed. */
export const runNode = (script: string, args: string[] = []) => finish(startNode(script, args), script);

/** Runs a wrangler command to its end and shows what it said only where it failed. */
export const runWrangler = (args: string[]) => finish(startWrangler(args), `wrangler ${args.slice(0, 3).join(" ")}`);

const running = new Set<ChildProcess>();

function finish(child: ChildProcess, what: string): Promise<string> {
  running.add(child);
  let said = "";
  child.stdout?.on("data", (chunk) => {
    said += chunk;
  });
  child.stderr?.on("data", (chunk) => {
    said += chunk;
  });
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => {
      running.delete(child);
      if (code === 0) resolve(said);
      else reject(new Error(`${what} failed:\n${said}`));
    });
  });
}

/** Ends the commands that are still under way. */
export const stopCommands = () => Promise.all([...running].map((child) => stopChild(child)));

/** Asks a child to end, and after five seconds ends it with all that it has started. */
export async function stopChild(child: ChildProcess): Promise<void> {
  const gone = new Promise<void>((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve();
    else child.once("exit", () => resolve());
  });
  child.kill("SIGTERM");
  const timer = setTimeout(() => killGroup(child), 5000);
  await gone;
  clearTimeout(timer);
  killGroup(child);
}

function killGroup(child: ChildProcess): void {
  try {
    if (child.pid && process.platform !== "win32") process.kill(-child.pid, "SIGKILL");
    else child.kill("SIGKILL");
  } catch {
    // Nobody of the group is left.
  }
}

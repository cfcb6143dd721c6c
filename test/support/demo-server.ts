import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** The served demo, as `npm start` serves it. */
export interface DemoServer {
  api: string;
  host: string;
  adminToken: string;
  /** All that it has printed. */
  printed(): string;
  process: ChildProcess;
  stop(): Promise<void>;
}

/** Starts the demo on free ports with a database of its own, and waits for the line `ready`. */
export async function startDemo(
  settings: Record<string, string> = {},
  [program = "", ...args]: string[] = [process.execPath, "demo/start.ts"],
): Promise<DemoServer> {
  const port = await findFreePorts();
  const stateDir = mkdtempSync(join(tmpdir(), "opendata-events-demo-"));
  const adminToken = "a-token-for-the-tests-of-the-demo";
  const env = { ...process.env, PORT: String(port), STATE_DIR: stateDir, DEV_API_TOKEN: adminToken, ...settings };
  for (const name of ["PUBLIC_URL", "MAIL_URL", "MAIL_FROM"])
    if (!(name in settings)) delete env[name as keyof typeof env];
  const child = spawn(program, args, { cwd: root, env, stdio: ["ignore", "pipe", "pipe"] });
  let printed = "";
  const stop = async () => {
    const gone = new Promise<void>((resolve) => child.once("exit", () => resolve()));
    if (child.exitCode === null && child.kill("SIGTERM")) await gone;
    rmSync(stateDir, { recursive: true, force: true });
  };
  await new Promise<void>((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      printed += chunk;
      if (/^ready$/m.test(printed)) resolve();
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    child.once("exit", () => reject(new Error(`The demo ended before it was ready:\n${printed}`)));
  });
  return {
    api: `http://localhost:${port}`,
    host: `http://127.0.0.1:${port + 1}`,
    adminToken,
    printed: () => printed,
    process: child,
    stop,
  };
}

/** The first of two ports in a row that nobody uses. */
async function findFreePorts(): Promise<number> {
  for (let attempt = 0; attempt < 50; attempt++) {
    const port = 20_000 + Math.floor(Math.random() * 20_000);
    if ((await isFree(port)) && (await isFree(port + 1))) return port;
  }
  throw new Error("No two free ports in a row were found.");
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(false));
    server.listen(port, "127.0.0.1", () => server.close(() => resolve(true)));
  });
}

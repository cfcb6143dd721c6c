import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, inject, test, vi } from "vitest";
import { startDemo } from "../support/demo-server.ts";
import { listStatuses } from "../support/demo-visit.ts";

/** Every process whose command line names the folder of the database. */
function listProcesses(stateDir: string): string[] {
  if (process.platform === "win32") return [];
  const lines = execFileSync("ps", ["-A", "-ww", "-o", "args="], { encoding: "utf8" }).split("\n");
  return lines.filter((line) => line.includes(stateDir));
}

test("it keeps its data between starts, and SIGTERM leaves no process behind, sent to it or to npm", async () => {
  const stateDir = mkdtempSync(join(tmpdir(), "opendata-events-keep-"));
  const first = await startDemo({ STATE_DIR: stateDir });
  expect(listProcesses(stateDir)).not.toEqual([]);
  const answer = await fetch(`${first.api}/api/v1/signups`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ series: "open-data-in-kommunen", session: "session-open", email: "keep@example.org" }),
  });
  expect(answer.status).toBe(202);
  await first.stop();
  expect(listProcesses(stateDir)).toEqual([]);

  const second = await startDemo({ STATE_DIR: stateDir }, ["npm", "start"]);
  expect(await listStatuses(second, "keep@example.org")).toEqual(["pending"]);
  await second.stop();
  await vi.waitFor(() => expect(listProcesses(stateDir)).toEqual([]), { timeout: 15_000, interval: 500 });
  rmSync(stateDir, { recursive: true, force: true });
});

test("a port in use gets one clear line", async () => {
  const { port } = new URL(inject("demo").api);
  const failure = await startDemo({ PORT: port }).then(
    () => "it started",
    (error: Error) => error.message,
  );
  expect(failure.trim().split("\n").slice(1)).toEqual([
    `Port ${port} is in use. Stop what runs there, or choose another: PORT=9000 npm start`,
  ]);
});

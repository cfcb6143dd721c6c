// Installs what is missing before an npm script runs. Plain JavaScript, since it runs on whatever Node the machine has.
import { spawnSync } from "node:child_process";
import { existsSync, statSync, utimesSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const installed = `${root}node_modules/.package-lock.json`;
const lock = `${root}package-lock.json`;

// `npm ci` first deletes node_modules, which Windows refuses while a node.exe in it runs: so only where there is none.
const missing = !existsSync(installed);
const outdated = !missing && statSync(installed).mtimeMs < statSync(lock).mtimeMs;

if (missing || outdated) {
  const command = missing ? "ci" : "install";
  console.log(`Installing the packages of package-lock.json (npm ${command}) …`);
  const { status } = spawnSync("npm", [command, "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: root,
    stdio: ["ignore", "ignore", "inherit"],
    shell: process.platform === "win32",
  });
  if (status !== 0) {
    console.error(`npm ${command} failed. Is a package registry within reach?`);
    process.exit(1);
  }
  // npm leaves its own note untouched where nothing changed; without this it would be asked again each time.
  utimesSync(installed, new Date(), new Date());
}

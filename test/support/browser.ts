import { spawnSync } from "node:child_process";
import { existsSync, globSync } from "node:fs";
import { dirname, join } from "node:path";
import { chromium } from "playwright";

const isRoot = process.getuid?.() === 0;

/** What Chromium is started with: no calls to its maker; as root it has no sandbox. */
export const launchArgs = [
  ...(isRoot ? ["--no-sandbox"] : []),
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

/** Finds a Chromium, or installs one, and returns its path. */
export async function ensureBrowser(): Promise<string> {
  const found = findBrowser();
  if (found) return found;
  console.log("No Chromium found, installing one …");
  for (const install of [installFromPlaywright, installFromDebian]) {
    install();
    const installed = findBrowser();
    if (installed) return installed;
  }
  throw new Error("No Chromium could be installed. Install one, or name it: CHROMIUM_PATH=/path/to/chromium npm test");
}

/** The first Chromium there is: the one that was named, playwright's own, the system's. */
export function findBrowser(): string | undefined {
  const named = process.env.CHROMIUM_PATH;
  if (named) return named;
  return [chromium.executablePath(), ...findHeadlessShells(), ...systemPaths()].find((path) => existsSync(path));
}

/** `--only-shell` installs no full Chromium, and playwright's public interface does not name the shell. */
function findHeadlessShells(): string[] {
  const browsers = dirname(dirname(dirname(chromium.executablePath())));
  return globSync("chromium_headless_shell-*/*/{headless_shell,chrome-headless-shell}{,.exe}", { cwd: browsers }).map(
    (path) => join(browsers, path),
  );
}

function systemPaths(): string[] {
  if (process.platform === "darwin") {
    return ["Google Chrome", "Chromium", "Microsoft Edge"].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  if (process.platform === "win32") {
    const folders = [process.env.PROGRAMFILES, process.env["PROGRAMFILES(X86)"], process.env.LOCALAPPDATA];
    const programs = ["Google/Chrome/Application/chrome.exe", "Microsoft/Edge/Application/msedge.exe"];
    return folders.flatMap((folder) => (folder ? programs.map((program) => join(folder, program)) : []));
  }
  return ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"].map((name) => `/usr/bin/${name}`);
}

function installFromPlaywright(): void {
  spawnSync("npx", ["playwright", "install", "chromium", "--only-shell"], {
    stdio: "ignore",
    shell: process.platform === "win32",
    timeout: 240_000,
  });
}

function installFromDebian(): void {
  if (!isRoot || !existsSync("/etc/debian_version")) return;
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  spawnSync("apt-get", ["update", "-q"], { stdio: "ignore", env });
  spawnSync("apt-get", ["install", "-qy", "--no-install-recommends", "chromium"], { stdio: "ignore", env });
}

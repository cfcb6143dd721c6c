import { spawnSync } from "node:child_process";
import { existsSync, globSync } from "node:fs";
import { ensureBrowser } from "../support/browser.ts";

/** What Debian has to offer: Firefox, WebKitGTK with its driver, and a screen for it. */
const packages = ["firefox-esr", "webkit2gtk-driver", "xvfb"];

/** Where each program may stand, if the environment names no other place. */
export const findFirefox = () => findFirst(process.env.FIREFOX_PATH, "/usr/bin/firefox-esr", "/usr/bin/firefox");
export const findWebKitDriver = () => findFirst(process.env.WEBKIT_DRIVER_PATH, "/usr/bin/WebKitWebDriver");
export const findWebKitBrowser = () =>
  findFirst(process.env.WEBKIT_BROWSER_PATH, ...globSync("/usr/lib/*/webkit2gtk-4.*/MiniBrowser").sort().reverse());
export const findScreen = () => findFirst(process.env.XVFB_PATH, "/usr/bin/Xvfb");

/** Finds the browsers, or installs them as root on Debian. Where one cannot be had that is an error of one line. */
export async function ensureEngines(): Promise<void> {
  process.env.CHROMIUM_PATH = await ensureBrowser();
  if (listMissing().length === 0) return;
  if (process.getuid?.() === 0 && existsSync("/etc/debian_version")) {
    console.log(`Installing ${packages.join(", ")} …`);
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    spawnSync("apt-get", ["update", "-q"], { stdio: "ignore", env });
    spawnSync("apt-get", ["install", "-qy", "--no-install-recommends", ...packages], { stdio: "ignore", env });
  }
  const missing = listMissing();
  if (missing.length > 0) {
    throw new Error(`Missing: ${missing.join(", ")}. On Debian, as root: apt-get install ${packages.join(" ")}`);
  }
}

function listMissing(): string[] {
  const programs = {
    "Firefox (FIREFOX_PATH)": findFirefox,
    "WebKitWebDriver (WEBKIT_DRIVER_PATH)": findWebKitDriver,
    "WebKitGTK's MiniBrowser (WEBKIT_BROWSER_PATH)": findWebKitBrowser,
    "Xvfb (XVFB_PATH)": findScreen,
  };
  return Object.entries(programs).flatMap(([name, find]) => (find() ? [] : [name]));
}

/** A path that was named counts alone. */
const findFirst = (named: string | undefined, ...paths: string[]) =>
  (named ? [named] : paths).find((path) => existsSync(path));

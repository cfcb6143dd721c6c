import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

/** What `npm start` reads from its environment, with a default for each. */
export interface DemoSettings {
  /** Port of the API. */
  port: number;
  /** Port of the host pages, one above: another port is another origin. */
  hostPort: number;
  /** Base of every mailed or published address. */
  publicUrl: string;
  /** Address of the host pages. */
  hostUrl: string;
  /** Folder of the local database and of what has to outlive a restart. */
  stateDir: string;
  /** Bearer token of the organiser's route. */
  adminToken: string;
  /** Address of the organiser who may sign in. */
  organiser: string;
  /** SMTP server in nodemailer's URL form; unset: the development mailbox. */
  mailUrl: string | undefined;
  mailFrom: string;
  /** Whether to serve what the last build left: `BUILD=keep`. */
  keepBuild: boolean;
}

/** Reads the settings of `npm start`; an unusable PORT is an error that says what it should look like. */
export function readDemoSettings(env: NodeJS.ProcessEnv): DemoSettings {
  const port = Number(env.PORT || 8787);
  if (!Number.isInteger(port) || port < 1 || port > 65534) {
    throw new Error(`PORT is a number from 1 to 65534, not "${env.PORT}".`);
  }
  return {
    port,
    hostPort: port + 1,
    publicUrl: (env.PUBLIC_URL || `http://localhost:${port}`).replace(/\/+$/, ""),
    hostUrl: `http://127.0.0.1:${port + 1}`,
    stateDir: resolve(env.STATE_DIR || ".state"),
    adminToken: env.DEV_API_TOKEN || randomBytes(24).toString("base64url"),
    organiser: env.DEV_ORGANISER || "redaktion@example.org",
    mailUrl: env.MAIL_URL || undefined,
    mailFrom: env.MAIL_FROM || "Open Data in Kommunen <reihe@example.org>",
    keepBuild: env.BUILD === "keep",
  };
}

/** Writes the worker's variables to a file that only its owner reads, since command lines are for all eyes. Returns its path. */
export function writeWorkerSettings(settings: DemoSettings): string {
  const values: Record<string, string> = {
    PUBLIC_URL: settings.publicUrl,
    LINK_KEY: keepLinkKey(settings.stateDir),
    MAIL_FROM: settings.mailFrom,
    DEV_API_TOKEN: settings.adminToken,
    DEV_ORGANISER: settings.organiser,
    UNPROVEN_PER_NETWORK_HOUR: "off",
    UNPROVEN_PER_SERIES_DAY: "off",
    ...(settings.mailUrl ? { MAIL_URL: settings.mailUrl } : {}),
  };
  const file = join(settings.stateDir, "worker.env");
  const lines = Object.entries(values).map(([name, value]) => `${name}=${quote(value)}\n`);
  writeFileSync(file, lines.join(""), { mode: 0o600 });
  return file;
}

/** The key that signs links: made once, so that a mailed link still works after a restart. */
function keepLinkKey(stateDir: string): string {
  const file = join(stateDir, "link-key");
  mkdirSync(stateDir, { recursive: true });
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString("base64url"), { mode: 0o600 });
  return readFileSync(file, "utf8").trim();
}

/** In single quotes dotenv takes every character as it stands. */
function quote(value: string): string {
  return value.includes("'") ? `"${value}"` : `'${value}'`;
}

// `npm run deploy`: refuses with one line for each missing setting, then builds, migrates the database and deploys.
import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const wrangler = `${root}node_modules/wrangler/bin/wrangler.js`;

const missing = listMissingSettings(readFileSync(`${root}wrangler.toml`, "utf8"));
if (missing.length > 0) {
  for (const line of missing) console.error(line);
  process.exit(1);
}
// A folder that `npm start` filled also holds files of the demo.
rmSync(`${root}dist/assets`, { recursive: true, force: true });
run("demo/build.ts");
run(wrangler, "d1", "migrations", "apply", "DB", "--remote");
run(wrangler, "deploy");

/** One line for each setting that is missing, with where it goes. */
function listMissingSettings(toml: string): string[] {
  const settings = toml.replace(/^\s*#.*$/gm, "");
  const read = (name: string) => new RegExp(`^\\s*${name}\\s*=\\s*"([^"]+)"`, "m").exec(settings)?.[1] ?? "";
  const secrets = listSecrets();
  const hasEmailBinding = /^\s*\[\[send_email\]\]/m.test(settings);
  const faults: [boolean, string][] = [
    [
      !/^[0-9a-f-]{36}$/.test(read("database_id")),
      'database_id is missing: run "npx wrangler d1 create opendata-events --jurisdiction eu" and put the id into wrangler.toml.',
    ],
    [
      !/^https:\/\/[^/]+$/.test(read("PUBLIC_URL")),
      'PUBLIC_URL is missing: put PUBLIC_URL = "https://events.example.org" (your address) under [vars] in wrangler.toml.',
    ],
    [
      !read("MAIL_FROM").includes("@"),
      'MAIL_FROM is missing: put MAIL_FROM = "Name <events@example.org>" (your sender) under [vars] in wrangler.toml.',
    ],
    [
      !secrets.includes("LINK_KEY"),
      'LINK_KEY is missing: run "openssl rand -base64 32 | npx wrangler secret put LINK_KEY".',
    ],
    [
      !secrets.includes("MAIL_URL") && !hasEmailBinding,
      'Mail is missing: run "npx wrangler secret put MAIL_URL" (smtps://user:password@host:465), or uncomment [[send_email]] in wrangler.toml.',
    ],
  ];
  return faults.filter(([isMissing]) => isMissing).map(([, line]) => line);
}

/** The names of the secrets in the account; none where the worker or the sign-in does not exist yet. */
function listSecrets(): string[] {
  const { status, stdout } = spawnSync(process.execPath, [wrangler, "secret", "list", "--format", "json"], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, CI: "1", WRANGLER_HIDE_BANNER: "true" },
    timeout: 60_000,
  });
  if (status !== 0) return [];
  return (JSON.parse(stdout) as { name: string }[]).map(({ name }) => name);
}

/** Runs a step; a failed one ends the deployment. */
function run(script: string, ...args: string[]): void {
  const { status } = spawnSync(process.execPath, [script, ...args], { cwd: root, stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}

// `npm run organiser`: who works on which series, before anybody can sign in and whenever nobody can.
import { randomUUID } from "node:crypto";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { RESERVED_SLUGS } from "../contract/admin-paths.ts";
import { ROLES, type Role } from "../contract/roles.ts";
import { formatAddition, formatFirstSeries, formatRemoval, ORGANISER_QUERIES } from "../db/organiser-command.ts";
import { normaliseAddress } from "../rules/address.ts";
import { type Database, openDeployedDatabase, openLocalDatabase } from "./database.ts";

const USAGE = `npm run organiser -- add name@example.org [--series slug] [--role owner|editor|viewer]
npm run organiser -- remove name@example.org [--series slug]
npm run organiser -- list

  --series   one series; without it all there are. On an empty deployment "add" makes it, closed at first.
  --role     what they may do; owner unless said otherwise
  --remote   the deployed database; without it the local one
  --state    the folder of the local one, .state unless said otherwise`;

try {
  run();
} catch (error) {
  const isUsage = (error as { code?: string }).code?.startsWith("ERR_PARSE_ARGS");
  console.error(isUsage ? USAGE : error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

function run(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      series: { type: "string" },
      role: { type: "string", default: "owner" },
      remote: { type: "boolean", default: false },
      state: { type: "string", default: ".state" },
    },
  });
  const [command, typed] = positionals;
  const role = ROLES.find((one) => one === values.role);
  const email = normaliseAddress(typed ?? "");
  if (!role || (command !== "list" && !(["add", "remove"].includes(command ?? "") && email))) throw new Error(USAGE);
  const database = values.remote ? openDeployedDatabase() : openLocalDatabase(resolve(values.state));
  const slug = values.series ?? null;
  if (command === "add" && email) add(database, email, slug, role);
  if (command === "remove" && email) {
    findSeries(database, slug);
    database.run(formatRemoval({ email, slug, now: new Date().toISOString() }));
  }
  list(database);
}

function add(database: Database, email: string, slug: string | null, role: Role): void {
  const now = new Date().toISOString();
  const isFirst = database.read(ORGANISER_QUERIES.series).length === 0;
  if (isFirst && !isSlug(slug)) {
    throw new Error(
      "There is no series yet. Name the first one: --series open-data, of lower-case letters, digits and hyphens.",
    );
  }
  if (!isFirst) findSeries(database, slug);
  database.run([
    ...(isFirst && slug ? [formatFirstSeries(slug, email, now, randomUUID())] : []),
    ...formatAddition({ email, slug, now, id: randomUUID(), role }),
  ]);
  console.log(`${email} can ask for a link to sign in at /admin/sign-in now.`);
}

function isSlug(slug: string | null): slug is string {
  return slug !== null && /^[a-z0-9][a-z0-9-]{0,59}$/.test(slug) && !RESERVED_SLUGS.includes(slug);
}

/** @throws where the named series is none of those there are */
function findSeries(database: Database, slug: string | null): void {
  const known = database.read(ORGANISER_QUERIES.series).map((row) => row.slug);
  if (slug !== null && !known.includes(slug)) {
    throw new Error(`There is no series ${slug}. There is: ${known.join(", ") || "none"}.`);
  }
}

function list(database: Database): void {
  for (const { slug, role, email } of database.read(ORGANISER_QUERIES.organisers)) {
    console.log([slug ?? "no series", role ?? "", email].join("\t"));
  }
  for (const { slug } of database.read(ORGANISER_QUERIES.ownerless)) console.log(`Nobody owns ${slug}.`);
}

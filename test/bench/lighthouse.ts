import { execFile } from "node:child_process";
import { delimiter, dirname } from "node:path";
import { promisify } from "node:util";
import { findBrowser, launchArgs } from "../support/browser.ts";

const run = promisify(execFile);

/** Fetched when it is wanted, since it brings 176 MB with it. */
const LIGHTHOUSE = "lighthouse@13.5.0";
const ROUNDS = 5;

/** What one visit with a phone's line and a processor four times slower came to. */
interface Visit {
  /** Of 100, by category. */
  scores: Record<string, number>;
  /** Milliseconds in which the page could not answer a touch. */
  blocking: number;
  shift: number;
  /** Milliseconds until the largest part was painted. */
  painted: number;
  /** What cost points, by its name in Lighthouse. */
  faults: string[];
}

interface Report {
  categories: Record<string, { score: number; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, { score: number | null; numericValue?: number }>;
}

/** Prints Lighthouse's scores of a page and, visited in turn, of a floor: the machine's speed drifts. */
export async function printLighthouse(pages: Record<string, string>): Promise<void> {
  const visits = Object.entries(pages).map(([name, address]) => ({ name, address, visits: [] as Visit[] }));
  for (let round = 0; round < ROUNDS; round++) {
    for (const { address, visits: made } of visits) {
      const visit = await visitPage(address);
      if (!visit) return console.log(`lighthouse     ${LIGHTHOUSE} could not be run`);
      made.push(visit);
    }
  }
  for (const { name, visits: made } of visits) {
    const middle = made.sort((a, b) => a.blocking - b.blocking)[Math.floor(ROUNDS / 2)] as Visit;
    const scores = Object.entries(middle.scores).map(([category, score]) => `${category} ${score}`);
    console.log(`lighthouse     ${name}: ${scores.join(", ")}`);
    console.log(
      `               blocked ${made.map(({ blocking }) => Math.round(blocking)).join(", ")} ms at 4 × slower`,
    );
    console.log(`               shift ${middle.shift.toFixed(3)}, largest part at ${Math.round(middle.painted)} ms`);
    if (middle.faults.length) console.log(`               points lost: ${middle.faults.join(", ")}`);
  }
}

/** Null where Lighthouse cannot be had or gives up. */
async function visitPage(address: string): Promise<Visit | null> {
  const args = [
    ...["--yes", LIGHTHOUSE, address, "--quiet", "--output=json", "--no-enable-error-reporting"],
    "--only-categories=accessibility,best-practices,performance",
    `--chrome-flags=${[...launchArgs, "--headless=new"].join(" ")}`,
  ];
  // Not waited for in one piece: the floor is served by this very process.
  const report = await run("npx", args, {
    env: {
      ...process.env,
      CHROME_PATH: findBrowser(),
      PATH: `${dirname(process.execPath)}${delimiter}${process.env.PATH}`,
    },
    maxBuffer: 64 * 1024 * 1024,
    timeout: 60_000,
    // Only this makes Lighthouse close its browser as well.
    killSignal: "SIGINT",
    shell: process.platform === "win32",
  }).catch(() => null);
  return report && readReport(JSON.parse(report.stdout) as Report);
}

function readReport({ categories, audits }: Report): Visit {
  const value = (id: string) => audits[id]?.numericValue ?? Number.NaN;
  const weighed = Object.values(categories).flatMap(({ auditRefs }) => auditRefs.filter(({ weight }) => weight > 0));
  return {
    scores: Object.fromEntries(Object.entries(categories).map(([id, { score }]) => [id, Math.round(score * 100)])),
    blocking: value("total-blocking-time"),
    shift: value("cumulative-layout-shift"),
    painted: value("largest-contentful-paint"),
    faults: weighed.filter(({ id }) => (audits[id]?.score ?? 1) < 0.995).map(({ id }) => id),
  };
}

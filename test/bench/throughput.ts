import { writeFileSync } from "node:fs";

const ROUNDS = 5;
const REQUESTS = 300;
const AT_ONCE = 10;

/** Requests per second of one address, each body read to its end. */
async function measure(address: string): Promise<number> {
  let left = REQUESTS;
  const start = performance.now();
  const fetchOnward = async () => {
    while (left-- > 0) await (await fetch(address)).arrayBuffer();
  };
  await Promise.all(Array.from({ length: AT_ONCE }, fetchOnward));
  return REQUESTS / ((performance.now() - start) / 1000);
}

/** The throughput of one address as a ratio to another's, round by round in turn, since the machine's speed drifts. */
async function measureRatio(address: string, floor: string): Promise<string[]> {
  await measure(address);
  await measure(floor);
  const ratios: string[] = [];
  for (let round = 0; round < ROUNDS; round++)
    ratios.push(((await measure(address)) / (await measure(floor))).toFixed(2));
  return ratios;
}

/** Prints the throughput of the list beside that of a static file. */
export async function printThroughput(api: string, list: string): Promise<void> {
  // The same bytes as a file, so that the ratio tells what finding the answer costs and not what carrying it does.
  const file = new URL("../../dist/assets/demo/list.json", import.meta.url);
  writeFileSync(file, await (await fetch(list)).text());
  const ratios = await measureRatio(list, `${api}/demo/list.json`);
  console.log(`throughput     ${ratios.join(", ")} × that of a static file of its size, by round`);
}

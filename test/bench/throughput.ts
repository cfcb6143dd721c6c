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
export async function measureRatio(address: string, floor: string): Promise<string[]> {
  await measure(address);
  await measure(floor);
  const ratios: string[] = [];
  for (let round = 0; round < ROUNDS; round++)
    ratios.push(((await measure(address)) / (await measure(floor))).toFixed(2));
  return ratios;
}

// `npm run bench`: the numbers of the script and of the service, each measured in this run beside its goal or its floor.
import { ensureBrowser } from "../support/browser.ts";
import { startDemo } from "../support/demo-server.ts";
import { launchBrowser } from "../support/demo-visit.ts";
import { serveFloor } from "./floor.ts";
import { printLighthouse } from "./lighthouse.ts";
import { printRowsRead } from "./rows-read.ts";
import { printThroughput } from "./throughput.ts";
import { printAccessibility, printShifts, printTraces } from "./visits.ts";
import { printWeights } from "./weights.ts";

process.env.CHROMIUM_PATH = await ensureBrowser();
const demo = await startDemo();
const list = `${demo.api}/api/v1/series/open-data-in-kommunen?locale=de`;
try {
  printWeights();
  await printThroughput(demo.api, list);
  const browser = await launchBrowser();
  await printTraces(browser, demo);
  await printShifts(browser, demo.host);
  await printAccessibility(browser, demo.host);
  await browser.close();
  const floor = await serveFloor(list);
  await printLighthouse({ plain: `${demo.host}/plain.html`, floor: floor.address });
  floor.stop();
} finally {
  await demo.stop();
}
printRowsRead();

import { runClock } from "../../../worker/actions/run-clock.ts";
import type { TestAct } from "./act.ts";

const MINUTE = 60_000;

/** Lets time pass until an instant, with a look of the clock at each full step, as its cron would. */
export async function passTime(act: TestAct, until: Date, stepMinutes = 60): Promise<void> {
  const step = stepMinutes * MINUTE;
  let next = Math.ceil((act.now.getTime() + 1) / step) * step;
  for (; next <= until.getTime(); next += step) {
    act.now = new Date(next);
    await runClock(act);
  }
  act.now = until;
}

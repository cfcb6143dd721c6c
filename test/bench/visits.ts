import axe from "axe-core";
import type { Browser } from "playwright";
import { openNoted, readNotes } from "../support/page-numbers.ts";

const SIZES = [
  { width: 1280, height: 720 },
  { width: 360, height: 740 },
  { width: 1280, height: 2400 },
];

/** Prints what a page is asked to load until its list stands, and what it notes of the tag: globals, violations, errors. */
export async function printTraces(browser: Browser, { api, host }: Record<"api" | "host", string>): Promise<void> {
  for (const name of ["plain", "three-times", "strict-policy"]) {
    const { page, context, faults, requested } = await openNoted(browser, `${host}/${name}.html`);
    const { requests, listAt, globals, violations } = await readNotes(page);
    const before = requests.filter(({ address, endedAt }) => address.startsWith(api) && endedAt <= listAt);
    const cookies = await context.cookies();
    console.log(`requests       ${name}: ${before.length} to the service until the list, ${requested.length} in all`);
    console.log(
      `traces         ${name}: ${globals.length} globals, ${violations.length} violations, ${faults.length} errors, ${cookies.length} cookies`,
    );
    await context.close();
  }
}

/** Prints how far what stood on a page was moved, in windows of a desk, a phone and a tall screen. */
export async function printShifts(browser: Browser, host: string): Promise<void> {
  for (const name of ["plain", "town", "foundation"]) {
    const found: string[] = [];
    for (const viewport of SIZES) {
      const { page, context } = await openNoted(browser, `${host}/${name}.html`, { viewport });
      const { shifts } = await readNotes(page);
      const sum = shifts.reduce((total, { value }) => total + value, 0);
      found.push(`${sum.toFixed(3)} at ${viewport.width} × ${viewport.height}`);
      await context.close();
    }
    console.log(`layout shift   ${name}: ${found.join(", ")}`);
  }
}

/** Prints how many violations axe finds on a page with its list. */
export async function printAccessibility(browser: Browser, host: string): Promise<void> {
  for (const name of ["plain", "town", "foundation"]) {
    for (const colorScheme of ["light", "dark"] as const) {
      const { page, context } = await openNoted(browser, `${host}/${name}.html`, { colorScheme });
      await readNotes(page);
      await page.evaluate(axe.source);
      const { violations } = await page.evaluate(() => (window as unknown as { axe: typeof axe }).axe.run());
      const ids = violations.map(({ id, nodes }) => `, ${id} × ${nodes.length}`);
      console.log(`axe            ${name}, ${colorScheme}: ${violations.length} violations${ids.join("")}`);
      await context.close();
    }
  }
}

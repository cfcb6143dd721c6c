/** The engines of which one is in every browser of today. */
export type EngineName = "chromium" | "firefox" | "webkit";

/** A running browser; `open` gives it a page that shares no script with any other. */
export interface Engine {
  name: EngineName;
  open(address: string, look?: PageLook): Promise<EnginePage>;
  close(): Promise<void>;
}

/** How a page is looked at; sizes are in CSS pixels. */
export interface PageLook {
  width?: number;
  height?: number;
}

/** A page, driven by the same few hands in each engine. Selectors reach through open shadow roots. */
export interface EnginePage {
  goto(address: string): Promise<void>;
  /** Runs the body of an async function in the page and answers what it returns, as JSON. */
  run<T>(body: string): Promise<T>;
  /** Clicks as a hand would: at the middle of what is shown there. */
  click(selector: string): Promise<void>;
  /** Types into the field that has a selector. */
  type(selector: string, text: string): Promise<void>;
  /** The window as PNG. */
  screenshot(): Promise<Buffer>;
  /** What the browser itself has noted as errors; engines without such a note say nothing here. */
  errors: string[];
  /** What the driver itself leaves among the page's globals. */
  globals: string[];
  close(): Promise<void>;
}

/** Finds the first element for a selector, through every open shadow root; to be put before the body of `run`. */
export const FIND_DEEP = `
const findDeep = (selector, root = document) => {
  const found = root.querySelector(selector);
  if (found) return found;
  for (const { shadowRoot } of root.querySelectorAll("*")) {
    const deep = shadowRoot && findDeep(selector, shadowRoot);
    if (deep) return deep;
  }
  return null;
};`;

/** Waits until the body of a function in the page answers something true; after ten seconds that is an error. */
export async function awaitInPage(page: EnginePage, body: string, what: string): Promise<void> {
  const isThere = await page.run<boolean>(`${FIND_DEEP}
    const until = Date.now() + 10_000;
    const ask = async () => { ${body} };
    while (Date.now() < until) {
      if (await ask()) return true;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    return false;`);
  if (!isThere) throw new Error(`Waited ten seconds for ${what}.`);
}

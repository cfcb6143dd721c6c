import { OpendataEvents, VERSION } from "./element.ts";
import { fillOnceParsed } from "./placeholders.ts";

// Two scripts of different age may stand on one page (CMS block and template): the first one wins, loudly.
const known = customElements.get("opendata-events") as typeof OpendataEvents | undefined;
if (!known) {
  customElements.define("opendata-events", OpendataEvents);
  fillOnceParsed();
} else if (known.version !== VERSION) {
  console.warn(`opendata-events ${known.version} is registered already; ${VERSION} stays unused.`);
}

export { OpendataEvents };

import { OpendataEvents } from "./element.ts";

/** Fills placeholders once all of the page is there: a script that is `async` may run before the editors' part has come. */
export function fillOnceParsed(): void {
  if (document.readyState === "loading") addEventListener("DOMContentLoaded", fillPlaceholders);
  else fillPlaceholders();
}

/**
 * Puts the element into each `<div data-opendata-events data-series="…">`, for pages whose sanitizer lets `data-`
 * attributes pass and no unknown tag (E-07). `data-` attributes become those of the element; what stood inside moves
 * into it and is its fallback.
 */
export function fillPlaceholders(): void {
  for (const holder of document.querySelectorAll<HTMLElement>("[data-opendata-events]:not(:has(opendata-events))")) {
    const element = document.createElement("opendata-events");
    // These and no others: as a property `data-inner-h-t-m-l` would be markup that the sanitizer never saw.
    for (const name of OpendataEvents.properties) Reflect.set(element, name, holder.dataset[name]);
    element.append(...holder.childNodes);
    holder.append(element);
  }
}

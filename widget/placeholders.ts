/**
 * Puts the element into each `<div data-opendata-events data-series="…">`, for pages whose sanitizer lets `data-`
 * attributes pass and no unknown tag (E-07). `data-` attributes become those of the element; what stood inside moves
 * into it and is its fallback.
 */
export function fillPlaceholders(root: ParentNode): void {
  for (const holder of root.querySelectorAll<HTMLElement>("[data-opendata-events]:not(:has(opendata-events))")) {
    const element = document.createElement("opendata-events");
    Object.assign(element, holder.dataset);
    element.append(...holder.childNodes);
    holder.replaceChildren(element);
  }
}

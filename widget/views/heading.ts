import { html, nothing } from "lit/html.js";

/** A real heading of a level known only at run time. With an id it can take the focus. */
export function heading(level: number, name: string, content: unknown, id?: string) {
  const key = id ?? nothing;
  const tab = id ? -1 : nothing;
  if (level < 3) return html`<h2 class=${name} id=${key} tabindex=${tab}>${content}</h2>`;
  if (level === 3) return html`<h3 class=${name} id=${key} tabindex=${tab}>${content}</h3>`;
  if (level === 4) return html`<h4 class=${name} id=${key} tabindex=${tab}>${content}</h4>`;
  if (level === 5) return html`<h5 class=${name} id=${key} tabindex=${tab}>${content}</h5>`;
  return html`<h6 class=${name} id=${key} tabindex=${tab}>${content}</h6>`;
}

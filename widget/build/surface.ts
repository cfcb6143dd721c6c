/** One thing that the element offers: an attribute, an event, a slot, a part, a custom property. */
export interface Offer {
  name: string;
  /** As TypeScript writes it; empty where a thing has none. */
  type: string;
  default?: string;
  description: string;
}

/** The public surface of the element, as its doc block words it. */
export interface Surface {
  description: string;
  attributes: Offer[];
  slots: Offer[];
  events: Offer[];
  parts: Offer[];
  properties: Offer[];
}

/** Where each tag of the doc block belongs; the names are those of the custom elements manifest. */
const TAGS: Record<string, Exclude<keyof Surface, "description">> = {
  attr: "attributes",
  slot: "slots",
  fires: "events",
  csspart: "parts",
  cssprop: "properties",
};

/**
 * Reads the doc block before the class of the element: the one place where its surface is written down.
 *
 * @param source the text of `element.ts`
 * @throws where there is no block, or a tag in it that is unknown or cannot be read
 */
export function readSurface(source: string): Surface {
  const block = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*export class OpendataEvents/.exec(source)?.[1];
  if (!block) throw new Error("The class of the element has no doc block.");
  const [description = "", ...tags] = block.replace(/^[ \t]*\* ?/gm, "").split(/\n(?=@)/);
  const surface: Surface = {
    description: join(description.trim().split("\n\n")[0] ?? ""),
    ...{ attributes: [], slots: [], events: [], parts: [], properties: [] },
  };
  for (const tag of tags) {
    const read = /^@(\w+)\s+(?:\{(.+?)\}\s+)?(?:\[([\w-]+)=(.+?)\]\s+|([\w-]+(?:, [\w-]+)*)\s+)?- ([\s\S]+)$/.exec(tag);
    const kind = TAGS[read?.[1] ?? ""];
    if (!read || !kind) throw new Error(`This line of the element's doc block cannot be read: ${tag}`);
    const [, , type = "", withDefault, value, plain, words = ""] = read;
    for (const name of (withDefault ?? plain ?? "").split(", ")) {
      surface[kind].push({ name, type, ...(value && { default: value }), description: join(words) });
    }
  }
  return surface;
}

/** The property of an attribute: `heading-level` is `headingLevel`. */
export const propertyOf = (attribute: string) => attribute.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

const join = (lines: string) => lines.trim().replace(/\s*\n\s*/g, " ");

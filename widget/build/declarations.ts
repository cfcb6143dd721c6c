import { type Offer, propertyOf, type Surface } from "./surface.ts";

/**
 * `opendata-events.d.ts`: the tag for TypeScript, in plain pages, in React (19 and newer) and in Vue's templates.
 *
 * @param events the text of `events.ts`, which says what each event tells
 */
export function formatDeclarations(surface: Surface, events: string): string {
  const { attributes } = surface;
  return `// The tag <opendata-events> for TypeScript; a copy of this file in a project is enough. Made by the build.

${events.trim()}

/** What a page sets, as properties. */
export interface OpendataEventsProperties {
${attributes.map((attribute) => `${words(attribute)}  ${propertyOf(attribute.name)}?: ${typeOf(attribute)};`).join("\n")}
}

/** What a page sets, as attributes. */
export interface OpendataEventsAttributes {
${attributes.map((attribute) => `${words(attribute)}  "${attribute.name}"?: ${typeOf(attribute)};`).join("\n")}
}

type ListenerOf<K extends keyof OdeEventMap> = (this: OpendataEvents, event: CustomEvent<OdeEventMap[K]>) => unknown;

/** ${surface.description} */
export declare class OpendataEvents extends HTMLElement {
  static readonly version: string;
${attributes.map((attribute) => `${words(attribute)}  ${propertyOf(attribute.name)}: ${typeOf(attribute)};`).join("\n")}
  /** Asks for the list again. */
  reload(): Promise<void>;
${["add", "remove"].map(formatListening).join("\n")}
}

declare global {
  interface HTMLElementTagNameMap {
    "opendata-events": OpendataEvents;
  }
}

type ReactListeners = { [K in keyof OdeEventMap as \`on\${K}\`]?: (event: CustomEvent<OdeEventMap[K]>) => unknown };
interface VueListeners {
${surface.events.map(({ name, type }) => `  ${propertyOf(`on-${name}`)}?: (event: ${type}) => unknown;`).join("\n")}
}
type OfTag = OpendataEventsProperties & OpendataEventsAttributes;

// Each on one line: where a page has no such framework, the line above it silences that.
// @ts-ignore
declare module "react" { namespace JSX { interface IntrinsicElements { "opendata-events": import("react").DetailedHTMLProps<import("react").HTMLAttributes<OpendataEvents>, OpendataEvents> & OfTag & ReactListeners } } }
// @ts-ignore
declare module "vue" { interface GlobalComponents { "opendata-events": new () => { $props: import("vue").HTMLAttributes & OfTag & VueListeners } } }
`;
}

const words = ({ description }: Offer) => `  /** ${description} */\n`;

/** A flag is on or off; any other attribute may be missing. */
const typeOf = ({ type }: Offer) => (type === "boolean" ? type : `${type} | null`);

/** The overloads of a method that listens: own events first, then all that every element has. */
function formatListening(verb: string): string {
  const options = verb === "add" ? "boolean | AddEventListenerOptions" : "boolean | EventListenerOptions";
  const own = "type: K, listener: ListenerOf<K>";
  const common = "type: K, listener: (this: OpendataEvents, event: HTMLElementEventMap[K]) => unknown";
  return `  ${verb}EventListener<K extends keyof OdeEventMap>(${own}, options?: ${options}): void;
  ${verb}EventListener<K extends keyof HTMLElementEventMap>(${common}, options?: ${options}): void;
  ${verb}EventListener(type: string, listener: EventListenerOrEventListenerObject, options?: ${options}): void;`;
}

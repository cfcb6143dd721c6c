import { render } from "lit/html.js";

/** "headingLevel" is "heading-level" in markup. */
export const attributeOf = (name: string): string => name.replace(/[A-Z]/, (letter) => `-${letter.toLowerCase()}`);

/**
 * An element that draws a template into its own root, once a turn however often it is asked, and whose properties are
 * its attributes: one truth, whether a page writes markup or a framework sets properties.
 *
 * Lit's templates draw; its base class would add 1.7 kB of reactive properties, of which one element with a handful of
 * text attributes has no use.
 */
export abstract class TemplateElement extends HTMLElement {
  /** The sheets that the root adopts. */
  declare static readonly styles: readonly CSSStyleSheet[];
  /** The names of the properties. */
  declare static readonly properties: readonly string[];
  /** Attributes that are there or not. */
  declare static readonly flags: readonly string[];

  /** The root, open: assistive technology, password managers and tests look into it. */
  readonly root: ShadowRoot = this.attachShadow({ mode: "open" });
  /** Settles when what was asked for is drawn. */
  updateComplete: Promise<void> | null = null;
  // Nothing is drawn in the task that reads the script, which would leave a slow device no time for its user. Until then
  // what stands within the tag is shown.
  #begun = new Promise((resolve) => setTimeout(resolve));
  #slot = this.root.appendChild(document.createElement("slot"));

  /** Makes the attributes properties of a class; called once, before the class is registered. */
  static link(type: typeof TemplateElement): void {
    for (const name of type.properties) {
      const attribute = attributeOf(name);
      const flag = type.flags.includes(attribute);
      Object.defineProperty(type.prototype, name, {
        configurable: true,
        enumerable: true,
        get(this: Element) {
          return flag ? this.hasAttribute(attribute) : this.getAttribute(attribute);
        },
        set(this: Element, value: unknown) {
          // An empty text is a flag that is set, as in markup.
          if (value === null || value === undefined || (flag && value === false)) this.removeAttribute(attribute);
          else this.setAttribute(attribute, flag ? "" : `${value}`);
        },
      });
    }
  }

  constructor() {
    super();
    const { styles, properties } = this.constructor as typeof TemplateElement;
    this.root.adoptedStyleSheets = [...styles];
    // What a page set before the script came lies on the element itself and would hide the properties of the class.
    for (const name of properties) {
      if (!Object.hasOwn(this, name)) continue;
      const value = Reflect.get(this, name);
      Reflect.deleteProperty(this, name);
      Reflect.set(this, name, value);
    }
  }

  /** What stands in the root. */
  protected abstract draw(): unknown;

  attributeChangedCallback(): void {
    this.requestUpdate();
  }

  connectedCallback(): void {
    this.requestUpdate();
  }

  /** Draws anew at the end of this turn. */
  requestUpdate(): void {
    this.updateComplete ??= this.#begun.then(() => {
      this.updateComplete = null;
      this.#slot.remove();
      render(this.draw(), this.root);
    });
  }

  /** Draws anew, and settles when that is done. */
  async redraw(): Promise<void> {
    this.requestUpdate();
    await this.updateComplete;
  }
}

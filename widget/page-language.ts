import { findLocale, type Locale, SOURCE_LOCALE } from "../worker/contract/locales.ts";

/** The first tag that we speak decides; where none does, the source language. */
export function negotiateLocale(tags: Iterable<string | null | undefined>): Locale {
  for (const tag of tags) {
    const locale = findLocale(tag);
    if (locale) return locale;
  }
  return SOURCE_LOCALE;
}

/** The `locale` attribute, then each `lang` from the tag outwards; shadow roots of the host are crossed. */
export function* listLanguageTags(element: Element): Generator<string | null> {
  yield element.getAttribute("locale");
  for (const ancestor of ancestors(element)) if (ancestor instanceof Element) yield ancestor.getAttribute("lang");
}

/** Calls back whenever a `lang` around the element may have changed; returns how to stop. */
export function watchPageLanguage(element: Element, onChange: () => void): () => void {
  const observer = new MutationObserver(onChange);
  for (const node of ancestors(element)) {
    if (!(node instanceof Element))
      observer.observe(node, { attributes: true, attributeFilter: ["lang"], subtree: true });
  }
  return () => observer.disconnect();
}

function* ancestors(element: Element): Generator<Node> {
  let node: Node | null = element;
  while (node) {
    yield node;
    node = node instanceof ShadowRoot ? node.host : node.parentNode;
  }
}

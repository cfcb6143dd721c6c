import axe from "axe-core";

/** Hidden from eyes on purpose: read aloud only, or a trap for robots. */
const UNSEEN = ".vh, .trap, .vh *, .trap *";

const isShown = (element: Element): boolean =>
  element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }) && !element.matches(UNSEEN);

const nameOf = (element: Element): string =>
  `${element.localName}${element.id && `#${element.id}`}.${element.getAttribute("class") ?? ""}`;

/** What somebody sees of the root, element by element. */
const listShown = (root: ShadowRoot): HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>(".ode *")].filter(isShown);

/** Everything that can be pressed or typed into, and is shown. */
export const listControls = (root: ShadowRoot): HTMLElement[] =>
  listShown(root).filter((element) => element.matches("a[href], button, summary, input, textarea, select"));

/** What sticks out of the tag, is cut off, or makes the page scroll sideways. */
export function findOverflow(root: ShadowRoot): string[] {
  const page = document.documentElement;
  const frame = root.host.getBoundingClientRect();
  const sideways = page.scrollWidth > page.clientWidth ? [`the page by ${page.scrollWidth - page.clientWidth}`] : [];
  const found = listShown(root).filter((element) => {
    const { left, right, width } = element.getBoundingClientRect();
    const cut = getComputedStyle(element).overflow !== "visible";
    // A large numeral is set a hair to the left, so that its stem and the text beneath look flush.
    const slack = element.matches(".day") ? Number.parseFloat(getComputedStyle(element).fontSize) * 0.04 + 1 : 1;
    const sticksOut = width > 0 && (left < frame.left - slack || right > frame.right + slack);
    // Fields scroll what is typed into them; that is no loss.
    const isCut = cut && !element.matches("input, textarea, svg") && element.scrollWidth > element.clientWidth + 1;
    return sticksOut || isCut;
  });
  return [...sideways, ...found.map(nameOf)];
}

/** Controls that lie over one another. */
export function findOverlaps(root: ShadowRoot): string[] {
  const controls = listControls(root).filter((element) => element.localName !== "input" || element.matches(".box"));
  const boxes = controls.map((element) => ({ element, box: element.getBoundingClientRect() }));
  return boxes.flatMap(({ element, box }, at) =>
    boxes
      .slice(at + 1)
      .filter(({ box: other }) => {
        const across = Math.min(box.right, other.right) - Math.max(box.left, other.left);
        const down = Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top);
        return across > 1 && down > 1;
      })
      .map((other) => `${nameOf(element)} and ${nameOf(other.element)}`),
  );
}

/** Controls smaller than `least` CSS pixels on a side. A link within a sentence is exempt (WCAG 2.5.8). */
export function findSmallTargets(root: ShadowRoot, least: number): string[] {
  return listControls(root).flatMap((element) => {
    const sentence = element.closest("dd, p, li");
    const isInText =
      element.matches("a:not(.action, .button)") &&
      getComputedStyle(element).display === "inline" &&
      sentence?.textContent?.trim() !== element.textContent?.trim();
    if (isInText) return [];
    // A press on the words of a radio or a box counts as well.
    const { width, height } = (element.closest("label") ?? element).getBoundingClientRect();
    return width < least || height < least ? [`${nameOf(element)} ${Math.round(width)}×${Math.round(height)}`] : [];
  });
}

/** References by id that find nothing in their own root, and ids that are there twice. */
export function findBrokenReferences(root: ShadowRoot): string[] {
  const names = ["for", "aria-labelledby", "aria-describedby", "aria-controls", "aria-owns", "aria-errormessage"];
  const broken = names.flatMap((name) =>
    [...root.querySelectorAll(`[${name}]`)].flatMap((element) =>
      element
        .getAttribute(name)!
        .split(/\s+/)
        .filter((id) => !id || !root.getElementById(id))
        .map((id) => `${nameOf(element)} ${name}=${id}`),
    ),
  );
  const ids = [...root.querySelectorAll("[id]")].map(({ id }) => id);
  return [...broken, ...ids.filter((id, at) => ids.indexOf(id) !== at)];
}

/** The names that assistive technology gives to elements that are shown. */
export function listNames(elements: Element[]): string[] {
  axe.setup(document.body);
  try {
    return elements.map((element) => axe.commons.text.accessibleText(element).trim().replace(/\s+/g, " "));
  } finally {
    axe.teardown();
  }
}

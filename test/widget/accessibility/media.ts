import { cdp } from "vitest/browser";

/** What a visitor's system can ask for, as media features. */
export const MEDIA = {
  light: {},
  dark: { "prefers-color-scheme": "dark" },
  "forced colours": { "forced-colors": "active", "prefers-color-scheme": "dark" },
  "reduced motion": { "prefers-reduced-motion": "reduce" },
} satisfies Record<string, Record<string, string>>;

/** Lets the browser behave as on a system that asks for this; the host's page follows light and dark. */
export async function askFor(media: keyof typeof MEDIA): Promise<void> {
  const features = { "prefers-color-scheme": "light", ...MEDIA[media] };
  const list = Object.entries(features).map(([name, value]) => ({ name, value }));
  const session = cdp() as unknown as { send(method: string, parameters: object): Promise<unknown> };
  await session.send("Emulation.setEmulatedMedia", { features: list });
  const { style } = document.documentElement;
  style.colorScheme = "light dark";
  style.background = media === "dark" ? "#171512" : "#fff";
}

/**
 * Says in the elements' own style which colour their text is painted with, and takes it back. Under forced colours
 * Chromium answers for `-webkit-text-fill-color`, which axe reads, the colour that it does not paint; it would be gone
 * once `color` and that property answer the same.
 */
export function statePaintedColours(elements: Iterable<HTMLElement>): () => void {
  const stated = [...elements].map((element) => ({ element, painted: getComputedStyle(element).color }));
  for (const { element, painted } of stated) element.style.setProperty("-webkit-text-fill-color", painted);
  return () => {
    for (const { element } of stated) element.style.removeProperty("-webkit-text-fill-color");
  };
}

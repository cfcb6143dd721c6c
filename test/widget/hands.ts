import { find } from "./page.ts";

/** Types into a field as a visitor would. */
export function type(root: ShadowRoot, id: string, text: string): void {
  const field = root.getElementById(id) as HTMLInputElement;
  field.value = text;
  field.dispatchEvent(new Event("input", { bubbles: true }));
}

/** Presses what is there as soon as it is there. */
export const press = async (root: ShadowRoot, selector: string) => (await find(root, selector)).click();

/** Opens the form of the session `s1` and types an address: all that it needs to be sent. */
export async function fillIn(root: ShadowRoot): Promise<void> {
  await press(root, "#open-s1");
  await find(root, "#field-email");
  type(root, "field-email", "a@example.org");
}

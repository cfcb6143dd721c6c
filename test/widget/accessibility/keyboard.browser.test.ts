import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import "../../../widget/opendata-events.ts";
import { press } from "../hands.ts";
import { find, useFreshPage } from "../page.ts";
import { listControls, listNames } from "./measure.ts";
import { askFor } from "./media.ts";
import { STATES, showState } from "./states.ts";

beforeAll(async () => {
  await askFor("light");
  await page.viewport(1280, 1024);
});
useFreshPage();
afterAll(() => askFor("light"));

const focused = (root: ShadowRoot) => root.activeElement as HTMLElement | null;

/** Presses Tab from the start of the page until the focus is behind the tag; `visit` sees each stop. */
async function tabThrough(root: ShadowRoot, visit: (stop: HTMLElement) => void): Promise<void> {
  document.querySelector("h1")!.insertAdjacentHTML("afterend", '<a id="before" href="#before">Host</a>');
  document.getElementById("before")!.focus();
  for (let pressed = 0; pressed < 80; pressed++) {
    await userEvent.keyboard("{Tab}");
    if (document.activeElement?.id === "after") return;
    const stop = focused(root);
    if (stop) visit(stop);
  }
  throw new Error("the focus never left the tag");
}

/** Controls that Tab should reach: of a group of radios one, the chosen or the first. */
function listStops(root: ShadowRoot): HTMLElement[] {
  const controls = listControls(root).filter(({ tabIndex }) => tabIndex >= 0);
  return controls.filter((element) => {
    if (!(element instanceof HTMLInputElement) || element.type !== "radio" || element.checked) return true;
    const group = controls.filter((other) => (other as HTMLInputElement).name === element.name) as HTMLInputElement[];
    return !group.some(({ checked }) => checked) && group[0] === element;
  });
}

test.each(Object.keys(STATES))("Tab reaches every control of %s in its order and leaves again", async (name) => {
  const root = await showState(STATES[name]!, "de");
  const visited: HTMLElement[] = [];
  await tabThrough(root, (stop) => visited.push(stop));
  expect(listNames(visited)).toEqual(listNames(listStops(root)));
});

test.each(["light", "dark", "forced colours"] as const)(
  "the focus is seen on every stop, in %s",
  async (media) => {
    await askFor(media);
    for (const name of ["list", "form with an error summary", "archive", "sign-up done"]) {
      const root = await showState(STATES[name]!, "de");
      const unseen: string[] = [];
      await tabThrough(root, (stop) => {
        const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(stop);
        const isSeen = outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2 && !/, 0\)$/.test(outlineColor);
        if (!isSeen) unseen.push(stop.outerHTML);
      });
      expect(unseen).toEqual([]);
      vi.restoreAllMocks();
    }
    await askFor("light");
  },
  60_000,
);

test("the focus is never hidden under a sticky header of 120 px, on the whole way through the form", async () => {
  await page.viewport(800, 600);
  const root = await showState(STATES.form!, "de");
  document.body.insertAdjacentHTML(
    "afterbegin",
    '<header style="position:fixed;inset:0 0 auto;block-size:120px;background:#fff;z-index:9"></header>',
  );
  (root.host as HTMLElement).style.setProperty("--ode-sticky-offset", "130px");
  const hidden: string[] = [];
  const look = (stop: HTMLElement) => {
    const { top, bottom } = stop.getBoundingClientRect();
    if (top < 120 || bottom > innerHeight + 1) hidden.push(`${stop.localName}#${stop.id} ${top} to ${bottom}`);
  };
  await tabThrough(root, look);
  // Backwards the window scrolls up, where the header lies.
  for (let pressed = 0; pressed < 40; pressed++) {
    await userEvent.keyboard("{Shift>}{Tab}{/Shift}");
    const stop = focused(root);
    if (stop) look(stop);
  }
  await press(root, ".submit [type=submit]");
  await find(root, "#form-alert");
  await vi.waitFor(() => expect(focused(root)?.id).toBe("form-alert"));
  expect(root.getElementById("form-alert")!.getBoundingClientRect().top).toBeGreaterThanOrEqual(120);
  expect(hidden).toEqual([]);
  await page.viewport(1280, 1024);
}, 60_000);

test("a whole sign-up needs the keyboard alone: form, errors, mending, success and back", async () => {
  const root = await showState(STATES.list!, "de");
  (await find(root, "#open-s1")).focus();
  await userEvent.keyboard("{Enter}");
  await vi.waitFor(() => expect(focused(root)?.id).toBe("form-heading"));
  root.querySelector<HTMLElement>(".submit [type=submit]")!.focus();
  await userEvent.keyboard("{Enter}");
  await vi.waitFor(() => expect(focused(root)?.id).toBe("form-alert"));
  await userEvent.keyboard("{Tab}{Enter}");
  expect(focused(root)?.id).toBe("field-email");
  const { ariaInvalid } = focused(root)!;
  const described = focused(root)!.getAttribute("aria-describedby")!.split(" ");
  expect([ariaInvalid, root.getElementById(described.at(-1)!)?.textContent]).toEqual([
    "true",
    "Bitte tragen Sie Ihre Adresse ein.",
  ]);
  await userEvent.keyboard("a@example.org{Tab}");
  // The question with a scale comes first, then the text, then the required choice.
  await userEvent.keyboard("{Tab}Neugier{Tab} ");
  expect(root.querySelector<HTMLInputElement>("[name='answers.way']:checked")?.value).toBe("3");
  root.getElementById("field-email")!.focus();
  await userEvent.keyboard("{Enter}");
  await vi.waitFor(() => expect(focused(root)?.id).toBe("done-heading"));
  await userEvent.keyboard("{Tab}{Enter}");
  await vi.waitFor(() => expect(focused(root)?.id).toBe("open-s1"));
});

test("details and archive open and close by the keyboard, say so, and keep the focus", async () => {
  const root = await showState(STATES.list!, "de");
  for (const id of ["more-d15", "more-past"]) {
    const opener = await find(root, `#${id}`);
    opener.focus();
    for (const expanded of ["true", "false"]) {
      await userEvent.keyboard("{Enter}");
      await vi.waitFor(() => expect(opener.getAttribute("aria-expanded")).toBe(expanded));
      expect(focused(root)).toBe(opener);
    }
  }
});

test("pressing down does nothing yet: a slip can be taken back before letting go", async () => {
  const root = await showState(STATES.list!, "de");
  const opener = await find(root, "#open-s1");
  for (const type of ["pointerdown", "mousedown", "touchstart"])
    opener.dispatchEvent(new Event(type, { bubbles: true, composed: true, cancelable: true }));
  await new Promise((resolve) => requestAnimationFrame(resolve));
  expect(root.querySelector(".form")).toBeNull();
});

test("focus and pointer alone open nothing that would cover the page", async () => {
  const root = await showState(STATES.list!, "de");
  const before = root.querySelectorAll("*").length;
  for (const control of listControls(root)) {
    control.focus();
    control.dispatchEvent(new PointerEvent("pointerover", { bubbles: true, composed: true }));
  }
  await new Promise((resolve) => requestAnimationFrame(resolve));
  expect(root.querySelectorAll("*").length).toBe(before);
  expect(root.querySelector("[title], [popover], dialog")).toBeNull();
});

test("a click on a text moves the focus to no field", async () => {
  const root = await showState(STATES.form!, "de");
  root.getElementById("form-heading")!.blur();
  await userEvent.click(root.querySelector<HTMLElement>(".note dd")!);
  expect(focused(root)).toBeNull();
});

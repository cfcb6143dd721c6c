import { afterAll, expect, test, vi } from "vitest";
import "../../../widget/opendata-events.ts";
import { press } from "../hands.ts";
import { useFreshPage } from "../page.ts";
import { askFor } from "./media.ts";
import { STATES, showState } from "./states.ts";

useFreshPage();
afterAll(() => askFor("light"));

/** Paints colours over one another and reads what comes out: 0 to 255 for red, green and blue. */
function paint(...colours: string[]): number[] {
  const context = new OffscreenCanvas(1, 1).getContext("2d")!;
  for (const colour of colours) {
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
  }
  return [...context.getImageData(0, 0, 1, 1).data].slice(0, 3);
}

/** Relative luminance as WCAG defines it. */
function luminance(colour: number[]): number {
  const [red, green, blue] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

/** How far a colour stands out from its ground: 1 to 21. */
function contrast(colour: string, ground: string): number {
  const [dark, light] = [luminance(paint(ground, colour)), luminance(paint(ground))].sort((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
}

test("borders of fields, choices and the ring of the focus stand out by 3 to 1, in light and dark", async () => {
  for (const [media, ground] of [
    ["light", "#fff"],
    ["dark", "#171512"],
  ] as const) {
    await askFor(media);
    const root = await showState(STATES.form!, "de");
    await press(root, ".submit [type=submit]");
    const lines = [
      ...root.querySelectorAll(".box, .choice input:not(:checked), .choice input:checked, .wrong, .error"),
    ];
    expect(lines.length).toBeGreaterThan(10);
    const faint = lines.filter((element) => {
      const { borderInlineStartColor: line, borderInlineStartWidth: width } = getComputedStyle(element);
      return width !== "0px" && contrast(line, ground) < 3;
    });
    expect(faint.map(({ outerHTML }) => outerHTML)).toEqual([]);
    root.getElementById("field-email")!.focus();
    expect(contrast(getComputedStyle(root.getElementById("field-email")!).outlineColor, ground)).toBeGreaterThan(3);
    vi.restoreAllMocks();
  }
});

test("a measured contrast is that of the textbook", () => {
  expect(contrast("#000", "#fff")).toBeCloseTo(21, 1);
  expect(contrast("#767676", "#fff")).toBeCloseTo(4.54, 1);
});

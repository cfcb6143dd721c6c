import { expect, test, vi } from "vitest";
import "../../../widget/opendata-events.ts";
import { press, type } from "../hands.ts";
import { find, useFreshPage } from "../page.ts";
import { STATES, send, showState } from "./states.ts";

useFreshPage();

const DAY_MS = 86_400_000;

test("a form may stand open for a day, and what was typed is still there and can be sent", async () => {
  const root = await showState(STATES.form!, "de");
  type(root, "field-wish", "Daten im Haushalt");
  vi.setSystemTime(Date.now() + DAY_MS);
  document.dispatchEvent(new Event("visibilitychange"));
  await vi.waitFor(() => expect(vi.mocked(fetch).mock.calls.length).toBeGreaterThan(1));
  expect((root.getElementById("field-wish") as HTMLTextAreaElement).value).toBe("Daten im Haushalt");
  await send(root);
  await find(root, "#done-heading");
});

test("nothing can be dragged, and nothing listens for it", async () => {
  for (const name of ["list", "form", "archive"]) {
    const root = await showState(STATES[name]!, "de");
    expect(root.querySelector("[draggable=true], input[type=range]")).toBeNull();
    const row = root.querySelector("article")!;
    const drag = new DragEvent("dragover", { bubbles: true, composed: true, cancelable: true });
    expect(row.dispatchEvent(drag)).toBe(true);
    vi.restoreAllMocks();
  }
});

test("what is sent is checked first, can be mended, and counts only once it is confirmed by mail", async () => {
  const root = await showState(STATES.form!, "de");
  type(root, "field-email", "a-example.org");
  type(root, "field-wish", "Daten im Haushalt");
  await press(root, ".submit [type=submit]");
  const alert = await find(root, "#form-alert");
  expect(alert.textContent).toContain("Das @-Zeichen fehlt. Bitte schreiben Sie die Adresse so: name@example.org");
  expect((root.getElementById("field-wish") as HTMLTextAreaElement).value).toBe("Daten im Haushalt");
  expect(vi.mocked(fetch).mock.calls.filter(([, init]) => init?.method === "POST")).toEqual([]);
  await send(root);
  await find(root, "#done-heading");
  expect(root.querySelector(".form")!.textContent).toContain("Bitte bestätigen Sie Ihre E-Mail-Adresse");
});

import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { fold, OURS } from "../../../widget/build/bundle.ts";

const root = new URL("../../../", import.meta.url);
const read = (file: string) => readFileSync(new URL(file, root), "utf8");
/** What a file calls its properties. */
const namesIn = (file: string) =>
  [
    ...read(file)
      .replace(/\/\*.*?\*\//gs, "")
      .matchAll(/(\w+)\??:/g),
  ].map(([, name]) => name!);

test("no name that others read is written short", () => {
  const sent = ["series-answer", "past-answer", "instant-words", "sign-up", "codes"];
  const files = [
    ...sent.map((name) => `worker/contract/${name}.ts`),
    "widget/events.ts",
    "widget/state/proof-of-work.ts",
  ];
  const names = files.flatMap(namesIn);
  expect(names).toEqual(expect.arrayContaining(["sessions", "materials", "weekday", "email", "subscribe", "solution"]));
  expect(names.filter((name) => OURS.test(name))).toEqual([]);
});

test("a short name is the same in the entry and in its parts", async () => {
  const [one, other] = await Promise.all(
    ["a", "b"].map((name) => fold(`export const ${name} = (x) => x.requestUpdate();`)),
  );
  const short = /\.(\w+)\(\)/.exec(one!)?.[1];
  expect(short).not.toBe("requestUpdate");
  expect(other).toContain(`.${short}()`);
});

import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { formatDeclarations } from "../../widget/build/declarations.ts";
import { readSurface } from "../../widget/build/surface.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const read = (file: string) => readFileSync(`${root}widget/${file}`, "utf8");

const plain = `import type { SignUpDetail } from "./opendata-events";
const tag = document.querySelector("opendata-events")!;
tag.headingLevel = "3";
tag.images = true;
tag.addEventListener("ode-ready", ({ detail }) => detail.sessions.toFixed());
tag.addEventListener("ode-sign-up", ({ detail }) => { const told: SignUpDetail = detail; return told; });
tag.addEventListener("click", ({ clientX }) => clientX.toFixed(), { once: true });
// @ts-expect-error There is no such level.
tag.headingLevel = "1";
// @ts-expect-error It tells a number.
tag.addEventListener("ode-ready", ({ detail }) => detail.sessions.trim());
`;
const react = `export const page = <opendata-events series="a" heading-level="3" images
  onode-error={({ detail }) => detail.code.trim()}><a href="/s/a">Termine</a></opendata-events>;
// @ts-expect-error There is no such view.
export const wrong = <opendata-events series="a" view="calendar" />;
`;
const vue = `import type { GlobalComponents } from "vue";
type Props = InstanceType<GlobalComponents["opendata-events"]>["$props"];
export const props: Props = { series: "a", "heading-level": "3", onOdeReady: ({ detail }) => detail.sessions.toFixed() };
// @ts-expect-error A flag is no text.
export const wrong: Props = { images: "yes" };
`;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "opendata-events-types-"));
  const declarations = formatDeclarations(readSurface(read("element.ts")), read("events.ts"));
  writeFileSync(join(folder, "opendata-events.d.ts"), declarations);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** What the compiler says of files, as strict as it can be; nothing is right. */
function compile(files: Record<string, string>): string {
  const options = { strict: true, noEmit: true, module: "ESNext", moduleResolution: "bundler", target: "ES2023" };
  const compilerOptions = { ...options, jsx: "react-jsx", lib: ["ES2023", "DOM", "DOM.Iterable"], types: [] };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["*"] }));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const compiler = `${root}node_modules/typescript/bin/tsc`;
  return spawnSync(process.execPath, [compiler, "--pretty", "false", "-p", folder], { encoding: "utf8" }).stdout;
}

/** A compiler that starts cold on a busy machine takes its time. */
vi.setConfig({ testTimeout: 60_000 });

test("a page without a framework has the tag and its events with their types", () => {
  expect(compile({ "plain.ts": plain })).toBe("");
});

test("a page with React or Vue has them in JSX and in templates too", () => {
  symlinkSync(`${root}node_modules`, join(folder, "node_modules"), "junction");
  expect(compile({ "plain.ts": plain, "react.tsx": react, "vue.ts": vue })).toBe("");
});

test("a wrong use would be noticed", () => {
  expect(compile({ "plain.ts": `${plain}tag.headingLevel = "9";` })).toContain("plain.ts");
});

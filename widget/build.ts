import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";
import { build, type Plugin } from "vite";
import { chunkAddresses } from "./build/chunk-addresses.ts";
import { leanLit } from "./build/lean-lit.ts";
import { leanLocalize } from "./build/lean-localize.ts";
import { sharedRuntime } from "./build/shared-runtime.ts";
import { shortMessages } from "./build/short-messages.ts";
import { smallTemplates } from "./build/small-templates.ts";
import { usedPaths } from "./build/used-paths.ts";
import { buildMessages } from "./messages.ts";

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const assets = at("../dist/assets/");
const ENTRY = at("opendata-events.ts");
const { version } = JSON.parse(readFileSync(at("../package.json"), "utf8")) as { version: string };

/** What each file may weigh, brotli 11, in bytes. The entry fits the first congestion window of a connection. */
const BUDGETS = { entry: 13_500, form: 6_500, en: 1_700, bundle: 23_000 };

// Under another value, such as a test runner's, Lit's development build would be taken.
process.env.NODE_ENV = "production";
buildMessages();
rmSync(assets, { recursive: true, force: true });
mkdirSync(`${assets}chunks`, { recursive: true });

const sources = { form: "sign-up.ts", en: "locales/generated/en.ts" };
const files: Record<string, string> = {};
const chunks: Record<string, string> = {};
for (const [name, source] of Object.entries(sources)) {
  const code = await bundle(chunkEntry(at(source)), [sharedRuntime()]);
  const hash = createHash("sha256").update(code).digest("hex").slice(0, 10);
  chunks[`/widget/${source}`] = `./chunks/${name}-${hash}.js`;
  files[name] = `chunks/${name}-${hash}.js`;
  writeFileSync(assets + files[name], code);
}
files.entry = "opendata-events.js";
writeFileSync(assets + files.entry, await bundle(ENTRY, [chunkAddresses(chunks)], Object.values(chunks)));
files.bundle = "opendata-events.bundle.js";
writeFileSync(assets + files.bundle, await bundle(ENTRY, []));
weigh();

/** Builds one module into one file; `lazy` names the only files it may load later, by itself it loads none. */
async function bundle(input: string, plugins: Plugin[], lazy: string[] = []): Promise<string> {
  const result = await build({
    configFile: false,
    root: at("."),
    logLevel: "warn",
    publicDir: false,
    define: { "import.meta.env.SCRIPT_VERSION": JSON.stringify(version) },
    plugins: [
      ...plugins,
      leanLit(),
      leanLocalize(),
      virtualEntry(),
      shortMessages(at("locales/generated/en.ts")),
      smallTemplates(),
      usedPaths(),
    ],
    build: {
      write: false,
      target: "es2022",
      // A library keeps its `import()` as it is; a page would get a helper that preloads.
      lib: { entry: input, formats: ["es"] },
      minify: true,
      rolldownOptions: {
        input,
        preserveEntrySignatures: "allow-extension",
        output: { format: "es", minify: true, codeSplitting: false, comments: false },
      },
    },
  });
  const { output } = (Array.isArray(result) ? result[0]! : result) as {
    output: { type: string; code: string; fileName: string; imports: string[]; dynamicImports: string[] }[];
  };
  const [chunk, ...more] = output;
  const loads = [...chunk!.imports, ...chunk!.dynamicImports];
  const stray = loads.filter((file) => file !== chunk!.fileName && !lazy.includes(file));
  // A chunk that imports the entry by name would evaluate it twice on a page that names it differently.
  if (more.length || stray.length)
    throw new Error(`${input} is not self-contained: ${[...stray, ...more.map(({ type }) => type)]}`);
  return chunk!.code;
}

/** The entry of a chunk: the module itself, and the hand that takes `msg`. */
function chunkEntry(file: string): string {
  return `\0chunk:${file}`;
}

function virtualEntry(): Plugin {
  return {
    name: "ode-chunk-entry",
    resolveId: (id) => (id.startsWith("\0chunk:") ? id : undefined),
    load: (id) =>
      id.startsWith("\0chunk:")
        ? `export * from ${JSON.stringify(id.slice(7))}; export { connect } from "@lit/localize";`
        : undefined,
  };
}

function weigh(): void {
  const sizes = Object.fromEntries(
    Object.entries(files).map(([name, file]) => [
      name,
      { file, brotli: brotliCompressSync(readFileSync(assets + file)).length },
    ]),
  );
  writeFileSync(at("../dist/sizes.json"), `${JSON.stringify(sizes, null, 2)}\n`);
  for (const [name, budget] of Object.entries(BUDGETS)) {
    const { file, brotli } = sizes[name]!;
    const over = brotli > budget;
    console.log(`${over ? "✗" : "✓"} ${file}  ${brotli} B of ${budget} B (brotli)`);
    if (over) process.exitCode = 1;
  }
}

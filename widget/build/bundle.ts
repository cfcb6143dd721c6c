import { fileURLToPath } from "node:url";
import { minify } from "terser";
import { build, type Plugin } from "vite";
import { leanLit } from "./lean-lit.ts";
import { leanLocalize } from "./lean-localize.ts";
import { smallTemplates } from "./small-templates.ts";

/** Builds one module into one file with nothing left to import; `plugins` come before ours. */
export async function bundle(input: string, version: string, plugins: Plugin[]): Promise<string> {
  const result = await build({
    configFile: false,
    root: fileURLToPath(new URL("..", import.meta.url)),
    logLevel: "warn",
    publicDir: false,
    define: { "import.meta.env.SCRIPT_VERSION": JSON.stringify(version) },
    plugins: [...plugins, leanLit(), leanLocalize(), chunkEntry(), smallTemplates()],
    // Lit's index also brings its base class.
    resolve: { alias: [{ find: /^lit$/, replacement: "lit/html.js" }] },
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
    output: { type: string; code: string; imports: string[]; dynamicImports: string[] }[];
  };
  const [chunk, ...more] = output;
  const stray = [...chunk!.imports, ...chunk!.dynamicImports];
  // A chunk that imports the entry by name would evaluate it twice on a page that names it differently.
  if (more.length || stray.length)
    throw new Error(`${input} is not self-contained: ${[...stray, ...more.map(({ type }) => type)]}`);
  return chunk!.code;
}

/** Folds what the bundler's own minifier leaves: a hundredth of a script, nothing of a file of messages. */
export async function fold(script: string): Promise<string> {
  const nameCache = { props: names };
  const { code } = await minify(script, {
    module: true,
    ecma: 2020,
    compress: { passes: 3 },
    mangle: { properties: { regex: OURS } },
    nameCache,
  });
  names = nameCache.props;
  return code!;
}

/**
 * Names that our own modules alone give to each other: they are written short. What somebody else reads must not stand
 * here: names of the contract, of the platform, of the element's surface, or of a proof of work.
 */
export const OURS =
  /^(addressOf|announce|answer|apiBase|archive|begin|closeForm|copied|draft|extras|faults|feedUrl|focusOn|hostedUrl|isOpen|loadRest|openAt|offer|pastUrl|placeIn|preload|programme|redraw|refusal|reload|requestUpdate|spoken|touch|updateComplete|usable|wanted)$/;
/** Short names by long ones: the same in the entry and in the parts that it loads. */
let names: object | undefined;

/** The entry of a chunk: the module itself, and the hand that takes what the chunk borrows. */
export const chunkOf = (file: string): string => `\0chunk:${file}`;

const chunkEntry = (): Plugin => ({
  name: "ode-chunk-entry",
  resolveId: (id) => (id.startsWith("\0chunk:") ? id : undefined),
  load: (id) =>
    id.startsWith("\0chunk:")
      ? `export * from ${JSON.stringify(id.slice("\0chunk:".length))}; export { connect } from "@lit/localize";`
      : undefined,
});

/** Puts other code in the place of one of our modules. */
export const replaceModule = (ending: string, code: string): Plugin => ({
  name: "ode-replace-module",
  load: (id) => (id.endsWith(ending) ? code : undefined),
});

import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";
import { LOCALES, SOURCE_LOCALE } from "../worker/contract/locales.ts";
import { bundle, chunkOf, fold, replaceModule } from "./build/bundle.ts";
import { formatDeclarations } from "./build/declarations.ts";
import { integrityOf } from "./build/integrity.ts";
import {
  collectMessages,
  MessageNumbers,
  type Share,
  sameAsSource,
  shortMessages,
  shortTranslations,
} from "./build/messages.ts";
import { sharedRuntime } from "./build/shared-runtime.ts";
import { readSurface } from "./build/surface.ts";
import { describeElement, describeForJetBrains, describeForVsCode } from "./build/surface-files.ts";
import { usedPaths } from "./build/used-paths.ts";
import { buildMessages } from "./messages.ts";

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const assets = at("../dist/assets/");
const ENTRY = at("opendata-events.ts");
const { version } = JSON.parse(readFileSync(at("../package.json"), "utf8")) as { version: string };
const languages = LOCALES.filter((locale) => locale !== SOURCE_LOCALE);

/** What each file may weigh, brotli 11, in bytes. The entry fits the first congestion window of a connection. */
const BUDGETS = { entry: 13_500, form: 6_500, extras: 5_000, bundle: 23_000 };
const LANGUAGE_BUDGET = { first: 1_700, all: 2_600 };

/** The addresses that each file asks for. */
const PATHS = {
  entry: ["series", "feed", "hosted"],
  form: ["challenge", "signUps"],
  extras: ["past", "jsonLd", "sessionFile"],
};
/** The languages besides German that the one file for hash-only policies speaks. */
const BUNDLED = languages.filter((locale) => ["de-simple", "en"].includes(locale));

// Under another value, such as a test runner's, Lit's development build would be taken.
process.env.NODE_ENV = "production";
buildMessages();
rmSync(assets, { recursive: true, force: true });

const generated = (locale: string) => at(`locales/generated/${locale}.ts`);
const chunks = (code: string) => replaceModule("/widget/chunks.ts", code);
const firstIds = new Set<string>();
await bundle(ENTRY, version, [collectMessages(firstIds), chunks("export const loadChunk = (name) => name;")]);
const numbers = new MessageNumbers(generated(languages[0]!), (id) => firstIds.has(id));
const short = shortMessages(numbers);

/** Messages that a language words as German does; they are left out, as the German ones stand in the source. */
const listSame = (locale: string) => sameAsSource(readFileSync(at(`locales/${locale}.xlf`), "utf8"));

const parts: Record<string, string> = {};
for (const [name, source] of [
  ["form", "sign-up.ts"],
  ["extras", "extras.ts"],
] as const) {
  parts[name] = await fold(
    await bundle(chunkOf(at(source)), version, [sharedRuntime(), short, usedPaths(PATHS[name])]),
  );
}
for (const locale of languages) {
  const translate = (share: Share) =>
    bundle(generated(locale), version, [sharedRuntime(), shortTranslations(numbers, share, listSame(locale))]);
  parts[locale] = await translate("first");
  parts[`${locale}-rest`] = await translate("rest");
}
// One hash for all parts of a build: the script then needs one address, not one for each of them.
const hash = createHash("sha256").update(Object.values(parts).join()).digest("hex").slice(0, 10);
const files: Record<string, string> = {};
const write = (name: string, file: string, code: string) => {
  files[name] = file;
  writeFileSync(assets + file, code);
};
mkdirSync(`${assets}chunks/${hash}`, { recursive: true });
for (const [name, code] of Object.entries(parts)) write(name, `chunks/${hash}/${name}.js`, code);

const load = `export const loadChunk = (name) => import(/* @vite-ignore */ \`./chunks/${hash}/\${name}.js\`);`;
const entry = await bundle(ENTRY, version, [chunks(load), short, usedPaths(PATHS.entry)]);
write("entry", "opendata-events.js", await fold(entry));
const oneFile = await bundle(ENTRY, version, [
  chunks(listAll()),
  short,
  ...BUNDLED.map((locale) => shortTranslations(numbers, "all", listSame(locale), locale)),
  usedPaths(Object.values(PATHS).flat()),
]);
write("bundle", "opendata-events.bundle.js", await fold(oneFile));
const hashes = Object.values(files).map((file) => [`/${file}`, integrityOf(readFileSync(assets + file, "utf8"))]);
// The service puts its own address before each path: see `worker/routes/integrity.ts`.
writeFileSync(`${assets}integrity.json`, `${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`);
describeSurface();
weigh();

/** Writes what editors and type checkers read of the element's doc block. */
function describeSurface(): void {
  const surface = readSurface(readFileSync(at("element.ts"), "utf8"));
  const described = {
    "custom-elements.json": describeElement(surface),
    "vscode.html-custom-data.json": describeForVsCode(surface),
    "web-types.json": describeForJetBrains(surface, version),
  };
  for (const [file, content] of Object.entries(described))
    writeFileSync(assets + file, `${JSON.stringify(content, null, 2)}\n`);
  const events = readFileSync(at("events.ts"), "utf8");
  writeFileSync(`${assets}opendata-events.d.ts`, formatDeclarations(surface, events));
}

/** The module that hands out parts in the one file: they are in it, and of the languages some. */
function listAll(): string {
  const part = ["styleSheet", "create"];
  const modules: [name: string, file: string, exported: string[]][] = [
    ["form", at("sign-up.ts"), part],
    ["extras", at("extras.ts"), part],
    ...BUNDLED.map((locale): [string, string, string[]] => [locale, generated(locale), ["templates"]]),
  ];
  // By name: for a module as a whole the bundler brings a helper.
  const imports = modules.map(([, file, exported], at) => {
    const renamed = exported.map((name) => `${name} as ${name}${at}`);
    return `import { ${renamed.join(", ")} } from ${JSON.stringify(file)};`;
  });
  const table = modules.map(([name, , exported], at) => {
    const handed = exported.map((name) => `${name}: ${name}${at}`);
    return `${JSON.stringify(name)}: { ${handed.join(", ")} }`;
  });
  return `${imports.join("\n")}\nconst all = { ${table.join(", ")} };
export const loadChunk = async (name) => all[name.replace("-rest", "")];`;
}

function weigh(): void {
  const weights = Object.fromEntries(
    Object.entries(files).map(([name, file]) => [
      name,
      { file, brotli: brotliCompressSync(readFileSync(assets + file)).length },
    ]),
  );
  writeFileSync(at("../dist/sizes.json"), `${JSON.stringify(weights, null, 2)}\n`);
  const judge = (what: string, bytes: number, budget: number) => {
    console.log(`${bytes > budget ? "✗" : "✓"} ${what}  ${bytes} B of ${budget} B (brotli)`);
    if (bytes > budget) process.exitCode = 1;
  };
  for (const [name, budget] of Object.entries(BUDGETS)) judge(weights[name]!.file, weights[name]!.brotli, budget);
  for (const locale of languages) {
    const [first, rest] = [weights[locale]!.brotli, weights[`${locale}-rest`]!.brotli];
    judge(`${locale} at first`, first, LANGUAGE_BUDGET.first);
    judge(`${locale} with everything`, first + rest, LANGUAGE_BUDGET.all);
  }
}

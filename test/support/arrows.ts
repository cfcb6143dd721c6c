import { globSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** One import of a file: the file it names, seen from the root, or the package; and whether only types are taken. */
export interface Import {
  file: string;
  target: string;
  isPackage: boolean;
  isTypeOnly: boolean;
}

/** A part of the house: which files are its own, and what they may import of the other parts. */
interface Part {
  name: string;
  owns: RegExp;
  /** Files of other parts. */
  may: RegExp[];
  /** Files of other parts of which it may take types. */
  mayTakeTypes?: RegExp[];
  /** Set where the packages are limited. */
  packages?: RegExp;
}

const contract = /^worker\/contract\//;
const rules = /^worker\/rules\//;
/** Texts, dates, keys and settings: files directly in worker/ that are no entry. */
const shared = /^worker\/(?!index|app|development|deploy)[a-z-]+\.tsx?$|^worker\/(locales|generated)\//;
const plain = /^worker\/contract\/(paths|limits|locales|codes|instant-words)\.ts$/;

/** The arrows of the house, the first part that owns a file counts. Entries and commands at the top are free. */
const parts: Part[] = [
  { name: "contract", owns: contract, may: [], packages: /^valibot$/ },
  { name: "rules", owns: rules, may: [contract] },
  { name: "db", owns: /^worker\/db\//, may: [], mayTakeTypes: [contract, rules] },
  { name: "mail", owns: /^worker\/mail\//, may: [contract, rules, shared] },
  { name: "calendar", owns: /^worker\/calendar\//, may: [contract, rules, shared] },
  { name: "actions", owns: /^worker\/actions\//, may: [contract, rules, shared, /^worker\/(db|mail|calendar)\//] },
  {
    name: "routes",
    owns: /^worker\/routes\//,
    may: [contract, rules, shared, /^worker\/actions\//],
    mayTakeTypes: [/^worker\/(db|mail)\//],
  },
  { name: "build of the widget", owns: /^widget\/(build\/|build\.ts|messages\.ts)/, may: [contract] },
  { name: "widget", owns: /^widget\//, may: [plain], mayTakeTypes: [contract] },
  { name: "demo", owns: /^demo\//, may: [] },
];

/** Every import that points the wrong way, as a sentence. */
export function findWrongArrows(): string[] {
  const files = globSync("{worker,widget,demo}/**/*.{ts,tsx}", { cwd: root }).map((file) => file.replaceAll("\\", "/"));
  return files.flatMap((file) => listImports(file).flatMap((found) => judgeImport(found) ?? []));
}

/** Says what is wrong with an import, or nothing. */
export function judgeImport(found: Import): string | null {
  const part = parts.find(({ owns }) => owns.test(found.file));
  if (!part) return null;
  const sentence = `${found.file} (${part.name}) imports ${found.target}`;
  if (found.isPackage) return part.packages && !part.packages.test(found.target) ? sentence : null;
  if (part.owns.test(found.target)) return null;
  if (part.may.some((allowed) => allowed.test(found.target))) return null;
  if (found.isTypeOnly && part.mayTakeTypes?.some((allowed) => allowed.test(found.target))) return null;
  return sentence;
}

/** The imports and re-exports of a file, `import()` included. */
function listImports(file: string): Import[] {
  const source = readFileSync(root + file, "utf8");
  const statements = source.matchAll(/^(?:import|export)\s+(type\s)?(?:[^;"']*?\sfrom\s+)?["']([^"']+)["']/gm);
  const calls = source.matchAll(/\bimport\(\s*["']([^"']+)["']\s*\)/g);
  return [
    ...[...statements].map(([, type, name]) => describe(file, name as string, Boolean(type))),
    ...[...calls].map(([, name]) => describe(file, name as string, false)),
  ];
}

function describe(file: string, name: string, isTypeOnly: boolean): Import {
  const isPackage = !name.startsWith(".");
  return { file, target: isPackage ? name : posix.join(posix.dirname(file), name), isPackage, isTypeOnly };
}

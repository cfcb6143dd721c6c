import { readFileSync } from "node:fs";

interface LockedPackage {
  optional?: boolean;
  optionalDependencies?: Record<string, string>;
}

/**
 * Names every package that a locked one lists as optional and that has no entry of its own. npm drops such entries of
 * other platforms at times, and `npm ci` then fails there.
 */
export function findMissingLockEntries(lockFile: string): string[] {
  const { packages } = JSON.parse(readFileSync(lockFile, "utf8")) as { packages: Record<string, LockedPackage> };
  return Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !isLocked(name, path, packages))
      .map((name) => `${name}, asked for by ${path || "package.json"}`),
  );
}

/** Looks where Node would: beside the package, then in each folder above. */
function isLocked(name: string, path: string, packages: object): boolean {
  const folders = path.split("/node_modules/");
  for (let depth = folders.length; depth > 0; depth--) {
    if (`${folders.slice(0, depth).join("/node_modules/")}/node_modules/${name}` in packages) return true;
  }
  return `node_modules/${name}` in packages;
}

import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** What `npm start` alone may have. */
const developmentOnly = ["/dev/mail", "DEV_API_TOKEN"];

/** Names what a bundle made for deployment holds of development. */
export function findDevelopmentTraces(folder: string): string[] {
  const files = globSync("**/*.js", { cwd: folder });
  if (files.length === 0) return ["no bundle was written"];
  return files.flatMap((file) => {
    const source = readFileSync(join(folder, file), "utf8");
    return developmentOnly.filter((trace) => source.includes(trace)).map((trace) => `${file} holds ${trace}`);
  });
}

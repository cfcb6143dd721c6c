// Builds all that the service serves as files: texts, the script and its chunks, style sheets, headers. Run by `npm start`,
// `npm test` and `npm run deploy`.
import { spawnSync } from "node:child_process";
import { globSync } from "node:fs";
import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const assets = `${root}dist/assets`;

/** How browsers keep the files, and that pages of other origins may load script and chunks. */
const HEADERS = `/*
  X-Content-Type-Options: nosniff
/opendata-events.js
  Cache-Control: public, max-age=300
  Access-Control-Allow-Origin: *
/opendata-events.bundle.js
  Cache-Control: public, max-age=300
  Access-Control-Allow-Origin: *
/embed.js
  Cache-Control: public, max-age=300
/opendata-events.d.ts
  Content-Type: text/plain; charset=utf-8
/chunks/*
  Cache-Control: public, max-age=31536000, immutable
  Access-Control-Allow-Origin: *
`;

for (const script of ["widget/messages.ts", "widget/build.ts"]) {
  const { status } = spawnSync(process.execPath, [script], { cwd: root, stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}

// KERN's style sheet goes out unmodified, with its licence (EUPL-1.2) beside it: a subset would be a derivative.
await mkdir(`${assets}/kern`, { recursive: true });
await copyFile(`${root}node_modules/@kern-ux/native/dist/kern.min.css`, `${assets}/kern/kern.min.css`);
await copyFile(`${root}node_modules/@kern-ux/native/LICENSE.md`, `${assets}/kern/LICENSE.md`);
// The numbers in their names are the order of the cascade.
for (const room of ["pages", "admin"]) {
  const sheets = globSync(`worker/routes/${room}/styles/*.css`, { cwd: root }).sort();
  const styles = await Promise.all(sheets.map((sheet) => readFile(root + sheet, "utf8")));
  await writeFile(`${assets}/${room}.css`, styles.join("\n"));
}
await copyFile(`${root}worker/routes/pages/embed/embed.js`, `${assets}/embed.js`);
await writeFile(`${assets}/_headers`, HEADERS);

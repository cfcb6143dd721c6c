import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { findWrongArrows, judgeImport } from "../support/arrows.ts";
import { findMissingLockEntries } from "../support/lock.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const sources = globSync("{widget,worker,demo,test}/**/*.{ts,tsx,css,sql}", { cwd: root }).filter(
  (file) => !file.includes("generated"),
);

describe("the house", () => {
  it("has arrows that point one way (design §3)", () => {
    expect(findWrongArrows()).toEqual([]);
  });

  it("would notice an arrow that points the wrong way", () => {
    const wrong = { file: "worker/rules/a.ts", target: "worker/db/b.ts", isPackage: false, isTypeOnly: false };
    expect(judgeImport(wrong)).toContain("worker/rules/a.ts");
    expect(judgeImport({ ...wrong, file: "widget/a.ts", target: "worker/contract/sign-up.ts" })).not.toBeNull();
    expect(judgeImport({ ...wrong, file: "worker/contract/a.ts", target: "hono", isPackage: true })).not.toBeNull();
  });

  it("has no file over 300 lines", () => {
    expect(sources.filter((file) => readFileSync(root + file, "utf8").split("\n").length > 301)).toEqual([]);
  });

  it("says session, never event, for what takes place", () => {
    const words = /\b(eventId|event_id|eventDate|upcomingEvents|attendee)\b/;
    const others = sources.filter((file) => !file.startsWith("test/"));
    expect(others.filter((file) => words.test(readFileSync(root + file, "utf8")))).toEqual([]);
  });

  it("has a lock file from which every platform can install", () => {
    expect(findMissingLockEntries(`${root}package-lock.json`)).toEqual([]);
  });
});

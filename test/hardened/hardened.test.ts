import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";
import { afterAll, describe, expect, it } from "vitest";
import { work } from "./program.js";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "kieswet-hardened-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** One script without imports that sets the global `hardened` to the exports of the source. */
function script(name: string, source: string): string {
  const path = join(folder, name);
  buildSync({
    stdin: { contents: source, resolveDir: here("."), loader: "ts" },
    bundle: true,
    format: "iife",
    globalName: "hardened",
    platform: "neutral",
    mainFields: ["module", "main"],
    target: "es2022",
    outfile: path,
  });
  return path;
}

const library = script("library.js", 'export { work } from "./program.js";');

const inCompartment = (path: string) =>
  spawnSync(process.execPath, [here("compartment.mjs"), path], { encoding: "utf8" });

const frozen = (path: string) =>
  spawnSync(
    process.execPath,
    [
      "--frozen-intrinsics",
      "--disallow-code-generation-from-strings",
      "--no-warnings",
      here("frozen.cjs"),
      path,
    ],
    { encoding: "utf8" },
  );

describe("the library in a hardened realm", () => {
  it("gives the same answers when every intrinsic is frozen and no text becomes code", () => {
    const run = frozen(library);
    expect(run.stderr).toBe("");
    expect(run.stdout).toBe(work());
  });

  it("gives the same answers without clock, chance, process, console and network", () => {
    const run = inCompartment(library);
    expect(run.stderr).toBe("");
    expect(run.stdout).toBe(work());
  });

  it.each([
    ["the clock", "Date.now()", "secure mode Calling %SharedDate%.now()"],
    ["a new date", "new Date()", "secure mode Calling"],
    ["chance", "Math.random()", "secure mode %SharedMath%.random()"],
    ["chance under another name", "((m) => m.random())(Math)", "secure mode %SharedMath%.random()"],
    ["the console", 'console.log("seat")', "undefined"],
    ["the process", "process.env", "undefined"],
    ["a changed intrinsic", "(Array.prototype.at = () => 1)", "read only"],
  ])("would have noticed %s", (_, expression, message) => {
    const run = inCompartment(
      script("impure.js", `export const work = () => String(${expression});`),
    );
    expect(run.status).toBe(1);
    expect(run.stderr).toContain(message);
  });

  it("would have noticed a changed intrinsic and evaluated text without a compartment", () => {
    const changing = `"use strict"; export const work = () => { Array.prototype.at = () => 1; };`;
    const evaluating = `export const work = () => new Function("return '1'")();`;
    expect(frozen(script("changing.js", changing)).stderr).toContain("read only");
    expect(frozen(script("evaluating.js", evaluating)).stderr).toContain("Code generation");
  });
});

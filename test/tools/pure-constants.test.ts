import { buildSync, transformSync } from "esbuild";
import { describe, expect, it } from "vitest";
import { markPureConstants } from "../../tools/pure-constants.js";

const kept = (text: string): string =>
  buildSync({
    stdin: { contents: markPureConstants(text), loader: "ts" },
    bundle: true,
    format: "esm",
    treeShaking: true,
    minify: true,
    write: false,
  }).outputFiles[0]?.text.trim() ?? "";

describe("the marking of pure constants", () => {
  it("lets a bundler leave out a constant that is made by a call and used by nobody", () => {
    expect(kept("const schema = make().shape.votes.min(0);")).toBe("");
    expect(kept("const rules = [...others, { votes: new Map() }];")).toBe("");
  });

  it("keeps what is used, with the value it had", () => {
    const text =
      "const list = [1, 2].map((x) => x + 1), last = list[1];\nexport const seats = last;";
    const { code } = transformSync(markPureConstants(text), { loader: "ts", format: "cjs" });
    const module = { exports: {} as { seats?: number } };
    new Function("module", "exports", code)(module, module.exports);
    expect(module.exports.seats).toBe(3);
  });

  it("leaves functions and plain values as they are", () => {
    const text =
      "const three = 3;\nconst add = (a: number) => a + Math.max(1, 2);\nfunction f() {}\n";
    expect(markPureConstants(text)).toBe(text);
  });
});

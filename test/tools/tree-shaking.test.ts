import { build } from "esbuild";
import { describe, expect, it } from "vitest";

/** The files of which a bundler keeps something for a caller of one function. */
async function filesFor(name: string, door = "index"): Promise<readonly string[]> {
  const { metafile } = await build({
    stdin: {
      contents: `export { ${name} } from "./src/${door}.ts";`,
      resolveDir: process.cwd(),
      loader: "ts",
    },
    bundle: true,
    format: "esm",
    target: "es2022",
    write: false,
    metafile: true,
  });
  const inputs = Object.values(metafile.outputs).flatMap((output) => Object.entries(output.inputs));
  return inputs.flatMap(([path, { bytesInOutput }]) => (bytesInOutput === 0 ? [] : [path]));
}

/** The packages of which a bundler keeps something for a caller of one function. */
async function packagesFor(name: string, door = "index"): Promise<readonly string[]> {
  const kept = (await filesFor(name, door)).flatMap((path) => {
    const [, packageName] = /node_modules\/([^/]+)/.exec(path) ?? [];
    return packageName ?? [];
  });
  return [...new Set(kept)].sort();
}

describe("what a caller of one function carries", () => {
  it.each([
    ["compareFractions", "index"],
    ["day", "index"],
    ["determineResult", "index"],
  ])("%s works on parsed values: no schemas", async (name, door) => {
    expect(await packagesFor(name, door)).not.toContain("zod");
  });

  it.each([
    ["parseElection", "index"],
    ["electionResult", "index"],
    ["marginsOf", "index"],
    ["checkCount", "counts"],
  ])("%s takes what may come from outside, and brings the schemas", async (name, door) => {
    expect(await packagesFor(name, door)).toContain("zod");
  });

  it("determineResult reads its arguments by itself: no signatures of other functions", async () => {
    const kept = await filesFor("determineResult");
    expect(kept.filter((path) => path.includes("model/signatures"))).toEqual([]);
  });
});

import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { jsrConfiguration, jsrSources, withSourceNames } from "../../tools/jsr/jsr-package.js";

const root = new URL("../../", import.meta.url);
const json = (path: string) => JSON.parse(readFileSync(new URL(path, root), "utf8"));
const configuration = JSON.parse(jsrConfiguration());
const sources = jsrSources();

const specifiers = [...sources.values()].flatMap((text) =>
  [...text.matchAll(/^(?:import|export)\b[^;"]*?\bfrom "([^"]+)"|\bimport\("([^"]+)"\)/gm)].map(
    ([, named, called]) => named ?? called ?? "",
  ),
);

describe("the package as JSR takes it", () => {
  it("has the name, version, licence and doors of the package", () => {
    const { name, version, license, exports } = json("package.json");
    expect(configuration.name).toBe(`@${name}/${name}`);
    expect([configuration.version, configuration.license]).toEqual([version, license]);
    const doors = Object.keys(exports).filter((door) => !/json/.test(door));
    expect(Object.keys(configuration.exports)).toEqual(doors);
    for (const file of Object.values<string>(configuration.exports)) {
      expect(sources.has(file.slice(2)), file).toBe(true);
    }
  });

  it("imports sources as sources, and packages from npm, each in the version of package.json", () => {
    expect(specifiers.length).toBeGreaterThan(2_000);
    const own = specifiers.filter((one) => one.startsWith("."));
    expect(own.filter((one) => !one.endsWith(".ts"))).toEqual([]);
    const others = new Set(specifiers.filter((one) => !one.startsWith(".")));
    const packages = [...others].filter((one) => !one.startsWith("node:"));
    for (const one of packages) {
      const name = one
        .split("/")
        .slice(0, one.startsWith("@") ? 2 : 1)
        .join("/");
      expect(configuration.imports).toHaveProperty([name]);
    }
  });

  it("has no source that needs Node.js", () => {
    expect(specifiers.filter((one) => one.startsWith("node:"))).toEqual([]);
  });

  it("changes no other text in quotes", () => {
    expect(withSourceNames('import { a } from "./a.js"; say("./a.js"); import("../b.js")')).toBe(
      'import { a } from "./a.ts"; say("./a.js"); import("../b.ts")',
    );
    expect(withSourceNames('import * as z from "decimal.js";')).toBe(
      'import * as z from "decimal.js";',
    );
  });
});

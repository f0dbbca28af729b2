import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { projectRoot } from "./rebuilt-house.js";

const read = (path: string) => readFileSync(join(projectRoot, path), "utf8");

describe("docs/dependencies.md", () => {
  it("has a line for every package, and only for those", () => {
    const { dependencies, optionalDependencies, devDependencies } = JSON.parse(
      read("package.json"),
    );
    const described = [...read("docs/dependencies.md").matchAll(/^\| `([^`]+)` \|/gm)].map(
      ([, name]) => name,
    );
    expect(new Set(described)).toEqual(
      new Set(Object.keys({ ...dependencies, ...optionalDependencies, ...devDependencies })),
    );
  });
});

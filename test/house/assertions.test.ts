import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { projectRoot } from "./rebuilt-house.js";

interface Assertion {
  readonly place: string;
  readonly hasReason: boolean;
}

/** Every `value as Type` of a file; `as const` asserts nothing that could be wrong. */
function assertionsIn(file: string): readonly Assertion[] {
  const text = readFileSync(join(projectRoot, file), "utf8");
  if (!text.includes(" as ")) return [];
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  const lines = text.split("\n");
  const found: Assertion[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isAsExpression(node) && !ts.isConstTypeReference(node.type)) {
      const { line } = source.getLineAndCharacterOfPosition(node.type.getStart());
      const before = lines.slice(Math.max(0, line - 4), line + 1).join("\n");
      found.push({ place: `${file}:${line + 1}`, hasReason: /\/\/|\*\//.test(before) });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const assertions = (readdirSync(join(projectRoot, "src"), { recursive: true }) as string[])
  .filter((file) => file.endsWith(".ts"))
  .flatMap((file) => assertionsIn(`src/${file}`));

describe("what the compiler is told instead of shown", () => {
  it("is told fewer than twenty times", () => {
    expect(assertions.map(({ place }) => place)).toHaveLength(assertions.length);
    expect(assertions.length).toBeLessThan(20);
  });

  it("has its reason beside it", () => {
    expect(assertions.filter(({ hasReason }) => !hasReason).map(({ place }) => place)).toEqual([]);
  });
});

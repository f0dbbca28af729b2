import { readFileSync } from "node:fs";
import type { Plugin } from "esbuild";
import ts from "typescript";

/**
 * Tells bundlers what the house rules guarantee: no constant of a module has a side effect when it
 * is made. Without this, a caller who compares two fractions would carry zod, because a bundler
 * cannot know that making a schema does nothing else.
 */
export const pureConstants: Plugin = {
  name: "pure-constants",
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, ({ path }) =>
      // The executable is the one place where making a constant may do something.
      /[\\/]src[\\/]command[\\/]/.test(path)
        ? null
        : { contents: markPureConstants(readFileSync(path, "utf8")), loader: "ts" },
    );
  },
};

/** The module with `const x = value` written as `const x = /* @__PURE__ *\/ (() => value)()`. */
export function markPureConstants(text: string): string {
  const source = ts.createSourceFile("module.ts", text, ts.ScriptTarget.ES2022, true);
  return source.statements
    .filter(ts.isVariableStatement)
    .flatMap((statement) => [...statement.declarationList.declarations])
    .flatMap(({ initializer }) =>
      initializer !== undefined && mayHaveEffect(initializer) ? [initializer] : [],
    )
    .reverse()
    .reduce(
      (marked, { pos, end }) =>
        `${marked.slice(0, pos)} /* @__PURE__ */ (() => (${marked.slice(pos, end)}))()${marked.slice(end)}`,
      text,
    );
}

function mayHaveEffect(node: ts.Node): boolean {
  if (ts.isFunctionLike(node)) return false;
  return (
    ts.isCallExpression(node) ||
    ts.isNewExpression(node) ||
    ts.isPropertyAccessExpression(node) ||
    ts.isElementAccessExpression(node) ||
    ts.isSpreadElement(node) ||
    ts.isSpreadAssignment(node) ||
    ts.forEachChild(node, (child) => mayHaveEffect(child) || undefined) === true
  );
}

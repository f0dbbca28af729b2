import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { rebuiltHouse } from "./rebuilt-house.js";

const rooms = ["model", "validation", "tally", "seats", "eml", "explain", "conformance", "cli"];

/** Every import between two rooms that design.md forbids, with the rule that must refuse it. */
const forbidden: readonly (readonly [from: string, to: string, rule: string])[] = [
  ...rooms.slice(1).map((to) => ["model", to, "model-knows-nobody"] as const),
  ...["tally", "seats", "eml", "explain", "conformance", "cli"].map(
    (to) => ["validation", to, "validation-and-seats-know-only-model"] as const,
  ),
  ...["validation", "tally", "eml", "explain", "conformance", "cli"].map(
    (to) => ["seats", to, "validation-and-seats-know-only-model"] as const,
  ),
  ...["seats", "eml", "explain", "conformance", "cli"].map(
    (to) => ["tally", to, "tally-knows-model-and-validation"] as const,
  ),
  ["eml", "conformance", "explain-and-eml-do-not-know-conformance"],
  ["explain", "conformance", "explain-and-eml-do-not-know-conformance"],
  ...["eml", "explain", "conformance"].map(
    (from) => [from, "cli", "nobody-knows-the-executable"] as const,
  ),
];

const allowed: readonly (readonly [from: string, to: string])[] = [
  ["validation", "model"],
  ["seats", "model"],
  ["tally", "model"],
  ["tally", "validation"],
  ["eml", "tally"],
  ["eml", "seats"],
  ["explain", "seats"],
  ["conformance", "explain"],
  ["conformance", "eml"],
  ["cli", "conformance"],
];

const importing = (from: string, to: string) => `src/${from}/imports-${to}.ts`;
const house = rebuiltHouse({
  ...Object.fromEntries(rooms.map((room) => [`src/${room}/index.ts`, `export const room = 1;\n`])),
  ...Object.fromEntries(
    [...forbidden, ...allowed].map(([from, to]) => [
      importing(from, to),
      `import { room } from "../${to}/index.js";\n\nexport const other = room;\n`,
    ]),
  ),
  "src/index.ts": 'export { room } from "./eml/index.js";\n',
  "src/seats/type-only.ts":
    'import type { room } from "../eml/index.js";\n\nexport type Room = typeof room;\n',
  "src/seats/zod.ts": 'import * as z from "zod";\n\nexport const schema = z.int();\n',
  "src/model/zod.ts": 'import * as z from "zod";\n\nexport const schema = z.int();\n',
  "src/seats/decimal.ts": 'import { Decimal } from "decimal.js";\n\nexport const two = Decimal;\n',
  "src/model/shown-fraction.ts":
    'import { Decimal } from "decimal.js";\n\nexport const two = Decimal;\n',
  "src/eml/node.ts":
    'import { readFileSync } from "node:fs";\n\nexport const read = readFileSync;\n',
  "src/command/node.ts":
    'import { readFileSync } from "node:fs";\n\nexport const read = readFileSync;\n',
  "src/seats/development.ts": 'import fc from "fast-check";\n\nexport const any = fc.nat();\n',
  "src/seats/fixture.ts": 'import { votes } from "../votes.js";\n\nexport const v = votes;\n',
  "test/votes.ts": "export const votes = 1;\n",
  "src/seats/nowhere.ts": 'export * from "./nothing.js";\n',
  "src/seats/hen.ts": 'import { egg } from "./egg.js";\n\nexport const hen = () => egg;\n',
  "src/seats/egg.ts": 'import { hen } from "./hen.js";\n\nexport const egg = () => hen;\n',
});
afterAll(house.demolish);

interface Report {
  readonly summary: {
    readonly violations: readonly {
      readonly from: string;
      readonly rule: { readonly name: string; readonly severity: string };
    }[];
  };
}

const run = spawnSync(
  join(house.root, "node_modules/.bin/depcruise"),
  ["--config", ".dependency-cruiser.cjs", "--output-type", "json", "src"],
  { cwd: house.root, encoding: "utf8" },
);
const report: Report = JSON.parse(run.stdout);
const errorsIn = (path: string) =>
  report.summary.violations
    .filter(({ from, rule }) => from === path && rule.severity === "error")
    .map(({ rule }) => rule.name);

describe("the layers of the house", () => {
  it.each(forbidden)("%s may not know %s", (from, to, rule) => {
    expect(errorsIn(importing(from, to))).toContain(rule);
  });

  it.each(allowed)("%s may know %s", (from, to) => {
    expect(errorsIn(importing(from, to))).toEqual([]);
  });

  it.each([
    ["the public face re-exporting a sub-path", "src/index.ts", "public-face-is-the-core"],
    ["a type from a room above", "src/seats/type-only.ts", "validation-and-seats-know-only-model"],
    ["zod behind the door", "src/seats/zod.ts", "zod-at-the-door"],
    ["decimals that decide", "src/seats/decimal.ts", "decimals-only-for-showing"],
    ["a Node module in the library", "src/eml/node.ts", "no-platform-in-the-library"],
    ["a development dependency", "src/seats/development.ts", "only-declared-dependencies"],
    ["a file of the tests", "src/seats/fixture.ts", "library-does-not-know-its-surroundings"],
    ["an import of nothing", "src/seats/nowhere.ts", "resolvable"],
    ["a cycle", "src/seats/egg.ts", "no-cycles"],
  ])("refuse %s", (_, path, rule) => {
    expect(errorsIn(path)).toContain(rule);
  });

  it.each(["src/model/zod.ts", "src/model/shown-fraction.ts", "src/command/node.ts"])(
    "accept %s",
    (path) => {
      expect(errorsIn(path)).toEqual([]);
    },
  );
});

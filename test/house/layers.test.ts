import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { projectRoot, rebuiltHouse } from "./rebuilt-house.js";

/** The house as it should be: every room of src, and what it may import besides itself. */
const mayKnow: Readonly<Record<string, readonly string[]>> = {
  model: [],
  law: ["model"],
  before: ["model", "law"],
  validation: ["model", "law"],
  tally: ["model", "validation"],
  seats: ["model", "law"],
  after: ["model", "law", "seats"],
  "what-if": ["model", "law", "seats"],
  judges: [],
  eml: ["model", "tally"],
  verify: ["model", "law", "before", "validation", "tally", "seats", "what-if", "eml"],
  table: ["model", "eml", "verify"],
  exercises: ["model", "seats"],
  explain: [
    ...["model", "law", "before", "validation", "tally", "seats", "after", "what-if"],
    ...["eml", "verify", "exercises"],
  ],
  operations: ["model", "law", "before", "validation", "tally", "seats", "after", "what-if"],
  described: ["model"],
  conformance: ["model", "operations", "judges", "described"],
  command: [
    ...["model", "law", "before", "validation", "tally", "seats", "after", "what-if", "judges"],
    ...["eml", "verify", "table", "exercises", "explain", "operations", "described"],
    "conformance",
  ],
};
const rooms = Object.keys(mayKnow);
const pairs = rooms.flatMap((from) =>
  rooms.filter((to) => to !== from).map((to) => [from, to] as const),
);
const allowed = pairs.filter(([from, to]) => mayKnow[from]?.includes(to));
const forbidden = pairs.filter(([from, to]) => !mayKnow[from]?.includes(to));

const importing = (from: string, to: string) => `src/${from}/imports-${to}.ts`;
const house = rebuiltHouse({
  ...Object.fromEntries(rooms.map((room) => [`src/${room}/room.ts`, "export const room = 1;\n"])),
  ...Object.fromEntries(
    pairs.map(([from, to]) => [
      importing(from, to),
      `import { room } from "../${to}/room.js";\n\nexport const other = room;\n`,
    ]),
  ),
  "src/eml/index.ts": 'export { room } from "./room.js";\n',
  "src/index.ts": 'export { room } from "./eml/room.js";\n',
  "src/tally/index.ts": 'export { room } from "./room.js";\n',
  "src/eml/through-the-door.ts":
    'import { room } from "./index.js";\n\nexport const other = room;\n',
  "src/seats/type-only.ts":
    'import type { room } from "../eml/room.js";\n\nexport type Room = typeof room;\n',
  "src/seats/zod.ts": 'import * as z from "zod";\n\nexport const schema = z.int();\n',
  "src/seats/zod-type.ts": 'import type * as z from "zod";\n\nexport type Schema = z.ZodType;\n',
  "src/model/zod-schema.ts": 'import * as z from "zod";\n\nexport const schema = z.int();\n',
  "src/operations/zod.ts": 'import * as z from "zod";\n\nexport const schema = z.int();\n',
  "src/after/zod-input.ts": 'import * as z from "zod";\n\nexport const schema = z.int();\n',
  "src/seats/decimal.ts": 'import { Decimal } from "decimal.js";\n\nexport const two = Decimal;\n',
  "src/model/shown-fraction.ts":
    'import { Decimal } from "decimal.js";\n\nexport const two = Decimal;\n',
  "src/eml/node.ts":
    'import { readFileSync } from "node:fs";\n\nexport const read = readFileSync;\n',
  "src/command/node.ts":
    'import { readFileSync } from "node:fs";\n\nexport const read = readFileSync;\n',
  "src/judges/type-only.ts":
    'import type { room } from "../model/room.js";\n\nexport type Room = typeof room;\n',
  "src/judges/schema.ts":
    'import { schema } from "../model/zod-schema.js";\n\nexport const other = schema;\n',
  "src/law-door.ts": 'export { room } from "./command/room.js";\n',
  "src/conformance/type-of-a-file.ts":
    'import type { room } from "../eml/room.js";\n\nexport type Room = typeof room;\n',
  "src/conformance/type-only.ts":
    'import type { room } from "../seats/room.js";\n\nexport type Room = typeof room;\n',
  "src/conformance/generators/draw.ts":
    'import fc from "fast-check";\n\nexport const any = fc.nat();\n',
  "src/conformance/drawn.ts":
    'import { any } from "./generators/draw.js";\n\nexport const drawn = any;\n',
  "src/command/drawn.ts":
    'import { any } from "../conformance/generators/draw.js";\n\nexport const drawn = any;\n',
  "src/explain/markup.ts": "export const escaped = 1;\n",
  "src/conformance/report.ts":
    'import { escaped } from "../explain/markup.js";\n\nexport const other = escaped;\n',
  "src/explain/languages/dutch.ts": "export const dutch = 1;\n",
  "src/explain/topics/lots.ts":
    'import { dutch } from "../languages/dutch.js";\n\nexport const said = dutch;\n',
  "src/seats/development.ts": 'import fc from "fast-check";\n\nexport const any = fc.nat();\n',
  "src/seats/fixture.ts":
    'import { votes } from "../../test/votes.js";\n\nexport const v = votes;\n',
  "workshop/fixture.ts": 'import { votes } from "../test/votes.js";\n\nexport const v = votes;\n',
  "test/votes.ts": "export const votes = 1;\n",
  "src/seats/nowhere.ts": 'export { nothing } from "./nothing.js";\n',
  "src/seats/hen.ts": 'import { egg } from "./egg.js";\n\nexport const hen = () => egg;\n',
  "src/seats/egg.ts": 'import { hen } from "./hen.js";\n\nexport const egg = () => hen;\n',
});
afterAll(house.demolish);

interface Violation {
  readonly from: string;
  readonly to: string;
  readonly rule: { readonly name: string; readonly severity: string };
}

function cruise(
  root: string,
  ...places: readonly string[]
): { readonly summary: { readonly violations: readonly Violation[] } } {
  const { stdout } = spawnSync(
    join(root, "node_modules/.bin/depcruise"),
    ["--config", ".dependency-cruiser.cjs", "--output-type", "json", ...places],
    { cwd: root, encoding: "utf8", maxBuffer: 1e9 },
  );
  return JSON.parse(stdout);
}

const report = cruise(house.root, "src", "workshop");
const exceptions: readonly Violation[] = JSON.parse(
  readFileSync(join(projectRoot, "tools/lint/exceptions.json"), "utf8"),
);
/** How many exceptions there were when this was last committed: it may only become less. */
const EXCEPTIONS = 0;
const { forbidden: rules }: { readonly forbidden: readonly { readonly name: string }[] } =
  createRequire(import.meta.url)(join(projectRoot, ".dependency-cruiser.cjs"));
const ruleNames = rules.map(({ name }) => name);
const errorsIn = (path: string) =>
  report.summary.violations
    .filter(({ from, rule }) => from === path && rule.severity === "error")
    .map(({ rule }) => rule.name);

describe("the layers of the house", () => {
  it.each(forbidden)("%s may not know %s", (from, to) => {
    expect(errorsIn(importing(from, to))).not.toEqual([]);
  });

  it.each(allowed)("%s may know %s", (from, to) => {
    expect(errorsIn(importing(from, to))).toEqual([]);
  });

  it.each([
    ["the public face re-exporting a sub-path", "src/index.ts", "public-face-is-the-core"],
    ["a type from a room above", "src/seats/type-only.ts", "seats-knows-only-its-own"],
    ["an import through a door", "src/eml/through-the-door.ts", "files-import-files"],
    ["a room that speaks", "src/seats/imports-explain.ts", "words-are-entered-by-nobody"],
    ["a room that knows the command", "src/seats/imports-command.ts", "nobody-knows-the-command"],
    ["a door that knows the command", "src/law-door.ts", "nobody-knows-the-command"],
    [
      "a type of a file in the kit",
      "src/conformance/type-of-a-file.ts",
      "conformance-takes-types-of-calculations",
    ],
    ["an index without a door", "src/tally/index.ts", "index-only-at-a-door"],
    ["zod behind the door", "src/seats/zod.ts", "zod-at-the-door"],
    ["decimals that decide", "src/seats/decimal.ts", "decimals-only-for-showing"],
    ["a Node module in the library", "src/eml/node.ts", "no-platform-in-the-library"],
    ["a judge that shares arithmetic", "src/judges/imports-model.ts", "judges-share-nothing"],
    [
      "a calculation in the kit",
      "src/conformance/imports-seats.ts",
      "conformance-knows-only-its-own",
    ],
    ["chance in the kit", "src/conformance/drawn.ts", "chance-only-in-generators"],
    ["chance in the library", "src/seats/development.ts", "chance-only-in-generators"],
    [
      "a topic that speaks Dutch",
      "src/explain/topics/lots.ts",
      "languages-say-what-topics-prepare",
    ],
    ["a development dependency", "src/seats/development.ts", "only-declared-dependencies"],
    ["a file of the tests", "src/seats/fixture.ts", "library-does-not-know-its-surroundings"],
    ["a workshop that leans on tests", "workshop/fixture.ts", "nobody-leans-on-tests"],
    ["an import of nothing", "src/seats/nowhere.ts", "resolvable"],
    ["a cycle", "src/seats/egg.ts", "no-cycles"],
  ])("refuse %s", (_, path, rule) => {
    expect(errorsIn(path)).toContain(rule);
  });

  it.each([
    "src/model/zod-schema.ts",
    "src/after/zod-input.ts",
    "src/operations/zod.ts",
    "src/seats/zod-type.ts",
    "src/model/shown-fraction.ts",
    "src/command/node.ts",
    "src/command/drawn.ts",
    "src/judges/type-only.ts",
    "src/judges/schema.ts",
    "src/conformance/type-only.ts",
    "src/conformance/generators/draw.ts",
    "src/conformance/report.ts",
  ])("accept %s", (path) => {
    expect(errorsIn(path)).toEqual([]);
  });

  it("lays down for every room whom it may know", () => {
    const folders = readdirSync(join(projectRoot, "src"), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
    expect([...rooms].sort()).toEqual(folders.sort());
  });

  it("shows of every rule that it bites", () => {
    const biting = new Set(report.summary.violations.map(({ rule }) => rule.name));
    expect(ruleNames.filter((name) => !biting.has(name))).toEqual([]);
  });

  it("has no more exceptions than it had", () => {
    expect(exceptions.length).toBeLessThanOrEqual(EXCEPTIONS);
  });

  // While the list is empty there is none to look for.
  it.runIf(exceptions.length > 0)("has no exception that is none", () => {
    const found = cruise(
      projectRoot,
      "src",
      "workshop",
      "tools",
      "website",
      "playground",
      "examples",
      "bench",
    );
    const named = found.summary.violations.map(
      ({ from, to, rule }) => `${from} ${to} ${rule.name}`,
    );
    const stale = exceptions.filter(
      ({ from, to, rule }) => !named.includes(`${from} ${to} ${rule.name}`),
    );
    expect(stale).toEqual([]);
  });
});

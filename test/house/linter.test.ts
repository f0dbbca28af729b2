import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { rebuiltHouse } from "./rebuilt-house.js";

interface Violation {
  readonly rule: string;
  readonly path: string;
  readonly text: string;
}

const globals = "lint/style/noRestrictedGlobals";
const properties = "lint/nursery/noJsRestrictedProperties";
const naming = "lint/style/useNamingConvention";

const violations: Readonly<Record<string, Violation>> = {
  "the time of day": {
    rule: globals,
    path: "src/seats/clock.ts",
    text: "export const now = () => Date.now();\n",
  },
  "a new Date": {
    rule: globals,
    path: "src/model/new-date.ts",
    text: "export const now = () => new Date();\n",
  },
  "the performance clock": {
    rule: globals,
    path: "src/seats/stopwatch.ts",
    text: "export const now = () => performance.now();\n",
  },
  "a timer": {
    rule: globals,
    path: "src/tally/timer.ts",
    text: "export const later = (act: () => void) => setTimeout(act, 1);\n",
  },
  "a random number": {
    rule: properties,
    path: "src/seats/chance.ts",
    text: "export const draw = () => Math.random();\n",
  },
  "a random number by key": {
    rule: properties,
    path: "src/seats/chance-by-key.ts",
    text: 'export const draw = () => Math["random"]();\n',
  },
  "a random number taken apart": {
    rule: properties,
    path: "src/seats/chance-apart.ts",
    text: "const { random } = Math;\nexport const draw = () => random();\n",
  },
  "a random number under another name": {
    rule: "plugin",
    path: "src/seats/chance-alias.ts",
    text: "const maths = Math;\nexport const draw = () => maths.random();\n",
  },
  "random bytes": {
    rule: globals,
    path: "src/seats/bytes.ts",
    text: "export const draw = () => crypto.getRandomValues(new Uint8Array(1));\n",
  },
  "the process": {
    rule: globals,
    path: "src/validation/environment.ts",
    text: "export const mode = () => process.env.MODE;\n",
  },
  "the console": {
    rule: "lint/suspicious/noConsole",
    path: "src/explain/print.ts",
    text: 'export const print = () => console.log("seat");\n',
  },
  "the network": {
    rule: globals,
    path: "src/eml/fetch.ts",
    text: 'export const read = () => fetch("file.eml.xml");\n',
  },
  "global state": {
    rule: globals,
    path: "src/model/global.ts",
    text: "export const everything = () => globalThis;\n",
  },
  "the locale's numbers": {
    rule: globals,
    path: "src/explain/locale-number.ts",
    text: 'export const show = new Intl.NumberFormat("nl");\n',
  },
  "the locale's order": {
    rule: properties,
    path: "src/seats/locale-order.ts",
    text: "export const compare = (a: string, b: string) => a.localeCompare(b);\n",
  },
  "the locale's writing": {
    rule: properties,
    path: "src/explain/locale-writing.ts",
    text: "export const show = (votes: number) => votes.toLocaleString();\n",
  },
  "a Node module": {
    rule: "lint/correctness/noNodejsModules",
    path: "src/eml/file-system.ts",
    text: 'import { readFileSync } from "node:fs";\n\nexport const read = readFileSync;\n',
  },
  "a Node module at run time": {
    rule: "lint/correctness/noNodejsModules",
    path: "src/eml/late-file-system.ts",
    text: 'export const read = () => import("node:fs");\n',
  },
  "evaluated text": {
    rule: globals,
    path: "src/eml/evaluate.ts",
    text: 'export const run = new Function("return 1");\n',
  },
  "a sort without a compare function": {
    rule: "plugin",
    path: "src/seats/sort.ts",
    text: "export const sorted = (votes: number[]) => votes.sort();\n",
  },
  "a day of the law outside src/law": {
    rule: "plugin",
    path: "src/seats/day-of-the-law.ts",
    text: 'export const abolished = "2017-12-01";\n',
  },
  "a size of the law outside src/law": {
    rule: "plugin",
    path: "src/seats/size-of-the-law.ts",
    text: "export const isSmall = (body: { seats: number }) => body.seats < 19;\n",
  },
  "a share of the law outside src/law": {
    rule: "plugin",
    path: "src/seats/share-of-the-law.ts",
    text: 'import { fraction } from "./fraction.js";\n\nexport const share = fraction(3, 4);\n',
  },
  "a default export": {
    rule: "lint/style/noDefaultExport",
    path: "src/seats/unnamed.ts",
    text: "export default 19;\n",
  },
  "an import cycle": {
    rule: "lint/suspicious/noImportCycles",
    path: "src/seats/hen.ts",
    text: 'import { egg } from "./egg.js";\n\nexport const hen = () => egg;\n',
  },
  "a function that is not camelCase": {
    rule: naming,
    path: "src/seats/function-name.ts",
    text: "export function full_seats(): number {\n  return 1;\n}\n",
  },
  "a type that is not PascalCase": {
    rule: naming,
    path: "src/seats/type-name.ts",
    text: "export type full_seats = number;\n",
  },
  "a file that is not kebab-case": {
    rule: "lint/style/useFilenamingConvention",
    path: "src/seats/fullSeats.ts",
    text: "export const fullSeats = 1;\n",
  },
  "the any type": {
    rule: "lint/suspicious/noExplicitAny",
    path: "src/seats/any.ts",
    text: "export const anything = (value: any) => value;\n",
  },
  "an asserted value": {
    rule: "lint/style/noNonNullAssertion",
    path: "src/seats/assertion.ts",
    text: "export const first = (votes: readonly number[]) => votes[0]!;\n",
  },
};

const lawful = {
  "src/seats/egg.ts": 'import { hen } from "./hen.js";\n\nexport const egg = () => hen;\n',
  "src/seats/lawful.ts":
    "export const sorted = (votes: readonly number[]) => [...votes].sort((a, b) => b - a);\n",
  "src/law/day-of-the-law.ts": 'export const abolished = "2017-12-01";\n',
  "src/command/executable.ts":
    'import { readFileSync } from "node:fs";\n\nconsole.log(readFileSync(process.argv[2] ?? ""), Date.now());\n',
};

const house = rebuiltHouse({
  ...Object.fromEntries(Object.values(violations).map(({ path, text }) => [path, text])),
  ...lawful,
});
afterAll(house.demolish);

interface Diagnostic {
  readonly category: string;
  readonly severity: string;
  readonly location: { readonly path: string };
}

const run = spawnSync(
  join(house.root, "node_modules/.bin/biome"),
  [
    "lint",
    "--vcs-enabled=false",
    "--max-diagnostics=1000",
    "--error-on-warnings",
    "--reporter=json",
    ".",
  ],
  { cwd: house.root, encoding: "utf8" },
);
const diagnostics: readonly Diagnostic[] = JSON.parse(run.stdout).diagnostics;
const errorsIn = (path: string) =>
  diagnostics
    .filter((diagnostic) => diagnostic.location.path === path && diagnostic.severity === "error")
    .map((diagnostic) => diagnostic.category);

describe("the linter", () => {
  it.each(Object.entries(violations))("refuses %s inside src", (_, { path, rule }) => {
    expect(errorsIn(path)).toContain(rule);
  });

  it("accepts a lawful module", () => {
    expect(errorsIn("src/seats/lawful.ts")).toEqual([]);
  });

  it("has the days of the law in src/law", () => {
    expect(errorsIn("src/law/day-of-the-law.ts")).toEqual([]);
  });

  it("lets the executable use Node, the clock and the console", () => {
    expect(errorsIn("src/command/executable.ts")).toEqual([]);
  });
});

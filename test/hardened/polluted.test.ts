import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";
import { afterAll, describe, expect, it } from "vitest";
import { isLongRun, isWhole } from "../sample.js";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "kieswet-polluted-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const library = join(folder, "library.cjs");
buildSync({
  entryPoints: [here("asked.ts")],
  bundle: true,
  format: "cjs",
  platform: "node",
  target: "es2022",
  outfile: library,
});

/** One in so many: of vectors, of calls with something left out, of names that the schema library looks for. */
const steps = isLongRun
  ? { vectors: 1, less: 1, names: 1 }
  : isWhole
    ? { vectors: 4, less: 50, names: 4 }
    : { vectors: 60, less: 400, names: 12 };
const lines = readdirSync(here("../../conformance/vectors")).flatMap((file) => {
  const text = readFileSync(here(`../../conformance/vectors/${file}`), "utf8");
  return text.trim().split("\n").slice(1);
});
const vectors = lines
  .filter((_, at) => at % steps.vectors === 0)
  .map((line) => {
    const { id, kind, input } = JSON.parse(line);
    return JSON.stringify({ command: "run", id, kind, input });
  });

/** What the schema library itself looks for in its own objects: the library refuses input then. */
const ofSchemas = [
  ...[
    "_zod",
    "aborted",
    "checks",
    "coerce",
    "continue",
    "customError",
    "deferred",
    "error",
    "inst",
  ],
  ...["memo", "message", "optin", "optout", "path", "postProcessor", "schema", "values", "when"],
];

/** Words that a property is defined with: in the way where a schema is used. */
const ofDefinitions = ["get", "set", "value", "writable", "enumerable", "configurable"];

/** Every name of a property in the vectors. */
const names = [
  ...new Set(
    lines.flatMap((line) =>
      [...line.matchAll(/"([A-Za-z][\w-]*)":/g)].map(([, name]) => name ?? ""),
    ),
  ),
].filter((name) => !ofSchemas.includes(name) && !ofDefinitions.includes(name) && name !== "toJSON");

const zod = readFileSync(here("../../node_modules/zod/v4/core/schemas.js"), "utf8");
const notOfZod = names.filter((name) => !new RegExp(`\\.${name}\\b`).test(zod));

/** What has no refusal to answer with: an invented election that is refused, a verdict, what failed. */
const sayOtherwise = ["makeExercise", "judgeAnswer", "replayRecord", "selfTest"];

const everyValue = ["number", "text", "object", "nothing", "function"];
const someValues = isWhole ? ["number", "object"] : ["object"];

interface Question {
  readonly when: "before" | "after";
  readonly holder: "Object" | "Array" | "Map";
  readonly names: readonly string[];
  readonly value: string;
  readonly each?: boolean;
  /** Not seen by a loop over names, as what is built as CommonJS has when it is loaded. */
  readonly hidden?: boolean;
  /** Not all calls and vectors, but one in so many calls with something left out. */
  readonly lessStep?: number;
}

/** The schemas as JSON are those that are published, or there are none: the schema library makes them. */
const schemasSaid = ([, call, answer]: readonly [string, string, string]) =>
  call.startsWith("conformanceJsonSchemas") && answer.includes("(untouched-prototypes)");

/** Answers that differ, by what was added and what was asked. */
function differing(question: Question): readonly (readonly [string, string, string])[] {
  const file = join(folder, "question.json");
  writeFileSync(file, JSON.stringify({ ...question, vectors }));
  const run = spawnSync(process.execPath, [here("polluted.cjs"), library, file], {
    encoding: "utf8",
    maxBuffer: 1e9,
  });
  if (run.status !== 0) throw new Error(run.stderr);
  const { asked, others } = JSON.parse(run.stdout);
  expect(asked).toBeGreaterThan(200);
  return others.filter((other: readonly [string, string, string]) => !schemasSaid(other));
}

/** The calls alone: an answer may be long. */
const callsOf = (others: ReturnType<typeof differing>): readonly string[] =>
  others.map(([, call]) => call.slice(0, 80));

describe("a program that added to what every object inherits", () => {
  it("has hundreds of names of the model to add", () => {
    expect(names.length).toBeGreaterThan(200);
    for (const name of ["votes", "number", "lists", "type", "seats", "readings"])
      expect(names).toContain(name);
  });

  it.each(isLongRun ? everyValue : someValues)(
    "gets every answer letter by letter after adding all names of the model with a %s, after loading",
    (value) => {
      expect(callsOf(differing({ when: "after", holder: "Object", names, value }))).toEqual([]);
    },
  );

  it.each(["after", "before"] as const)(
    "gets them when something is left out of an argument, with what was added %s loading",
    (when) => {
      const question = { when, holder: "Object", names: notOfZod, lessStep: steps.less } as const;
      expect(callsOf(differing({ ...question, value: "number", hidden: true }))).toEqual([]);
    },
  );

  it("gets them when it added, before loading, what the schema library has no property of", () => {
    const others = differing({
      when: "before",
      holder: "Object",
      names: notOfZod,
      value: "number",
      hidden: true,
    });
    expect(callsOf(others)).toEqual([]);
  });

  it.each(isWhole ? (["Array", "Map"] as const) : (["Array"] as const))(
    "gets them when it added to every %s",
    (holder) => {
      expect(callsOf(differing({ when: "before", holder, names, value: "object" }))).toEqual([]);
    },
  );

  it("gets the answer, or a refusal that says why, with names that the schema library looks for", () => {
    const all = [...ofSchemas, ...ofDefinitions];
    const added = all.filter((_, at) => at % steps.names === 0);
    const others = differing({
      when: "after",
      holder: "Object",
      names: added,
      value: "number",
      each: true,
    });
    const unsaid = others.filter(
      ([, call, answer]) =>
        !(answer.includes("untouched-prototypes") || sayOtherwise.includes(call)),
    );
    expect(unsaid.map(([name, call]) => `${name}: ${call}`)).toEqual([]);
  });
});

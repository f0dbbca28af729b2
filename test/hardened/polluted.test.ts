import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";
import { afterAll, describe, expect, it } from "vitest";
import { isWhole } from "../sample.js";

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

/** One vector in so many, of each kind; all when sweeps run whole. */
const step = isWhole ? 1 : 60;
const lines = readdirSync(here("../../conformance/vectors")).flatMap((file) => {
  const text = readFileSync(here(`../../conformance/vectors/${file}`), "utf8");
  return text.trim().split("\n").slice(1);
});
const vectors = lines
  .filter((_, at) => at % step === 0)
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

/** Functions whose answer may be another with what was added before loading. */
const notHeldBefore = ["explainVerification", "selfTest"];

/** What has no refusal to answer with: an invented election that is refused, a verdict, what failed. */
const sayOtherwise = ["makeExercise", "judgeAnswer", "replayRecord", "selfTest"];

const everyValue = ["number", "text", "object", "nothing", "function"];
const someValues = ["object"];

interface Question {
  readonly when: "before" | "after";
  readonly holder: "Object" | "Array" | "Map";
  readonly names: readonly string[];
  readonly value: string;
  readonly each?: boolean;
  /** Not seen by a loop over names, as what is built as CommonJS has when it is loaded. */
  readonly hidden?: boolean;
}

/** Answers that differ, by what was added and what was asked; the schemas as JSON are not asked for. */
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
  return others.filter(([, call]: readonly string[]) => call !== "conformanceJsonSchemas");
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

  it.each(isWhole ? everyValue : someValues)(
    "gets every answer letter by letter after adding all names of the model with a %s, after loading",
    (value) => {
      expect(callsOf(differing({ when: "after", holder: "Object", names, value }))).toEqual([]);
    },
  );

  // Not held of two: docs/design.md, Open ends.
  it("gets them when it added, before loading, what the schema library has no property of", () => {
    const others = differing({
      when: "before",
      holder: "Object",
      names: notOfZod,
      value: "number",
      hidden: true,
    });
    expect(callsOf(others).filter((call) => !notHeldBefore.includes(call))).toEqual([]);
  });

  it.each(isWhole ? (["Array", "Map"] as const) : (["Array"] as const))(
    "gets them when it added to every %s",
    (holder) => {
      expect(callsOf(differing({ when: "before", holder, names, value: "object" }))).toEqual([]);
    },
  );

  it("gets the answer, or a refusal that says why, with names that the schema library looks for", () => {
    const all = [...ofSchemas, ...ofDefinitions];
    const added = isWhole ? all : all.filter((_, at) => at % 12 === 0);
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

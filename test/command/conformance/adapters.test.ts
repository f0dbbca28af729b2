import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { adaptProgram } from "../../../src/command/conformance/adapt-program.js";
import { runConformance } from "../../../src/command/conformance/run-conformance.js";
import { runVectors } from "../../../src/command/conformance/run-vectors.js";
import { wrapperAnswer, wrapperQuestion } from "../../../src/conformance/format/wrapper-format.js";
import { judgeLine } from "../../../src/conformance/judge/judge-line.js";
import { isBad } from "../../../src/conformance/judge/verdict.js";
import { profileNamed } from "../../../src/conformance/profiles/profiles.js";
import { vectorsOfProfile } from "../../../src/conformance/profiles/vectors-of-profile.js";
import { ownVectorFiles, ownVectors } from "../../conformance/own-vectors.js";
import { isLongRun } from "../../sample.js";

const everyVector = ownVectorFiles.flatMap((name) => ownVectors(name).vectors);
const councils = vectorsOfProfile(profileNamed("council-seats"), everyVector);
const example = (name: string): string =>
  fileURLToPath(new URL(`../../../examples/conformance/${name}`, import.meta.url));
const isThere = (program: string): boolean => spawnSync(program, ["--version"]).status === 0;

const folder = mkdtempSync(join(tmpdir(), "kieswet-adapters-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Lets a program in the format of the wrapper answer vectors, and judges its seats. */
async function judged(program: string, args: readonly string[], vectors = councils) {
  const [input, output] = [new PassThrough(), new PassThrough()];
  const lines = text(output);
  input.write('{"command":"start","protocol":1}\n');
  for (const { id, kind, input: asked } of vectors) {
    input.write(`${JSON.stringify({ command: "run", id, kind, input: asked })}\n`);
  }
  input.end('{"command":"stop"}\n');
  await adaptProgram(program, args, input, output);
  output.end();
  const [ready = "", ...answers] = (await lines).trim().split("\n");
  expect(JSON.parse(ready)).toMatchObject({ ready: true, kinds: ["result"], parts: ["seats"] });
  return vectors.map((vector, index) =>
    judgeLine(vector, answers[index] ?? "", { given: ["seats"], asked: ["seats"] }),
  );
}

const verdictsOf = async (...asked: Parameters<typeof judged>) =>
  (await judged(...asked)).map(({ vector, verdict }) => [vector.id, verdict]);
const allPass = councils.map(({ id }) => [id, { verdict: "pass" }]);

describe("a program in the format of the wrapper is judged without an adapter of its own", () => {
  test.skipIf(!isThere("java"))("in Java", async () => {
    expect(await verdictsOf("java", [example("CouncilSeats.java")])).toEqual(allPass);
  });

  test.skipIf(!isThere("Rscript"))("in R", async () => {
    expect(await verdictsOf("Rscript", [example("council_seats.R")])).toEqual(allPass);
  });

  test.skipIf(!isLongRun || !isThere("rustc"))("in Rust (KIESWET_LONG=1)", async () => {
    const built = join(folder, "council_seats");
    spawnSync("rustc", ["-o", built, example("council_seats.rs")]);
    expect(await verdictsOf(built, [])).toEqual(allPass);
  });

  test("and a wrong one is found", async () => {
    const equal = `require("node:readline").createInterface({input:process.stdin}).on("line",(line)=>{
      const {seats,pg_candidates}=JSON.parse(line);
      console.log(JSON.stringify({seats:pg_candidates.map((_,i)=>i===0?seats:0),log:[]}))})`;
    const wrong = await judged(process.execPath, ["-e", equal]);
    expect(wrong.some(({ verdict }) => isBad(verdict))).toBe(true);
  });

  test("and one that dies, or answers no seats, is ended with its adapter", async () => {
    for (const code of [
      "process.exit(1)",
      `process.stdin.on("data",()=>console.log('{"error":"no","log":[]}'))`,
      `process.stdin.on("data",()=>console.log("seats"))`,
    ]) {
      await expect(judged(process.execPath, ["-e", code], councils.slice(0, 1))).rejects.toThrow(
        "the program",
      );
    }
  });
});

describe("a program behind adapt that cannot be started", () => {
  const nowhere = join(folder, "no-such-program");
  const executable = fileURLToPath(
    new URL("../../../src/command/conformance/kieswet-conformance.ts", import.meta.url),
  );
  const adapting = (...words: readonly string[]) =>
    spawn(process.execPath, ["--import", "tsx", executable, "adapt", "--", ...words]);

  test("ends its adapter before a question, with a sentence and 2", async () => {
    const [input, output, beside] = [new PassThrough(), new PassThrough(), new PassThrough()];
    const status = await runConformance(["adapt", "--", nowhere], {
      ...{ input, output, beside, isWatched: false },
      interrupted: new AbortController().signal,
    });
    const complained = String(beside.read());
    expect([status, complained, output.read()]).toEqual([
      2,
      expect.stringMatching(/^the program could not be started \(.*no-such-program.*ENOENT.*\)\n$/),
      null,
    ]);
  });

  test("ends the executable at once, though its input stays open", async () => {
    const adapter = adapting(nowhere);
    expect(await once(adapter, "exit")).toEqual([2, null]);
    adapter.stdin.end();
  });

  test("and one that ends without an answer is ended with its adapter", async () => {
    const adapter = adapting(process.execPath, "-e", "");
    const complained = text(adapter.stderr);
    const [{ id = "", kind = "", input = {} } = {}] = councils;
    adapter.stdin.write(`${JSON.stringify({ command: "run", id, kind, input })}\n`);
    expect(await once(adapter, "exit")).toEqual([2, null]);
    expect(await complained).toBe("the program gave no line\n");
    adapter.stdin.end();
  });
});

describe("the format of the wrapper", () => {
  const vector = (input: object) => ({ kind: "result", input }) as const;
  const council = {
    type: "GR",
    day: "2026-03-18",
    seats: 9,
    groups: [
      { number: 4, votes: [5, 6] },
      { number: 2, votes: [7] },
      { number: 9, listVotes: 8, numberOfCandidates: 3 },
    ],
  };
  const asked = wrapperQuestion(vector(council));

  test("has the votes of all candidates in one row, list by list", () => {
    expect(asked).toEqual({
      question: { seats: 9, pg_candidates: [1, 2, 3], votes: [7, 5, 6, 8, 0, 0] },
      numbers: [2, 4, 9],
    });
  });

  test.each([
    [{ ...council, type: "TK" }, "only municipal councils can be asked"],
    [{ ...council, lots: ["2"] }, "lots cannot be asked"],
    [{ ...council, deceased: ["4-1"] }, "deceased cannot be asked"],
    [{ ...council, districts: [1, 2] }, "only one district can be asked"],
    [{ ...council, groups: [{ number: 1, lists: [] }] }, "only lists of one district can be asked"],
    [{ ...council, groups: 1 }, "no seats or no lists"],
  ])("says why it cannot ask %j", (input, why) => {
    expect(wrapperQuestion(vector(input))).toBe(why);
  });

  test("answers with seats, or with a lot to draw", () => {
    if (typeof asked === "string") throw new Error(asked);
    expect(wrapperAnswer('{"seats":[4,3,1],"candidates":[],"log":[]}', asked)).toEqual({
      status: "completed",
      seats: { 2: 4, 4: 3, 9: 1 },
      unassignedSeats: 1,
    });
    expect(wrapperAnswer('{"conflict":true,"log":[]}', asked)).toEqual({ status: "lot-required" });
    for (const [line, why] of [
      ["seats", "no JSON"],
      ["[1]", "no object"],
      ['{"seats":[4,3]}', "no seats"],
      ['{"seats":[4,3,"1"]}', "no seats"],
      ['{"error":"too few","log":[]}', "the program says: too few"],
    ] as const) {
      expect(wrapperAnswer(line, asked)).toContain(why);
    }
  });
});

describe("the adapter in Python", () => {
  test.skipIf(!isThere("python3"))("is right in all that it answers", async () => {
    const vectors = [...councils, ...ownVectors("figures.jsonl").vectors].filter(({ kind }) =>
      ["result", "vote-value"].includes(kind),
    );
    const {
      ready,
      judged: all,
      faults,
    } = await runVectors(vectors, {
      ...{ program: "python3", args: [example("adapter.py")], milliseconds: 20_000, parallel: 1 },
      onJudged: () => {},
    });
    expect([ready?.kinds, faults]).toEqual([["result", "vote-value"], []]);
    expect(all.filter(({ verdict }) => isBad(verdict))).toEqual([]);
    expect(all.filter(({ verdict }) => verdict.verdict === "pass").length).toBeGreaterThan(5);
  });
});

test("every example is shorter than 120 lines", () => {
  for (const name of ["adapter.py", "CouncilSeats.java", "council_seats.R", "council_seats.rs"]) {
    expect(readFileSync(example(name), "utf8").split("\n").length - 1).toBeLessThan(120);
  }
});

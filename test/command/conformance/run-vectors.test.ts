import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { runVectors } from "../../../src/command/conformance/run-vectors.js";
import type { Vector } from "../../../src/conformance/format/vector-schema.js";
import { runReport } from "../../../src/conformance/judge/run-report.js";
import { isBad, verdictKinds } from "../../../src/conformance/judge/verdict.js";
import { programs } from "../../../workshop/small-programs.mjs";
import { ownVectorFiles, ownVectors } from "../../conformance/own-vectors.js";

const program = fileURLToPath(new URL("../../../workshop/small-program.mjs", import.meta.url));
const patience = 60_000;
const vectors = ownVectorFiles
  .filter((name) => name !== "refused.jsonl")
  .flatMap((name) => ownVectors(name).vectors)
  .filter(({ kind }) => kind === "result");

function run(args: readonly string[], asked: readonly Vector[] = vectors, milliseconds = 20_000) {
  return runVectors(asked, {
    program: process.execPath,
    args,
    milliseconds,
    parallel: 2,
    onJudged: () => {},
  });
}

/** A program written in one line of JavaScript. */
const oneLine = (code: string): readonly string[] => ["-e", code];

const ready = `console.log(JSON.stringify({ready:true,protocol:1,program:"x",kinds:["result"]}))`;
const eachLine = (body: string): string =>
  `require("node:readline").createInterface({input:process.stdin}).on("line",(text)=>{const {command,id}=JSON.parse(text);if(command==="start"){${ready};return;}if(command==="stop")process.exit(0);${body}})`;

/** The flags by which the kit names each mistake. */
const named: Readonly<Record<string, readonly string[]>> = {
  "no-threshold": ["Below75Percent", "HouseBelowQuota", "ParliamentBelowQuota"],
  "floating-point": ["FloatingPoint"],
  "input-order": ["AverageTie", "RemainderTie", "CandidateTie"],
  chance: ["AverageTie", "RemainderTie", "CandidateTie"],
  "p10-before-p9": ["MajorityAndExhaustion"],
  "majority-forgotten": ["Majority", "MajorityByOneVote"],
  "threshold-reached-is-enough": ["ExactlyThreshold"],
  "surplus-lost": ["Exhaustion", "ExhaustionInRounds"],
};

describe("the runner", () => {
  test(
    "finds no fault with a right program in which other cases are skipped",
    async () => {
      const { ready: said, judged } = await run([program, "result"]);
      expect(said?.program).toBe("small programs");
      const bad = judged.filter(({ verdict }) => isBad(verdict));
      expect(bad.map(({ vector, verdict }) => [vector.id, verdict])).toEqual([]);
      expect(judged.filter(({ verdict }) => verdict.verdict === "pass").length).toBeGreaterThan(50);
    },
    patience,
  );

  test(
    "finds no fault with right programs of every other kind, and says which kinds they answer",
    async () => {
      const asked = ownVectorFiles
        .flatMap((name) => ownVectors(name).vectors)
        .filter(({ kind, expected }) => kind !== "result" && !("refused" in (expected as object)));
      const { ready: said, judged } = await run([program], asked);
      expect(said?.kinds).toContain("succession");
      const bad = judged.filter(({ verdict }) => isBad(verdict));
      expect(bad.map(({ vector, verdict }) => [vector.id, verdict])).toEqual([]);
      const kinds = new Set(
        judged.filter(({ verdict }) => verdict.verdict === "pass").map(({ vector }) => vector.kind),
      );
      expect(kinds).toEqual(new Set(Object.keys(programs).filter((kind) => kind !== "result")));
    },
    patience,
  );

  test.each([
    ["tally", "corrigendum-added", "Corrigendum"],
    ["reconciliation", "list-totals-only", "CandidateDoesNotAddUp"],
    ["succession", "by-votes", "SuccessorByRanking"],
    ["temporary-leave", "four-months", "LeaveOfSixteenWeeks"],
    ["deposit", "lost-at-exactly-three-quarters", "DepositAtExactlyThreeQuarters"],
    ["list-numbers", "by-seats", "NumbersByVotes"],
    ["list-length", "fifty-for-all", "LongestLargeList"],
    ["body-size", "below-instead-of-up-to", "CouncilSizes"],
    ["vote-value", "half-rounded-down", "VoteValueAtHalf"],
    ["referendum", "more-than-the-threshold", "TurnoutExactlyThreshold"],
  ])(
    "catches a program for %s with the mistake %s, by the flag %s",
    async (kind, mistake, flag) => {
      const asked = ownVectorFiles
        .flatMap((name) => ownVectors(name).vectors)
        .filter((one) => one.kind === kind && !("refused" in (one.expected as object)));
      const { judged } = await run([program, kind, mistake], asked);
      const bad = judged.filter(({ verdict }) => isBad(verdict));
      expect(bad.flatMap(({ vector }) => vector.flags)).toContain(flag);
    },
    patience,
  );

  test.each(programs.result.mistakes.map((mistake) => [mistake]))(
    "catches a program with the mistake %s, by flags that name it",
    async (mistake) => {
      const { ready: said, judged } = await run([program, "result", mistake]);
      const bad = judged.filter(({ verdict }) => isBad(verdict));
      const flags = new Set(bad.flatMap(({ vector }) => vector.flags));
      expect((named[mistake] ?? []).filter((flag) => !flags.has(flag))).toEqual([]);
      const description = { program: said?.program ?? "", kinds: [], parts: null };
      expect(runReport(description, judged, {}).conforms).toBe(false);
    },
    patience,
  );

  const three = vectors.slice(0, 3);

  test(
    "says of a program that stops that it crashed, and goes on with a new one",
    async () => {
      const { judged } = await run(oneLine(eachLine("process.exit(3)")), three);
      expect(judged.map(({ verdict }) => verdict.verdict)).toEqual([
        "crashed",
        "crashed",
        "crashed",
      ]);
      expect(JSON.stringify(judged[0]?.verdict)).toContain("ended with code 3");
    },
    patience,
  );

  test(
    "ends a program that is silent for too long",
    async () => {
      const { judged } = await run(oneLine(eachLine("")), three.slice(0, 2), 1_500);
      expect(judged.map(({ verdict }) => verdict)).toEqual([
        { verdict: "crashed", reason: "no answer within 1500 ms" },
        { verdict: "crashed", reason: "no answer within 1500 ms" },
      ]);
    },
    patience,
  );

  test(
    "does not take an answer to another case, or nonsense, for an answer",
    async () => {
      const other = await run(
        oneLine(eachLine(`console.log(JSON.stringify({id:id+"?",result:{}}))`)),
        three,
      );
      const nonsense = await run(oneLine(eachLine(`console.log("ok")`)), three);
      for (const { judged } of [other, nonsense]) {
        expect(judged.map(({ verdict }) => verdict.verdict)).toEqual([
          "crashed",
          "crashed",
          "crashed",
        ]);
      }
    },
    patience,
  );

  test(
    "says why a program could not be started",
    async () => {
      const { ready: said, judged } = await runVectors(three, {
        program: "/no/such/program",
        args: [],
        milliseconds: 2_000,
        parallel: 1,
        onJudged: () => {},
      });
      expect(said).toBeNull();
      expect(JSON.stringify(judged.map(({ verdict }) => verdict))).toContain(
        "could not be started",
      );
    },
    patience,
  );

  test(
    "keeps the order of the vectors and asks only the kinds that a program answers",
    async () => {
      const seen: number[] = [];
      const mixed = [...three, ...ownVectors("counts.jsonl").vectors.slice(0, 2)];
      const { judged } = await runVectors(mixed, {
        program: process.execPath,
        args: [program, "result"],
        milliseconds: 20_000,
        parallel: 3,
        onJudged: (done) => seen.push(done),
      });
      expect(judged.map(({ vector }) => vector.id)).toEqual(mixed.map(({ id }) => id));
      expect(judged.slice(3).map(({ verdict }) => verdict.verdict)).toEqual(["skipped", "skipped"]);
      expect(seen).toEqual([1, 2, 3, 4, 5]);
      expect(verdictKinds).toContain("skipped");
    },
    patience,
  );
});

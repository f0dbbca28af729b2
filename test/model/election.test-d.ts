import { describe, expectTypeOf, it } from "vitest";
import { readingRegistry } from "../../src/law/readings/registry.js";
import { ruleSetOn } from "../../src/law/rule-set.js";
import type { Day } from "../../src/model/day.js";
import type { Election } from "../../src/model/election/election.js";
import type { ElectionInput } from "../../src/model/election/election-input.js";
import { parseElection } from "../../src/model/election/parse-election.js";
import type {
  CandidateId,
  DistrictNumber,
  ListKey,
  ListNumber,
} from "../../src/model/identifiers.js";
import type { CompletedOutcome, Outcome } from "../../src/model/outcome/outcome.js";
import type { Overlay } from "../../src/model/outcome/overlay.js";
import type { Preset, ReadingId, Readings } from "../../src/model/outcome/readings.js";
import type { Step, StepOf } from "../../src/model/outcome/step.js";
import type { Accepted, Parsed, RefusalCode, Refused } from "../../src/model/refusal.js";
import { determineResult } from "../../src/seats/determine-result.js";
import { electionResult } from "../../src/seats/election-result.js";

describe("the public types", () => {
  it("tell numbers of lists, districts and plain numbers apart", () => {
    expectTypeOf<ListNumber>().toExtend<number>();
    expectTypeOf<DistrictNumber>().toExtend<number>();
    expectTypeOf<number>().not.toExtend<ListNumber>();
    expectTypeOf<ListNumber>().not.toExtend<DistrictNumber>();
    expectTypeOf<DistrictNumber>().not.toExtend<ListNumber>();
    expectTypeOf<string>().not.toExtend<CandidateId>();
    expectTypeOf<string>().not.toExtend<Day>();
    expectTypeOf<CandidateId>().not.toExtend<Day>();
    expectTypeOf<"3/1">().toExtend<ListKey>();
    expectTypeOf<"3-1">().not.toExtend<ListKey>();
  });

  it("let a caller write plain numbers and text, and nothing more", () => {
    expectTypeOf({
      type: "GR" as const,
      day: "2022-03-16",
      seats: 9,
      groups: [{ number: 1, votes: [1, 2] }],
    }).toExtend<ElectionInput>();
    expectTypeOf<{
      type: "XX";
      day: string;
      seats: number;
      groups: [];
    }>().not.toExtend<ElectionInput>();
    expectTypeOf<{ type: "GR"; seats: number; groups: [] }>().not.toExtend<ElectionInput>();
    expectTypeOf<Election>().toExtend<ElectionInput>();
    expectTypeOf<ElectionInput>().not.toExtend<Election>();
  });

  it("make an election only through the door", () => {
    expectTypeOf(parseElection).returns.toEqualTypeOf<Parsed<Election>>();
    expectTypeOf<Parsed<Election>>().toEqualTypeOf<Accepted<Election> | Refused>();
    expectTypeOf(determineResult).parameter(0).toEqualTypeOf<Election>();
    expectTypeOf(electionResult).returns.toEqualTypeOf<Outcome>();
  });

  it("are closed unions that a caller can tell apart", () => {
    expectTypeOf<Outcome["status"]>().toEqualTypeOf<"completed" | "lot-required" | "refused">();
    expectTypeOf<Extract<Outcome, { status: "completed" }>>().toEqualTypeOf<CompletedOutcome>();
    expectTypeOf<StepOf<"residual-seat">["method"]>().toEqualTypeOf<
      "largest-remainder" | "highest-average"
    >();
    expectTypeOf<"no-rules-on-day">().toExtend<RefusalCode>();
    expectTypeOf<string>().not.toExtend<RefusalCode>();
    expectTypeOf<Preset>().toEqualTypeOf<"default" | "abacus" | "osv2020" | "text">();
    expectTypeOf<keyof Readings>().toEqualTypeOf<ReadingId>();
    expectTypeOf(readingRegistry).toHaveProperty("noVotes");
  });

  it("cannot be changed", () => {
    expectTypeOf<Election["groups"]>().toEqualTypeOf<readonly Election["groups"][number][]>();
    expectTypeOf<CompletedOutcome["steps"]>().toEqualTypeOf<readonly Step[]>();
    expectTypeOf<Overlay["name"]>().toEqualTypeOf<string>();
  });

  it("say that some days have no rules", () => {
    expectTypeOf(ruleSetOn).returns.extract<undefined>().toEqualTypeOf<undefined>();
  });
});

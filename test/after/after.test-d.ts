import { expectTypeOf, test } from "vitest";
import { type DepositDecisions, decideDeposits } from "../../src/after/decide-deposits.js";
import { determineSuccession } from "../../src/after/succession/determine-succession.js";
import type { SuccessionInput } from "../../src/after/succession/succession-input.js";
import type { VacancyDecision } from "../../src/after/succession/succession-outcome.js";
import { checkNumberOfSeats } from "../../src/before/sizes/number-of-seats.js";
import { sizeOfBody } from "../../src/before/sizes/size-of-body.js";
import { voteValueOf } from "../../src/before/vote-value.js";
import type { Election } from "../../src/model/election/election.js";
import type { CandidateId, ListKey } from "../../src/model/identifiers.js";
import type { CompletedOutcome } from "../../src/model/outcome/outcome.js";
import type { Refused } from "../../src/model/refusal.js";
import { type OutcomeOfLots, outcomesOfLots } from "../../src/what-if/lots/outcomes-of-lots.js";
import { type PossibleResults, possibleResults } from "../../src/what-if/lots/possible-results.js";
import { type ListMargin, marginsOf } from "../../src/what-if/margins/margins.js";

declare const election: Election;
declare const outcome: CompletedOutcome;

test("what follows a result tells itself apart by its status", () => {
  const succession = determineSuccession(election, outcome, {
    day: "2024-05-01",
    vacancies: [{ member: "1-1" }],
  });
  if (succession.status === "completed") {
    expectTypeOf(succession.decisions).toEqualTypeOf<readonly VacancyDecision[]>();
  }
  if (succession.status === "lot-required") expectTypeOf(succession.question.draws).toBeNumber();
  if (succession.status === "refused") expectTypeOf(succession).toEqualTypeOf<Refused>();
  const deposits = decideDeposits(outcome);
  expectTypeOf(deposits.status).toEqualTypeOf<"completed" | "refused">();
  if (deposits.status === "completed" && deposits.asked)
    expectTypeOf(deposits).toEqualTypeOf<DepositDecisions>();
});

test("only a decision with a successor has a successor", () => {
  expectTypeOf<
    Extract<VacancyDecision, { decision: "successor" }>["successor"]
  >().toEqualTypeOf<CandidateId>();
  expectTypeOf<
    Extract<VacancyDecision, { decision: "successor" }>["list"]
  >().toEqualTypeOf<ListKey>();
  expectTypeOf<Extract<VacancyDecision, { decision: "stays-empty" }>>().not.toHaveProperty(
    "successor",
  );
});

test("a body asks for the figure that its size depends on, and for no other", () => {
  sizeOfBody({ type: "GR", day: "2026-03-18", inhabitants: 1 });
  // @ts-expect-error a council needs its inhabitants
  sizeOfBody({ type: "GR", day: "2026-03-18" });
  // @ts-expect-error the House has no inhabitants to count
  sizeOfBody({ type: "TK", day: "2026-03-18", inhabitants: 1 });
  // @ts-expect-error there is no such island
  sizeOfBody({ type: "ER", day: "2026-03-18", island: "Aruba" });
  checkNumberOfSeats({ type: "GR", day: "2026-03-18", seats: 9 });
  // @ts-expect-error a province is counted by inhabitants
  voteValueOf({ college: "province", day: "2023-05-30", registeredVoters: 1, members: 1 });
});

test("a reason to pass somebody over is one of the law's", () => {
  expectTypeOf<{ candidate: string; reason: "busy" }>().not.toExtend<
    NonNullable<SuccessionInput["unavailable"]>[number]
  >();
});

test("lots are enumerated lazily, results and margins are values", () => {
  expectTypeOf(outcomesOfLots(election)).toExtend<Generator<OutcomeOfLots, Refused | null>>();
  expectTypeOf(possibleResults(election)).toEqualTypeOf<PossibleResults | Refused>();
  const determined = marginsOf(election, outcome);
  if (determined.status === "completed") {
    expectTypeOf(determined.margins).toEqualTypeOf<readonly ListMargin[]>();
  }
});

import { test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import {
  anyElection,
  electionOfHistory,
} from "../../src/conformance/generators/elections-of-every-kind.js";
import type { Election } from "../../src/model/election/election.js";
import { parseElection } from "../../src/model/election/parse-election.js";
import type { Step, StepOf } from "../../src/model/outcome/step.js";
import { determineResult } from "../../src/seats/determine-result.js";
import { propertyRuns } from "../property-runs.js";

type Compared = Pick<StepOf<"residual-seat">, "compared" | "before" | "method" | "scope">;

/** What the steps say was compared, beside the votes and the seats before the seat. */
function staleValues(steps: readonly Step[]): readonly string[] {
  const votes = new Map<string, ReadonlyMap<string, number>>();
  const stale: string[] = [];
  for (const step of steps) {
    if (step.kind === "full-seats") {
      const rows = step.contestants.map((one) => [one.contestant, one.votes] as const);
      votes.set(JSON.stringify(step.scope), new Map(rows));
    }
    if (step.kind === "residual-seat") {
      stale.push(...staleIn(step, votes.get(JSON.stringify(step.scope)) ?? new Map()));
    }
  }
  return stale;
}

function staleIn(
  { compared, before, method }: Compared,
  votes: ReadonlyMap<string, number>,
): readonly string[] {
  if (method !== "highest-average") return [];
  return compared.flatMap(({ contestant, value }, index) =>
    value.numerator === votes.get(contestant) && value.denominator === (before[index] ?? 0) + 1
      ? []
      : [`${contestant}: ${value.numerator}/${value.denominator}`],
  );
}

const stepsOf = (election: Election): readonly Step[] => {
  const outcome = determineResult(election);
  return outcome.status === "refused" ? [] : outcome.steps;
};

describe("what is compared for a residual seat", () => {
  test.prop([anyElection], { numRuns: propertyRuns })(
    "is votes over the seats of that very moment plus one",
    (election) => {
      expect(staleValues(stepsOf(election))).toEqual([]);
    },
  );

  test.prop([electionOfHistory], { numRuns: propertyRuns })(
    "was so under the laws of the past",
    (election) => {
      expect(staleValues(stepsOf(election))).toEqual([]);
    },
  );

  it("is calculated anew for the second of two equal lists", () => {
    const parsed = parseElection({
      type: "GR",
      day: "2026-03-18",
      seats: 19,
      groups: [18, 18, 20, 20, 6, 10].map((listVotes, index) => ({ number: index + 1, listVotes })),
    });
    if (parsed.status === "refused") throw new Error("a sound election");
    const seats = stepsOf(parsed.value).filter((step) => step.kind === "residual-seat");
    expect(seats.map(({ compared }) => compared[0]?.value)).toEqual([
      { numerator: 18, denominator: 4 },
      { numerator: 18, denominator: 5 },
    ]);
  });

  it("says the figure that excluded a list", () => {
    const parsed = parseElection({
      type: "GR",
      day: "2026-03-18",
      seats: 9,
      groups: [455, 225, 150, 70].map((listVotes, index) => ({ number: index + 1, listVotes })),
    });
    if (parsed.status === "refused") throw new Error("a sound election");
    const [seat] = stepsOf(parsed.value).filter((step) => step.kind === "residual-seat");
    expect(seat?.takesPart).toEqual({
      share: { numerator: 3, denominator: 4 },
      figure: { numerator: 2700, denominator: 36 },
      measure: "votes",
      side: "at-least",
    });
  });
});

import type { Election } from "../../model/election/election.js";
import { type Fraction, inLowestTerms } from "../../model/fraction.js";
import { has } from "../../model/has.js";
import type { AnsweredLot, LotQuestion, Scope } from "../../model/outcome/lot.js";
import type {
  CompletedOutcome,
  ListResult,
  LotRequiredOutcome,
} from "../../model/outcome/outcome.js";
import type { Step } from "../../model/outcome/step.js";
import type { VectorFraction } from "../kinds/control-protocol/control-protocol-schema.js";
import { netSteps } from "../kinds/result/net-steps.js";
import type { VectorList, VectorLot, VectorResult, VectorStep } from "./vector-result.js";

/** An outcome in the shape of a vector's `expected`. */
export function resultOf(
  outcome: CompletedOutcome | LotRequiredOutcome,
  election: Election,
): VectorResult {
  const common = {
    quota: fractionOf(outcome.quota),
    threshold:
      outcome.preferenceThreshold === null ? null : fractionOf(outcome.preferenceThreshold),
    ...combinationsOf(outcome, election),
    steps: netSteps(outcome.steps).flatMap((step) => stepOf(step, outcome.steps)),
    ...(outcome.lots.length === 0 ? {} : { lots: outcome.lots.map(answeredLot) }),
  };
  if (outcome.status === "lot-required") {
    return { status: "lot", ...common, lot: lotOf(outcome.question) };
  }
  return {
    status: "complete",
    ...common,
    ...unitsOf(outcome, election),
    seats: Object.fromEntries(outcome.groups.map(({ group, seats }) => [group, seats])),
    unassigned: unassignedAmongUnits(outcome),
    lists: outcome.lists.map((list) => listOf(list, election)),
  };
}

function fractionOf(value: Fraction): VectorFraction {
  const { numerator, denominator } = inLowestTerms(value);
  return [numerator, denominator];
}

function combinationsOf(
  { steps }: { readonly steps: readonly Step[] },
  election: Election,
): Pick<VectorResult, "combinations" | "fictitious"> {
  if (election.combinations.length === 0) return {};
  const fictitious = steps.find((step) => step.kind === "fictitious-apportionment");
  return {
    combinations: steps.flatMap((step) =>
      step.kind === "combination"
        ? [{ id: step.combination, valid: step.valid, in: step.remaining, out: step.dropped }]
        : [],
    ),
    ...(fictitious === undefined
      ? {}
      : {
          fictitious: Object.fromEntries(
            fictitious.seats.map(({ group, seats }) => [group, seats]),
          ),
        }),
  };
}

function unitsOf(outcome: CompletedOutcome, election: Election): Pick<VectorResult, "units"> {
  if (election.combinations.length === 0) return {};
  const valid = outcome.combinations.filter((combination) => combination.valid);
  const units = outcome.groups.flatMap(({ group, seats }): NonNullable<VectorResult["units"]> => {
    const combination = valid.find(({ remaining }) => remaining.includes(group));
    if (combination === undefined) return [{ key: String(group), groups: [group], seats }];
    if (combination.remaining[0] !== group) return [];
    const { remaining, seats: combined } = combination;
    return [{ key: combination.combination, groups: remaining, seats: combined ?? 0 }];
  });
  return { units };
}

function unassignedAmongUnits({ steps }: CompletedOutcome): number {
  return steps.reduce(
    (sum, step) =>
      step.kind === "seats-unassigned" && step.scope.kind === "election" ? sum + step.seats : sum,
    0,
  );
}

const levels = { election: "unit", combination: "group", group: "list" } as const;

function whereOf(scope: Scope): Pick<VectorStep, "level" | "in"> {
  const level = levels[scope.kind];
  if (scope.kind === "combination") return { level, in: scope.combination };
  if (scope.kind === "group") return { level, in: String(scope.group) };
  return { level };
}

function stepOf(step: Step, all: readonly Step[]): VectorStep[] {
  switch (step.kind) {
    case "full-seats": {
      const change = step.contestants
        .filter(({ seats }) => seats > 0)
        .map(({ contestant, seats }) => [contestant, seats] as const);
      return [{ ...whereOf(step.scope), kind: "full", change }];
    }
    case "residual-seat": {
      const average = step.oncePerContestant ? "average-once" : "average";
      return [
        {
          ...whereOf(step.scope),
          kind: step.method === "largest-remainder" ? "remainder" : average,
          change: [[step.awarded, 1]],
          value: fractionOf(step.value),
          ...(step.lot === null ? {} : { lot: true }),
        },
      ];
    }
    case "absolute-majority": {
      const moves = new Map([
        [step.majority, 1],
        [step.loses, -1],
      ]);
      const change = contestantsOf(step.scope, all)
        .filter((contestant) => moves.has(contestant))
        .map((contestant) => [contestant, moves.get(contestant) ?? 0] as const);
      const lot = step.lot === null ? {} : { lot: true as const };
      return [{ ...whereOf(step.scope), kind: "majority", change, ...lot }];
    }
    case "list-exhaustion":
      return [
        {
          ...whereOf(step.scope),
          kind: "exhausted",
          change: [[step.contestant, -step.returned]],
        },
      ];
    default:
      return [];
  }
}

function contestantsOf(scope: Scope, steps: readonly Step[]): string[] {
  const full = steps.find((step) => step.kind === "full-seats" && step.scope.kind === scope.kind);
  return full?.kind === "full-seats" ? full.contestants.map(({ contestant }) => contestant) : [];
}

function lotOf(question: LotQuestion): VectorLot {
  const { kind, scope, options } = question;
  const group = scope.kind === "group" ? { group: scope.group } : {};
  switch (kind) {
    case "preference-candidate":
      return { type: "candidate", ...group, options };
    case "highest-average":
      return { type: `${levels[scope.kind]}-average`, ...group, options };
    case "largest-remainder":
      return { type: `${levels[scope.kind]}-remainder`, ...group, options };
    default:
      return { type: kind, ...group, options };
  }
}

function answeredLot({ question, drawn }: AnsweredLot): VectorLot {
  const [first] = drawn;
  return { ...lotOf(question), drawn: drawn.length === 1 && first !== undefined ? first : drawn };
}

function listOf(list: ListResult, election: Election): VectorList {
  const by = (way: string): string[] =>
    list.elected.filter((elected) => elected.by === way).map(({ candidate }) => candidate);
  const successors = by("succession");
  const ranking = rankingThatDiffers(list, election);
  return {
    list: list.list,
    seats: list.seats,
    preferred: by("preference-votes"),
    other: by("list-order"),
    ...(successors.length === 0 ? {} : { successors }),
    ...(list.electedOnOtherList.length === 0
      ? {}
      : { electedOnOtherList: list.electedOnOtherList }),
    ...(list.electedInOtherGroup.length === 0
      ? {}
      : { electedOnOtherGroup: list.electedInOtherGroup }),
    ...(ranking === undefined ? {} : { ranking }),
  };
}

/** The ranking, where it is not the list order of the living candidates. */
function rankingThatDiffers(result: ListResult, election: Election): readonly string[] | undefined {
  const { ranking } = result;
  if (ranking === null) return undefined;
  const deceased = new Set<string>(election.deceased);
  const group = election.groups.find(({ number }) => number === result.group);
  const list = group?.lists.find((one) => one.districts.some((d) => result.districts.includes(d)));
  const order =
    list !== undefined && has(list, "candidates")
      ? list.candidates.map(({ id }) => id).filter((id) => !deceased.has(id))
      : [];
  return ranking.every((id, index) => id === order[index]) ? undefined : ranking;
}

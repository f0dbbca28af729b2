import type { ElectionContent } from "../../../model/election/election.js";
import type { Readings } from "../../../model/outcome/readings.js";
import { compare, over, partOf } from "../../exact.js";
import type { RuleFacts } from "../../facts/facts.js";
import { type CountedGroup, personsOn, votesOf } from "../counted-votes.js";
import { type Derivation, orderStep } from "../derivation.js";
import { absoluteMajority } from "./absolute-majority.js";
import { type Contestant, type Division, newDivision } from "./division.js";
import { listExhaustion } from "./list-exhaustion.js";
import { fullSeats } from "./quota-and-full-seats.js";
import { residualSeats } from "./residual-seats.js";

/** Everything that the division of seats depends on. */
export interface Case {
  readonly election: ElectionContent;
  readonly groups: readonly CountedGroup[];
  readonly facts: RuleFacts;
  readonly readings: Readings;
}

/** A list number, or several that were joined, as a contestant for seats. */
export function contestant(
  key: string,
  members: readonly CountedGroup[],
  { readings }: Case,
): Pick<Contestant, "key" | "votes" | "persons"> {
  const lists = members.flatMap((member) => member.lists);
  const persons = personsOn(lists, readings.deceasedInListLength === "counted");
  return { key, votes: votesOf(members), persons };
}

/** The division of the seats of the whole election. */
export function electionDivision(
  { election, facts, readings }: Case,
  contestants: Parameters<typeof newDivision>[1],
  withoutLots: boolean,
): Division {
  const votelessTakePart = readings.listsWithoutVotes === "when-others-run-out";
  const { phases } = facts;
  const setup = { scope: { kind: "election" }, seats: election.seats, phases, readings } as const;
  const division = newDivision({ ...setup, votelessTakePart, withoutLots }, contestants);
  const share = phases[0]?.share ?? null;
  const quota = over(division.votes, division.seats);
  const lifted =
    readings.noListReachesThreshold === "threshold-lifted" &&
    share !== null &&
    division.contestants.every(({ votes }) => compare(over(votes, 1), partOf(quota, share)) < 0);
  return lifted
    ? { ...division, phases: phases.map((fact) => ({ ...fact, share: null })) }
    : division;
}

/** P 6, P 7 or P 8, P 9, P 10; gives how many seats stay empty. */
export function* inOrder(
  division: Division,
  { election, facts, readings }: Case,
): Derivation<number> {
  const residual = yield* fullSeats(division, facts.fullSeats);
  const left = yield* residualSeats(division, residual);
  const majority = () => absoluteMajority(division, facts, election.blankVotes ?? 0);
  yield* majority();
  const again = readings.majorityAfterExhaustion === "again" ? majority : null;
  return left + (yield* listExhaustion(division, facts.exhaustion, again));
}

/** Says which seats nobody can take. */
export function* notAssigned(
  { scope }: Division,
  seats: number,
  facts: RuleFacts,
): Derivation<void> {
  if (seats === 0) return;
  const reference = scope.kind === "election" ? facts.exhaustion.article : facts.groupExhaustion;
  yield* orderStep({ kind: "seats-unassigned", article: reference, scope, seats });
}

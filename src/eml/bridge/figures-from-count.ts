import type { BallotShape } from "../../model/count/ballot-shape.js";
import type { Count } from "../../model/count/count.js";
import { countOfBallot } from "../../model/count/count-of-ballot.js";
import { has } from "../../model/has.js";
import { type Refused, refused, shown } from "../../model/refusal.js";
import { figuresFromCountSignature } from "../../model/signatures/made/eml.js";
import { refusedArguments } from "../../model/signatures/refused-arguments.js";
import { tallyOfCount } from "../../tally/count-tally.js";
import type { EmlFigures } from "../documents/figures.js";
import { figuresFromTally } from "./figures-from-tally.js";
import { fileListsOf } from "./lists-on-ballot.js";

/** Figures with those before the correction beside them, as EML_NL 1.3 has them. */
function withInitial(now: EmlFigures, before: EmlFigures): EmlFigures {
  const lists = new Map(before.lists.map((list) => [list.number, list]));
  return {
    ...now,
    initialEligibleVoters: before.eligibleVoters,
    initialVotesOnCandidates: before.votesOnCandidates,
    initialRejected: before.rejected,
    initialUncounted: before.uncounted,
    lists: now.lists.map((list) => {
      const initial = lists.get(list.number);
      return {
        ...list,
        initialVotes: initial?.votes ?? 0,
        candidates: list.candidates.map((candidate, at) => ({
          ...candidate,
          initialVotes: initial?.candidates[at]?.votes ?? 0,
        })),
      };
    }),
  };
}

/**
 * The figures of a report as a count file has them, with its explanations; `before` is the report that it
 * corrects, whose figures stand beside the new ones (EML_NL 1.3, P 1e (4), P 1f (5)).
 *
 * Refuses a report of another ballot paper, a correction of another unit (`not-allowed`), and what `parseCount`
 * refuses.
 */
export function figuresFromCount(
  count: Count,
  ballot: BallotShape,
  before?: Count,
): EmlFigures | Refused {
  const refusal = refusedArguments(figuresFromCountSignature, [count, ballot, before]);
  if (refusal !== null) return refusal;
  const now = figuresOf(count, ballot);
  if (before === undefined || has(now, "status")) return now;
  if (before.unit !== count.unit) {
    const expected = { kind: "value", text: JSON.stringify(count.unit) } as const;
    const actual = shown(before.unit);
    return refused([{ path: ["before", "unit"], code: "not-allowed", expected, actual }]);
  }
  const initial = figuresOf(before, ballot);
  return has(initial, "status") ? initial : withInitial(now, initial);
}

function figuresOf(given: Count, ballot: BallotShape): EmlFigures | Refused {
  const read = countOfBallot(given, ballot);
  if (read.status === "refused") return read;
  return figuresFromTally(tallyOfCount(read.value), fileListsOf(ballot));
}

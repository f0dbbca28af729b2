import { differenceReasonTerms } from "../../model/count/difference-reasons.js";
import { own } from "../../model/has.js";
import { namesOf } from "../../model/names-of.js";
import { issueCollector, type Refuse, type Refused, refused } from "../../model/refusal.js";
import { figuresFromTallySignature } from "../../model/signatures/made/eml.js";
import { refusedArguments } from "../../model/signatures/refused-arguments.js";
import type { Tally, TallyFigure } from "../../tally/tally.js";
import {
  type EmlFigures,
  type EmlUncountedReason,
  emlUncountedReasons,
} from "../documents/figures.js";
import type { EmlCandidateVotes, EmlListVotes } from "../documents/votes.js";

/** A list as a count file names it: its number and name, and its candidates in the order of the tally. */
export interface EmlBallotList extends Pick<EmlListVotes, "number" | "name"> {
  /** The candidates, in list order. */
  readonly candidates: readonly Pick<EmlCandidateVotes, "position" | "shortCode">[];
}

const reasons: readonly (readonly [EmlUncountedReason, TallyFigure])[] = [
  ["geldige stempassen", "pollCards"],
  ["geldige volmachtbewijzen", "proxyCertificates"],
  ["geldige kiezerspassen", "voterCards"],
  ["toegelaten kiezers", "admittedVoters"],
  ["meer getelde stembiljetten", "moreBallotsCounted"],
  ["minder getelde stembiljetten", "fewerBallotsCounted"],
];

/** The explanations that were given, as files call them, in their order. */
function explanations({ differenceReasons = {} }: Tally): EmlFigures["uncounted"] {
  return emlUncountedReasons.flatMap((reason) => {
    const name = namesOf(differenceReasonTerms).find(
      (one) => differenceReasonTerms[one] === reason,
    );
    const count = name === undefined ? undefined : own(differenceReasons, name);
    return count === undefined ? [] : [{ reason, count }];
  });
}

/** Votes of the tally that no list or candidate of the file would have. */
function votesLeftOut(tally: Tally, ballot: readonly EmlBallotList[], refuse: Refuse): void {
  const sizes = new Map(ballot.map(({ number, candidates }) => [number, candidates.length]));
  for (const { number, candidateVotes, votes } of tally.lists) {
    const size = sizes.get(number);
    if (size === undefined) {
      const expected = { kind: "named", what: "list", name: `${number}` } as const;
      refuse(["lists", number], "missing", expected, votes);
    } else if (size < candidateVotes.length) {
      const count = candidateVotes.length;
      const expected = { kind: "candidates-of-list", list: number, count } as const;
      refuse(["lists", number, "candidates"], "wrong-length", expected, size);
    }
  }
}

/**
 * The figures of a count file (510) from a tally, for the total of a count or one of its units.
 *
 * The explanations of differences go with it, as far as they were given. `absent` names the figures that the file is not to have: what nobody counted is left out and not
 * written as 0. A list or candidate that the tally does not have has no votes; eligible voters that are
 * not known are 0, as the files have it.
 *
 * Refuses a ballot paper without a list (`missing`) or candidates (`wrong-length`) that the tally has:
 * their votes would be gone while the totals keep them.
 */
export function figuresFromTally(
  tally: Tally,
  ballot: readonly EmlBallotList[],
  absent: readonly TallyFigure[] = [],
): EmlFigures | Refused {
  const refusal = refusedArguments(figuresFromTallySignature, [tally, ballot, absent]);
  if (refusal !== null) return refusal;
  const { issues, refuse } = issueCollector();
  votesLeftOut(tally, ballot, refuse);
  if (issues.length > 0) return refused(issues);
  const lists = new Map(tally.lists.map((list) => [list.number, list]));
  return {
    lists: ballot.map(({ number, name, candidates }) => {
      const list = lists.get(number);
      return {
        number,
        name,
        votes: list?.votes ?? 0,
        candidates: candidates.map((candidate, index) => ({
          ...candidate,
          votes: list?.candidateVotes[index] ?? 0,
        })),
      };
    }),
    eligibleVoters: tally.eligibleVoters ?? 0,
    votesOnCandidates: tally.votesOnCandidates,
    rejected: [
      { reason: "ongeldig", count: tally.invalidVotes },
      { reason: "blanco", count: tally.blankVotes },
    ],
    uncounted: [
      ...reasons
        .filter(([, figure]) => !absent.includes(figure))
        .map(([reason, figure]) => ({ reason, count: tally[figure] ?? 0 })),
      ...explanations(tally),
    ],
  };
}

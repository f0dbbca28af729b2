import { turnoutThreshold } from "../law/referendum.js";
import { noRulesOnDay } from "../law/timeline/no-rules-on-day.js";
import { type Provenance, provenanceOf } from "../law/timeline/provenance.js";
import { provisionOn } from "../law/timeline/provision.js";
import { compareFractions, type Fraction, fraction } from "../model/fraction.js";
import { parseShape } from "../model/options/parse-shape.js";
import { oneOf } from "../model/options/shape.js";
import { type Readings, readingOptions } from "../model/outcome/readings.js";
import { parseWithSchema } from "../model/parse-with-schema.js";
import { type Refused, refused, refusedTogether, shown } from "../model/refusal.js";
import { type ReferendumInput, referendumSchema } from "./referendum-input.js";

/** The outcome of an advisory referendum. */
export interface ReferendumOutcome {
  /** The whole answer is here. */
  readonly status: "completed";
  /** For, against and blank together: at a referendum a blank vote is valid (article 64). */
  readonly validVotes: number;
  /** Valid and invalid votes together. */
  readonly votesCast: number;
  /** Votes cast over eligible voters (article 80). */
  readonly turnout: Fraction;
  /** The turnout that the act asks for: 30 %. */
  readonly threshold: Fraction;
  /** Whether the turnout reached it. */
  readonly thresholdReached: boolean;
  /** Shares of the valid votes (article 81); null when there are none. */
  readonly shares: {
    /** The share of votes for. */
    readonly for: Fraction;
    /** The share of votes against. */
    readonly against: Fraction;
    /** The share of blank votes. */
    readonly blank: Fraction;
  } | null;
  /** Whether a majority was against. */
  readonly majorityAgainst: boolean;
  /** Whether the outcome counts as advice to reject the law (article 3). */
  readonly advice: "reject" | "none";
  /** The contested question of what a majority is measured against, as answered here. */
  readonly majority: Readings["referendumMajority"];
  /** Where the figure comes from: article, period, source, certainty. */
  readonly provenance: Provenance;
}

const majorityShape = oneOf(readingOptions.referendumMajority);

/** Twice what the votes against must exceed, under each reading. */
const twiceToExceed: Readonly<
  Record<
    Readings["referendumMajority"],
    (votes: { readonly votesFor: number; readonly validVotes: number }) => number
  >
> = {
  "against-exceeds-for": ({ votesFor }) => 2 * votesFor,
  "more-than-half-of-valid": ({ validVotes }) => validVotes,
};

/**
 * The outcome of an advisory referendum under the Wet raadgevend referendum (in force 2015-07-01 to
 * July 2018): turnout against the threshold of 30 %, and whether a majority was against. What a
 * majority is, is contested: the Kiesraad compared against with for in 2018, when against had less
 * than half of the valid votes; that is the default. A tie is no majority.
 *
 * Refuses figures of the wrong kind (`wrong-type`, `missing`, `unknown-property`, `not-an-integer`,
 * `too-small`, `too-large`), more votes than eligible voters (`too-small`) and days without the act
 * (`no-rules-on-day`).
 *
 * @example
 * ```ts
 * referendumOutcome({
 *   day: "2018-03-21", eligibleVoters: 13_064_932,
 *   votesFor: 3_122_628, votesAgainst: 3_317_496, blankVotes: 270_288, invalidVotes: 23_813,
 * }).advice; // "reject"
 * ```
 */
export function referendumOutcome(
  input: ReferendumInput,
  majority: Readings["referendumMajority"] = "against-exceeds-for",
): ReferendumOutcome | Refused {
  const parsed = parseWithSchema(referendumSchema, input);
  const read = parseShape(majorityShape, majority, ["majority"]);
  if (parsed.status === "refused" || read.status === "refused") {
    return refusedTogether(parsed, read);
  }
  const { day, eligibleVoters, votesFor, votesAgainst, blankVotes, invalidVotes } = parsed.value;
  const provision = provisionOn(turnoutThreshold, day);
  if (provision === undefined) return noRulesOnDay(turnoutThreshold, day);
  const validVotes = votesFor + votesAgainst + blankVotes;
  const votesCast = validVotes + invalidVotes;
  if (votesCast > eligibleVoters) {
    return refused([
      {
        path: ["eligibleVoters"],
        code: "too-small",
        expected: { kind: "at-least", limit: votesCast, of: "votes-cast" },
        actual: shown(eligibleVoters),
      },
    ]);
  }
  const turnout = fraction(votesCast, eligibleVoters);
  const thresholdReached = compareFractions(turnout, provision.value) >= 0;
  const majorityAgainst = 2 * votesAgainst > twiceToExceed[majority]({ votesFor, validVotes });
  return {
    status: "completed",
    validVotes,
    votesCast,
    turnout,
    threshold: provision.value,
    thresholdReached,
    shares:
      validVotes === 0
        ? null
        : {
            for: fraction(votesFor, validVotes),
            against: fraction(votesAgainst, validVotes),
            blank: fraction(blankVotes, validVotes),
          },
    majorityAgainst,
    advice: thresholdReached && majorityAgainst ? "reject" : "none",
    majority,
    provenance: provenanceOf(provision),
  };
}

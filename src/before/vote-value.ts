import { noRulesOnDay } from "../law/timeline/no-rules-on-day.js";
import { type Provenance, provenanceOf } from "../law/timeline/provenance.js";
import { provisionOn } from "../law/timeline/provision.js";
import { voteValueUnits } from "../law/vote-value.js";
import { type Fraction, fraction, inLowestTerms } from "../model/fraction.js";
import { parseShape } from "../model/options/parse-shape.js";
import { oneOf } from "../model/options/shape.js";
import { type Readings, readingOptions } from "../model/outcome/readings.js";
import { parseWithSchema } from "../model/parse-with-schema.js";
import { type Refused, refusedTogether } from "../model/refusal.js";
import { type VoteValueInput, voteValueSchema } from "./vote-value-input.js";

/** For how many votes one vote of this body counts at the election of the Senate. */
export interface VoteValue {
  /** The whole answer is here. */
  readonly status: "completed";
  /** The vote value (stemwaarde): for how many votes one vote of this body counts. */
  readonly voteValue: number;
  /** Before rounding, in lowest terms. */
  readonly quotient: Fraction;
  /** Where the figure comes from: article, period, source, certainty. */
  readonly provenance: Provenance;
}

const roundingShape = oneOf(readingOptions.nonResidentsVoteValue);

type NonResidents = Extract<VoteValueInput, { readonly college: "non-residents" }>;

/** A half or more rounds up, less rounds down (articles U 2 and Ua 4). */
function roundedHalfUp({ numerator, denominator }: Fraction): number {
  const rest = numerator % denominator;
  return (numerator - rest) / denominator + (2 * rest >= denominator ? 1 : 0);
}

/**
 * The vote value (stemwaarde) of a province (article U 2), an electoral college of the Caribbean
 * Netherlands (Ya 31e) or the college of non-residents (Ua 4): rounded to a whole number, a half up.
 * Whether article Ua 4 rounds once, at the end, or its first quotient too, is contested; rounded
 * once is the default.
 *
 * Refuses figures of the wrong kind (`wrong-type`, `missing`, `unknown-value`, `unknown-property`,
 * `not-an-integer`, `too-small`, `too-large`) and days without such a body (`no-rules-on-day`).
 *
 * @example
 * ```ts
 * voteValueOf({ college: "province", day: "2023-05-30", inhabitants: 596_163, members: 43 }); // 139
 * ```
 */
export function voteValueOf(
  input: VoteValueInput,
  rounding: Readings["nonResidentsVoteValue"] = "rounded-once",
): VoteValue | Refused {
  const parsed = parseWithSchema(voteValueSchema, input);
  const read = parseShape(roundingShape, rounding, ["rounding"]);
  if (parsed.status === "refused" || read.status === "refused") {
    return refusedTogether(parsed, read);
  }
  const body = parsed.value;
  const timeline = voteValueUnits[body.college];
  const provision = provisionOn(timeline, body.day);
  if (provision === undefined) return noRulesOnDay(timeline, body.day);
  const perMember = provision.value * body.members;
  const quotient =
    body.college === "non-residents"
      ? weighed(body, fraction(body.registeredVoters, perMember), rounding)
      : fraction(body.inhabitants, perMember);
  return {
    status: "completed",
    voteValue: roundedHalfUp(quotient),
    quotient: inLowestTerms(quotient),
    provenance: provenanceOf(provision),
  };
}

/** Article Ua 4: times the people of the Netherlands behind one vote for a province or an island. */
function weighed(
  { population, eligibleVoters }: Pick<NonResidents, "population" | "eligibleVoters">,
  perMember: Fraction,
  rounding: Readings["nonResidentsVoteValue"],
): Fraction {
  const { numerator, denominator } =
    rounding === "rounded-once" ? perMember : fraction(roundedHalfUp(perMember), 1);
  return fraction(numerator * population, denominator * eligibleVoters);
}

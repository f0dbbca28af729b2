import { sizeOfBody } from "../../../before/sizes/size-of-body.js";
import { voteValueOf } from "../../../before/vote-value.js";
import { inLowestTerms } from "../../../model/fraction.js";
import type { Readings } from "../../../model/outcome/readings.js";
import { parseWithSchema } from "../../../model/parse-with-schema.js";
import { referendumOutcome } from "../../../seats/referendum-outcome.js";
import {
  type BodySizeAnswer,
  bodySizeInputSchema,
  type ReferendumAnswer,
  referendumInputSchema,
  type VoteValueAnswer,
  voteValueInputSchema,
} from "./body-size-schema.js";

/** How many seats the body of a vector of kind `body-size` has. */
export function answerBodySize(input: unknown): BodySizeAnswer {
  const parsed = parseWithSchema(bodySizeInputSchema, input);
  if (parsed.status === "refused") return { refused: true };
  const size = sizeOfBody(parsed.value);
  switch (size.status) {
    case "refused":
      return { refused: true };
    case "fixed":
      return { seats: size.seats };
    case "within-range":
      return { minimum: size.minimum, maximum: size.maximum };
  }
}

/** The vote value of a vector of kind `vote-value` (articles U 2, Ua 4, Ya 31e). */
export function answerVoteValue(
  input: unknown,
  { nonResidentsVoteValue }: Readings,
): VoteValueAnswer {
  const parsed = parseWithSchema(voteValueInputSchema, input);
  if (parsed.status === "refused") return { refused: true };
  const value = voteValueOf(parsed.value, nonResidentsVoteValue);
  return value.status === "refused" ? { refused: true } : { voteValue: value.voteValue };
}

/** The outcome of the referendum of a vector of kind `referendum`. */
export function answerReferendum(
  input: unknown,
  { referendumMajority }: Readings,
): ReferendumAnswer {
  const parsed = parseWithSchema(referendumInputSchema, input);
  if (parsed.status === "refused") return { refused: true };
  const outcome = referendumOutcome(parsed.value, referendumMajority);
  if (outcome.status === "refused") return { refused: true };
  const { turnout, thresholdReached, majorityAgainst, advice } = outcome;
  const { numerator, denominator } = inLowestTerms(turnout);
  return { turnout: [numerator, denominator], thresholdReached, majorityAgainst, advice };
}

import { type Determined, residualSeatsOfElection } from "../../../model/outcome/determined.js";
import { explainResidualSeatSignature } from "../../../model/signatures/made/explain.js";
import { refusedArguments } from "../../../model/signatures/refused-arguments.js";
import { lawReference, type Sentence } from "../../language/sentence.js";
import { tellAll } from "../../language/tell.js";
import type { Voice } from "../../language/voice.js";
import { roundOf } from "../steps/round-facts.js";
import { allLeftOut, claim, equals, nextPhrases } from "../steps/round-phrases.js";
import { seatGoesTo } from "../steps/seat-phrases.js";
import { lotPhrases } from "../steps/step-phrases.js";
import { placedSteps } from "../steps/step-places.js";

/**
 * Why residual seat `number` (from 1) of an election went to the list that got it and not to the
 * next one: the values compared, among whom, what the next ones lacked, who took no part and why. Empty
 * when there is no such residual seat.
 */
export function explainResidualSeat(
  outcome: Determined,
  number: number,
  voice: Voice,
): readonly Sentence[] {
  const refusal = refusedArguments(explainResidualSeatSignature, [outcome, number, voice]);
  if (refusal !== null) return refusal;
  const step = residualSeatsOfElection(outcome)[number - 1];
  const placed = placedSteps(outcome).find((one) => one.step === step);
  if (step === undefined || placed === undefined) return [];
  const { place } = placed;
  const round = roundOf(step);
  const reference = lawReference(step.article, outcome.election.day, voice);
  const goes = { say: "in-election", sentence: seatGoesTo(step, place) } as const;
  return [
    [goes, claim(step, round), ...equals(step, round), ...lotPhrases(place)],
    nextPhrases(step, round),
    allLeftOut(step, round),
  ]
    .filter((phrases) => phrases.length > 0)
    .map((phrases, index) => ({
      text: tellAll(phrases, voice.language.steps, voice.say),
      references: index === 0 ? [reference] : [],
    }));
}

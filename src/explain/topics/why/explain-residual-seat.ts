import {
  type Determined,
  fullSeatsOfElection,
  residualSeatsOfElection,
} from "../../../model/outcome/determined.js";
import { lawReference, type Sentence } from "../../language/sentence.js";
import type { Voice } from "../../language/voice.js";
import { residualSeatFacts } from "./residual-seat-facts.js";
import { residualSeatSentences } from "./residual-seat-phrases.js";

/**
 * Why residual seat `number` (from 1) of an election went to the list that got it and not to the
 * next one: the values compared, what the next one lacked, who took no part and why. Empty when
 * there is no such residual seat.
 */
export function explainResidualSeat(
  outcome: Determined,
  number: number,
  voice: Voice,
): readonly Sentence[] {
  const seats = residualSeatsOfElection(outcome);
  const step = seats[number - 1];
  if (step === undefined) return [];
  const of = fullSeatsOfElection(outcome)?.residualSeats ?? seats.length;
  const facts = residualSeatFacts(step, number, of);
  const reference = lawReference(step.article, outcome.election.day, voice);
  return residualSeatSentences(facts, voice).map((text, index) => ({
    text,
    references: index === 0 ? [reference] : [],
  }));
}

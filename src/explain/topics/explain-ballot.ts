import type { Day } from "../../model/day.js";
import { explainBallotSignature } from "../../model/signatures/made/explain.js";
import { refusedArguments } from "../../model/signatures/refused-arguments.js";
import type { BallotDecision } from "../../validation/ballots/ballot-decision.js";
import { type Sentence, sentence } from "../language/sentence.js";
import { tell } from "../language/tell.js";
import type { Voice } from "../language/voice.js";
import type { BallotPhrase } from "../language/words/ballots.js";

/**
 * What one ballot counts for in words, with the clause that decided, as the law stands on the day of the vote.
 *
 * @example
 * ```ts
 * explainBallot(counted.decisions[0], day("2026-03-18"), voiceOf(english)).text;
 * // Valid: a vote for candidate 2 of list 1.
 * ```
 */
export function explainBallot(decision: BallotDecision, day: Day, voice: Voice): Sentence {
  const refusal = refusedArguments(explainBallotSignature, [decision, day, voice]);
  if (refusal !== null) return refusal;
  const text = tell(phraseOf(decision), voice.language.ballots, voice.say);
  return sentence(text, decision.article, day, voice);
}

function phraseOf(decision: BallotDecision): BallotPhrase {
  if (decision.counts !== "candidate") return { say: decision.because };
  const { because, list, candidate } = decision;
  return { say: because, list, candidate };
}

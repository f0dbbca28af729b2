import type { Election } from "../../../model/election/election.js";
import type { CandidateId } from "../../../model/identifiers.js";
import type { CompletedOutcome } from "../../../model/outcome/outcome.js";
import { explainCandidateSignature } from "../../../model/signatures/made/explain.js";
import { refusedArguments } from "../../../model/signatures/refused-arguments.js";
import { votesForPreferenceSeat } from "../../../what-if/margins/preference-seat.js";
import { lawReference, type Sentence } from "../../language/sentence.js";
import { tellAll } from "../../language/tell.js";
import type { Voice } from "../../language/voice.js";
import { candidateFacts } from "./candidate-facts.js";
import { candidatePhrases } from "./candidate-phrases.js";

/**
 * Why a candidate is elected, or not: who took the seats, and how many extra votes would have given one
 * by preference votes (the whole calculation is asked again with these). Empty when the candidate
 * does not stand, or the persons of the election are not known.
 */
export function explainCandidate(
  outcome: CompletedOutcome,
  election: Election,
  candidate: CandidateId,
  voice: Voice,
): readonly Sentence[] {
  const refusal = refusedArguments(explainCandidateSignature, [
    outcome,
    election,
    candidate,
    voice,
  ]);
  if (refusal !== null) return refusal;
  const facts = candidateFacts(outcome, election, candidate);
  if (facts === undefined) return [];
  const asks = facts.fate === "threshold-passed" || facts.fate === "threshold-missed";
  const more = asks ? votesForPreferenceSeat(election, outcome, candidate) : null;
  const step = outcome.steps.find(
    (one) =>
      (one.kind === "preference-seat" || one.kind === "list-order-seat") &&
      one.candidate === candidate,
  );
  const threshold = outcome.steps.find(({ kind }) => kind === "preference-threshold");
  const article = (step ?? threshold)?.article;
  const references =
    article === undefined ? [] : [lawReference(article, outcome.election.day, voice)];
  return candidatePhrases(facts, more)
    .filter((phrases) => phrases.length > 0)
    .map((phrases, index) => ({
      text: tellAll(phrases, voice.language.why, voice.say),
      references: index === 0 ? references : [],
    }));
}

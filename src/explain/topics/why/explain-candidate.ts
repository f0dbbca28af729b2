import type { Election } from "../../../model/election/election.js";
import type { CandidateId } from "../../../model/identifiers.js";
import type { CompletedOutcome } from "../../../model/outcome/outcome.js";
import { lawReference, type Sentence } from "../../language/sentence.js";
import type { Voice } from "../../language/voice.js";
import { candidateFacts } from "./candidate-facts.js";
import { candidateSentences } from "./candidate-phrases.js";

/**
 * Why a candidate is elected, or how many votes were missing for a seat by preference votes. Empty
 * when the candidate does not stand, or the persons of the election are not known.
 */
export function explainCandidate(
  outcome: CompletedOutcome,
  election: Election,
  candidate: CandidateId,
  voice: Voice,
): readonly Sentence[] {
  const facts = candidateFacts(outcome, election, candidate);
  if (facts === undefined) return [];
  const step = outcome.steps.find(
    (one) =>
      (one.kind === "preference-seat" || one.kind === "list-order-seat") &&
      one.candidate === candidate,
  );
  const threshold = outcome.steps.find(({ kind }) => kind === "preference-threshold");
  const article = (step ?? threshold)?.article;
  const references =
    article === undefined ? [] : [lawReference(article, outcome.election.day, voice)];
  return candidateSentences(facts, voice).map((text, index) => ({
    text,
    references: index === 0 ? references : [],
  }));
}

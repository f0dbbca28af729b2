import { residualSeatsBill } from "../../law/overlay.js";
import { presets } from "../../law/readings/presets.js";
import { own } from "../../model/has.js";
import { namesOf } from "../../model/names-of.js";
import type { Determined } from "../../model/outcome/determined.js";
import type { ReadingId } from "../../model/outcome/readings.js";
import {
  explainBasisSignature,
  explainHypotheticalSignature,
  explainOtherReadingsSignature,
} from "../../model/signatures/made/explain.js";
import { refusedArguments } from "../../model/signatures/refused-arguments.js";
import type { Phrase } from "../language/dictionary.js";
import { onDay, some } from "../language/facts.js";
import { plainSentence, type Sentence } from "../language/sentence.js";
import { tell, tellAll } from "../language/tell.js";
import type { Voice } from "../language/voice.js";
import type { BasisPhrase, BasisPhrases } from "../language/words/basis.js";
import { type ExplainedReading, explainReading } from "./explain-reading.js";

/** Under which law an outcome was calculated, with which changes and how many other readings. */
export function explainBasis(outcome: Determined, voice: Voice): Sentence {
  const refusal = refusedArguments(explainBasisSignature, [outcome, voice]);
  if (refusal !== null) return refusal;
  const changes = changesOf(outcome);
  const law = lawOf(outcome);
  const day = onDay(outcome.election.day);
  const readings = otherReadings(outcome).length;
  const phrases: readonly BasisPhrase[] = [
    changes === null ? { say: "law", law, day } : { say: "changed-law", law, day, changes },
    ...(readings === 0 ? [] : [{ say: "other-readings", readings } as const]),
  ];
  return plainSentence(tellAll(phrases, voice.language.basis, voice.say));
}

/** That an outcome is not what the law gives, and what was changed; null: it is the law's own. */
export function explainHypothetical(outcome: Determined, voice: Voice): Sentence | null {
  const refusal = refusedArguments(explainHypotheticalSignature, [outcome, voice]);
  if (refusal !== null) return refusal;
  return hypotheticalSentence(outcome, voice);
}

/** What was changed in the rules of a result, or of what was calculated from one; null: nothing. */
export function hypotheticalSentence(of: UnderRules, voice: Voice): Sentence | null {
  const changes = changesOf(of);
  if (changes === null) return null;
  return plainSentence(tell({ say: "hypothetical", changes }, voice.language.basis, voice.say));
}

/** The contested questions that were answered otherwise than usual, and these answers. */
export function explainOtherReadings(
  outcome: Determined,
  voice: Voice,
): readonly ExplainedReading[] {
  const refusal = refusedArguments(explainOtherReadingsSignature, [outcome, voice]);
  if (refusal !== null) return refusal;
  const { readings } = outcome;
  return otherReadings(outcome).map((id) => explainReading(id, readings[id], voice));
}

/** The law that orders how seats are divided. */
function lawOf({ steps }: Determined): "electoral-act" | "water-authorities-decree" {
  const divided = steps.find(({ kind }) => kind === "full-seats");
  return own(divided?.article, "law") === "Waterschapsbesluit"
    ? "water-authorities-decree"
    : "electoral-act";
}

function otherReadings({ readings }: Determined): readonly ReadingId[] {
  const usual = presets.default;
  return namesOf(usual).filter((id) => readings[id] !== usual[id]);
}

/** What says which changes in the rules it came about under. */
export type UnderRules = Pick<Determined, "hypothetical">;

function changesOf({ hypothetical }: UnderRules) {
  return some(hypothetical.map(changePhrase));
}

function changePhrase(name: string): Phrase<BasisPhrases, "bill-36641" | "change"> {
  return name === residualSeatsBill.name ? { say: "bill-36641" } : { say: "change", name };
}

import { plausibilityThresholds } from "../../../law/counts/plausibility-thresholds.js";
import { has } from "../../../model/has.js";
import type { Finding, QuestionFinding, SecondEntryFinding } from "../../../validation/finding.js";
import type { Phrase } from "../../language/dictionary.js";
import { field, filled, group, some } from "../../language/facts.js";
import { tell } from "../../language/tell.js";
import type { Voice } from "../../language/voice.js";
import type {
  EmptiedFieldsFacts,
  FigureFacts,
  ListFacts,
  QuestionFacts,
  SecondEntryFacts,
} from "../../language/words/checks.js";
import type { FieldPhrases } from "../../language/words/findings.js";

/** The facts that the sentence of a finding is made of. */
export function findingFacts(
  finding: Finding,
  voice: Voice,
): QuestionFacts | FigureFacts | ListFacts | SecondEntryFacts | EmptiedFieldsFacts {
  if (has(finding, "answers")) return questionFacts(finding);
  if (has(finding, "differences")) return secondEntryFacts(finding, voice);
  if (has(finding, "list") && finding.list !== undefined) {
    const { list, left, right } = finding;
    return { list: group(list), left, right };
  }
  if (has(finding, "left")) {
    const { fields, left, right } = finding;
    const voterCards = fields.includes("voterCards") ? "counted" : "not-counted";
    return { ...plausibilityThresholds, voterCards, left, right };
  }
  return { fields: some(finding.fields.map(field)) };
}

/** By how many of the three boxes on D and H are ticked; one is as it should be. */
const boxesTicked: readonly QuestionFacts[] = [
  { ticked: "none" },
  {},
  { ticked: "two" },
  { ticked: "three" },
];

function questionFacts({ answers }: QuestionFinding): QuestionFacts {
  const ticked = answers.filter(({ answer }) => answer === true).length;
  return { ...boxesTicked[ticked], answer: filled(answers[0]?.answer ?? "neither") };
}

function secondEntryFacts({ differences }: SecondEntryFinding, voice: Voice): SecondEntryFacts {
  const told = differences.map((one) => {
    const phrase: Phrase<FieldPhrases> = {
      say: "differing",
      field: field(one.field),
      first: filled(one.first),
      second: filled(one.second),
    };
    return tell(phrase, voice.language.findings.fieldPhrases, voice.say);
  });
  return { differences: some(told) };
}

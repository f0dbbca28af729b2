import type { Day } from "../../model/day.js";
import type { AnsweredLot, LotQuestion } from "../../model/outcome/lot.js";
import {
  explainDrawnLotSignature,
  explainLotSignature,
} from "../../model/signatures/made/explain.js";
import { refusedArguments } from "../../model/signatures/refused-arguments.js";
import { type Named, optionsOf, type Some, some } from "../language/facts.js";
import { type Sentence, sentence } from "../language/sentence.js";
import { tellAll } from "../language/tell.js";
import type { Voice } from "../language/voice.js";
import type { LotPhrase } from "../language/words/lots.js";

/** What a lot decides, between whom, and by which article. */
export function explainLot(question: LotQuestion, day: Day, voice: Voice): Sentence {
  const refusal = refusedArguments(explainLotSignature, [question, day, voice]);
  if (refusal !== null) return refusal;
  const text = tellAll(lotPhrases(question), voice.language.lots, voice.say);
  return sentence(text, question.article, day, voice);
}

/** A lot that was drawn: what it decided, and who was drawn. */
export function explainDrawnLot(lot: AnsweredLot, day: Day, voice: Voice): Sentence {
  const refusal = refusedArguments(explainDrawnLotSignature, [lot, day, voice]);
  if (refusal !== null) return refusal;
  const { question } = lot;
  const drawn = some(optionsOf(question, lot.drawn));
  if (drawn === null) return explainLot(question, day, voice);
  const text = tellAll(drawnPhrases(question, drawn), voice.language.lots, voice.say);
  return sentence(text, question.article, day, voice);
}

/** Why a lot was needed, who was drawn and what became of that. */
function drawnPhrases(question: LotQuestion, drawn: Some<Named>): readonly LotPhrase[] {
  const what = decided(question);
  const options = some(optionsOf(question, question.options));
  if (options === null) return [];
  return [
    needed(what, options),
    { say: "drawing-then", options, drawn },
    { say: `${what}-then`, drawn },
  ];
}

/** Why a lot is needed, and how it is drawn. */
function lotPhrases(question: LotQuestion): readonly LotPhrase[] {
  const { draws } = question;
  const what = decided(question);
  const options = some(optionsOf(question, question.options));
  if (options === null) return [];
  return [
    needed(what, options),
    { say: "drawing", options, draws },
    { say: `${what}-drawn`, draws },
  ];
}

function decided(question: LotQuestion): LotQuestion["kind"] | "successor" {
  return isOfVacancy(question) ? "successor" : question.kind;
}

/** Whether it is about who fills a vacancy: then nobody is elected. */
function isOfVacancy({ kind, article }: LotQuestion): boolean {
  return kind === "preference-candidate" && article.article.startsWith("W");
}

function needed(kind: LotQuestion["kind"] | "successor", options: Some<Named>): LotPhrase {
  switch (kind) {
    case "highest-average":
    case "largest-remainder":
    case "preference-candidate":
      return { say: kind, options, everyone: options.length === 2 ? "both" : "all" };
    case "absolute-majority":
    case "seat-withheld":
    case "seat-passed":
    case "successor":
      return { say: kind, options };
  }
}

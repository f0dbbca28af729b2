import type { Day } from "../../model/day.js";
import type { AnsweredLot, LotQuestion } from "../../model/outcome/lot.js";
import { type Sentence, sentence } from "../language/sentence.js";
import type { Voice } from "../language/voice.js";

/** What a lot decides, between whom, and by which article. */
export function explainLot(question: LotQuestion, day: Day, voice: Voice): Sentence {
  const text = voice.language.lots[question.kind](question, voice.say);
  return sentence(text, question.article, day, voice);
}

/** A lot that was drawn: what it decided, and who was drawn. */
export function explainDrawnLot(lot: AnsweredLot, day: Day, voice: Voice): Sentence {
  const { text, references } = explainLot(lot.question, day, voice);
  const drawn = voice.language.report.lotDrawn(lot.drawn.map(voice.say.option), voice.say);
  return { text: `${text} ${drawn}`, references };
}

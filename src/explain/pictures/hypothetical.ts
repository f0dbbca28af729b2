import type { Voice } from "../language/voice.js";
import { hypotheticalSentence, type UnderRules } from "../topics/explain-basis.js";
import { type Drawing, lineHeight, ordinaryText, wrapped } from "./marks.js";

const margin = 16;

/** A drawing of an outcome or of what follows from one; where the rules were changed for it, that stands below it and in its words. */
export function toldHypothetical(drawing: Drawing, of: UnderRules, voice: Voice): Drawing {
  const told = hypotheticalSentence(of, voice);
  if (told === null) return drawing;
  const { width, height, description, marks } = drawing;
  const lines = wrapped(told.text, width - 2 * margin, margin, height + margin);
  return {
    ...drawing,
    height: height + margin + lines.length * lineHeight(ordinaryText),
    description: description === "" ? told.text : `${told.text} ${description}`,
    marks: [...marks, ...lines],
  };
}

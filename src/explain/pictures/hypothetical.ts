import type { Determined } from "../../model/outcome/determined.js";
import type { Voice } from "../language/voice.js";
import { explainHypothetical } from "../topics/explain-basis.js";
import { type Drawing, fitted } from "./marks.js";

const margin = 24;

/** A drawing of an outcome; where the rules were changed for it, that stands below it and in its words. */
export function toldHypothetical(drawing: Drawing, outcome: Determined, voice: Voice): Drawing {
  const told = explainHypothetical(outcome, voice);
  if (told === null) return drawing;
  const { width, height, description, marks } = drawing;
  return {
    ...drawing,
    height: height + margin,
    description: description === "" ? told.text : `${told.text} ${description}`,
    marks: [...marks, fitted(told.text, width - 2 * margin, margin, height + margin / 2, {})],
  };
}

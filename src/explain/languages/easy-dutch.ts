import { markMade } from "../../model/made.js";
import type { Language } from "../language/language.js";
import { dutch } from "./dutch.js";
import { easyDutchExercises } from "./easy-dutch/exercises.js";
import { easyDutchFindings } from "./easy-dutch/findings.js";
import { easyDutchLots } from "./easy-dutch/lots.js";
import { easyDutchMargins } from "./easy-dutch/margins.js";
import { easyDutchRefusals } from "./easy-dutch/refusals.js";
import { easyDutchSteps } from "./easy-dutch/steps.js";
import { easyDutchWhy } from "./easy-dutch/why.js";

/**
 * Easy Dutch (eenvoudig Nederlands, level B1) for a result and its reasons: steps, lots, margins, why
 * somebody is elected, what is refused and what was expected there, exercises, and findings on counts. Sentences
 * are short, and a word of the law is explained where it is used. Everything else is said as in `dutch`.
 */
export const easyDutch: Language = /* @__PURE__ */ markMade(
  {
    ...dutch,
    code: "nl-simple",
    name: "Eenvoudig Nederlands",
    steps: easyDutchSteps,
    lots: easyDutchLots,
    margins: easyDutchMargins,
    why: easyDutchWhy,
    refusals: easyDutchRefusals,
    exercises: easyDutchExercises,
    findings: easyDutchFindings,
  },
  "language",
);

import { countCheck } from "../../../src/conformance/kinds/count-check/count-check.js";
import { checkRules } from "../../../src/validation/register.js";
import type { Mistake } from "../../mistake.js";

/** Programs in which one of the checks on a count is not made. */
export const countCheckMistakes: readonly Mistake[] = checkRules.map(({ code }) => ({
  name: `${code} not made`,
  kind: "count-check",
  answer: (input) => {
    const found = countCheck.answerTo(input);
    if ("refused" in found) return null;
    return found.filter((finding) => finding.code !== code);
  },
}));

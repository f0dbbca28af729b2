import { checkRules } from "../../src/validation/register.js";

/** Every check on a count, a paragraph each: severity, reports, formula, terms, what it marks. */
export const checkRulePage = checkRules
  .map(({ code, severity, kinds, formula, terms, marks, suppressedBy }) =>
    [
      `${code} ${severity}`,
      `  reports: ${kinds.join(", ")}`,
      `  formula: ${formula}`,
      `  terms: ${terms.join(", ")}`,
      `  marks: ${marks}`,
      ...(suppressedBy.length === 0 ? [] : [`  superfluous after: ${suppressedBy.join(", ")}`]),
    ].join("\n"),
  )
  .join("\n\n")
  .concat("\n");

import { parseTogether } from "../../model/parse-together.js";
import { isRead } from "../../model/parts.js";
import { notPlain, whenReadable } from "../../model/plain-value.js";
import { type Parsed, refused } from "../../model/refusal.js";
import { checkMunicipality, checkUnitNames } from "./check-unit-names.js";
import { checkUnits } from "./check-units.js";
import { type ControlProtocolInput, controlProtocolInputSchema } from "./control-protocol-input.js";
import { paperIssues, withUnitsOfCounts } from "./units-of-counts.js";

/**
 * Reads what the control protocol looks at: units, or the counts of a program as they are.
 *
 * Refuses, with every issue: figures out of bounds; units whose lists or candidates differ from
 * the first (`wrong-length`); a unit given twice, or in two neighbourhoods (`duplicate`); a
 * neighbourhood with an unknown unit (`unknown-reference`); a stated total below one of its units
 * (`too-small`); stations of two municipalities or elections (`not-allowed`); figures beyond every municipality (`total-too-large`).
 */
export function parseControlProtocolInput(input: unknown): Parsed<ControlProtocolInput> {
  return whenReadable(
    () => inputRead(input),
    () => refused([notPlain([], input)]),
  );
}

function inputRead(input: unknown): Parsed<ControlProtocolInput> {
  const parsed = parseTogether(
    controlProtocolInputSchema,
    withUnitsOfCounts(input),
    (given, refuse) => {
      if (!isRead(given)) return;
      checkUnits(given, refuse);
      checkUnitNames(given, refuse);
      checkMunicipality(given, refuse);
    },
  );
  const papers = paperIssues(input);
  if (papers.length === 0) return parsed;
  return refused([...(parsed.status === "refused" ? parsed.issues : []), ...papers]);
}

import { parseTogether } from "../../model/parse-together.js";
import { isRead } from "../../model/parts.js";
import type { Parsed } from "../../model/refusal.js";
import { checkUnitNames } from "./check-unit-names.js";
import { checkUnits } from "./check-units.js";
import { type ControlProtocolInput, controlProtocolInputSchema } from "./control-protocol-input.js";

/**
 * Reads what the control protocol looks at.
 *
 * Refuses, with every issue: figures out of bounds; units whose lists or candidates differ from
 * the first (`wrong-length`); a unit given twice, or in two neighbourhoods (`duplicate`); a
 * neighbourhood with an unknown unit (`unknown-reference`); a stated total below one of its units
 * (`too-small`); figures beyond every municipality (`total-too-large`).
 */
export function parseControlProtocolInput(input: unknown): Parsed<ControlProtocolInput> {
  return parseTogether(controlProtocolInputSchema, input, (given, refuse) => {
    if (!isRead(given)) return;
    checkUnits(given, refuse);
    checkUnitNames(given, refuse);
  });
}

import { own } from "../../model/has.js";
import { checkControlProtocolSignature } from "../../model/signatures/made/validation.js";
import { refusedArguments } from "../../model/signatures/refused-arguments.js";
import type { ControlProtocolInput } from "./control-protocol-input.js";
import { differenceFindings } from "./difference-checks.js";
import type { ControlProtocolFinding } from "./finding.js";
import { listDeviations } from "./list-deviation.js";
import { type ReferenceTotal, statedReference, sumOfUnits } from "./reference-total.js";
import { switchedCandidates } from "./switched-candidates.js";

function neighbourhoodOfUnit(input: ControlProtocolInput): ReadonlyMap<string, ReferenceTotal> {
  const units = new Map(input.units.map((unit) => [unit.unit, unit]));
  const references = new Map<string, ReferenceTotal>();
  for (const neighbourhood of input.neighbourhoods) {
    const members = neighbourhood.flatMap((id) => units.get(id) ?? []);
    const reference = sumOfUnits(members);
    for (const { unit } of members) references.set(unit, reference);
  }
  return references;
}

/**
 * Part A of the control protocol (controleprotocol) of the central electoral committee (P 1d (1, 2,
 * 3)): seven checks on each reporting unit of a municipality, against the rest of the municipality
 * or of the unit's neighbourhood. Exact: shares and expectations are compared as fractions, so that
 * a unit on the boundary itself is reported.
 */
export function checkControlProtocol(
  input: ControlProtocolInput,
): readonly ControlProtocolFinding[] {
  const refusal = refusedArguments(checkControlProtocolSignature, [input]);
  if (refusal !== null) return refusal;
  const { units, parameters } = input;
  const stated = own(input, "statedTotal");
  const municipality =
    stated === undefined ? sumOfUnits(units) : statedReference(stated, units.length);
  const neighbourhoods = neighbourhoodOfUnit(input);
  return units.flatMap((unit): ControlProtocolFinding[] => [
    ...differenceFindings(unit, parameters),
    ...listDeviations(unit, municipality, parameters.listPoints),
    ...switchedCandidates(unit, municipality, neighbourhoods.get(unit.unit), parameters),
  ]);
}

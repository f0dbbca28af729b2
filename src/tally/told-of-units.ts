import type { ToldOfUnits } from "./unit-tally.js";

/** Units in the order of their ids by code point, so that no order of work changes a result. */
export function byUnit<Named extends { readonly unit: string }>(
  units: readonly Named[],
): readonly Named[] {
  return [...units].sort((left, right) => compared(left.unit, right.unit));
}

function compared(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

/** What is to be told of several units together. */
export function toldTogether(all: readonly ToldOfUnits[]): ToldOfUnits {
  return {
    unitsWithDifferences: byUnit(all.flatMap((one) => one.unitsWithDifferences)),
    unitsWithErrors: byUnit(all.flatMap((one) => one.unitsWithErrors)),
    unitsWithWarnings: byUnit(all.flatMap((one) => one.unitsWithWarnings)),
    warningsAccepted: [...all.flatMap((one) => one.warningsAccepted)].sort(
      (left, right) => compared(left.unit, right.unit) || compared(left.code, right.code),
    ),
    unitsInvestigated: byUnit(all.flatMap((one) => one.unitsInvestigated)),
    unitsResolved: byUnit(all.flatMap((one) => one.unitsResolved)),
  };
}

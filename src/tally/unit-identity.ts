import type { UnitLevel } from "./level.js";

/** Whose reports are numbered by the body that adds them up. */
const numberedByBody: readonly UnitLevel[] = [
  "polling-station",
  "station-before-central-counting",
  "postal-committee",
];

/**
 * What a unit is, whoever reports it: `HSB1::0014` and `0014` are one municipality, `0668::SB1` and
 * `HSB6::0668::SB1` one station. A station, whatever it is called, is one of its own body: `SB1` of 0668 is
 * `0668::SB1`, and another than `SB1` of 0669.
 */
export function identityOfUnit({ unit, level }: NamedUnit, body: string): string {
  const parts = unit.split("::");
  const last = parts[parts.length - 1] ?? unit;
  if (!numberedByBody.includes(level)) return last;
  const above = parts[parts.length - 2] ?? body.split("::").pop() ?? body;
  return `${above}::${last}`;
}

/** A unit, and who counted or added up in it. */
export interface NamedUnit {
  readonly unit: string;
  readonly level: UnitLevel;
}

/** A unit and what it was made of, however deep. */
export interface NestedUnit extends NamedUnit {
  readonly from: readonly NestedUnit[];
}

/**
 * The units that are counted more than once in a body, at any depth: twice beside each other, in two
 * bodies, beside the body they are in, or in themselves. A sum that is of no body yet has no name.
 */
export function countedTwice(
  body: NamedUnit | null,
  units: readonly NestedUnit[],
): readonly string[] {
  const seen = new Set<string>(body === null ? [] : [identityOfUnit(body, "")]);
  const doubled = new Set<string>();
  const walk = (above: string, from: readonly NestedUnit[]): void => {
    for (const below of from) {
      const identity = identityOfUnit(below, above);
      if (seen.has(identity)) doubled.add(below.unit);
      seen.add(identity);
      walk(below.unit, below.from);
    }
  };
  walk(body?.unit ?? "", units);
  return [...doubled];
}

/** The municipality in the id of a station or municipality, where the id has one. */
export function municipalityOfUnit(unit: string): string | undefined {
  const parts = unit.split("::");
  const code = /^SB\d+$/.test(parts[parts.length - 1] ?? "") ? parts[parts.length - 2] : undefined;
  return code;
}

import { visible } from "../model/visible-text.js";
import type { UnitLevel } from "./level.js";

/** Whose reports are numbered by the body that adds them up. */
const numberedByBody: readonly UnitLevel[] = [
  "polling-station",
  "station-before-central-counting",
  "postal-committee",
];

/** Capitals, digits and signs: as most ids are written, and then there is nothing to compare but zeros. */
const plainlyWritten = /^[!-`]*$/;

/** A part of an id as it is compared: whoever writes `hsb06 ` means `HSB6`, and `14` is the municipality `0014`. */
function alike(part: string): string {
  const written = plainlyWritten.test(part) ? part : visible(part).toUpperCase();
  return written.replace(/(?<![\d.,])0+(?=\d)/g, "");
}

/** The parts of an id, from the largest body to the unit itself. */
function partsOf(unit: string): readonly string[] {
  return unit.split("::").map(alike);
}

function lastOf(parts: readonly string[]): string {
  return parts[parts.length - 1] ?? "";
}

/**
 * What a unit is, whoever reports it and however it is written: `HSB1::0014`, `0014` and `14` are one municipality,
 * `0668::SB1`, `0668::sb1` and `HSB6::0668::SB1` one station. A station, whatever it is called, is one of its own body: `SB1` of 0668 is
 * `0668::SB1`, and another than `SB1` of 0669.
 */
export function identityOfUnit({ unit, level }: NamedUnit, body: string): string {
  const parts = partsOf(unit);
  const last = lastOf(parts);
  if (!numberedByBody.includes(level)) return last;
  return `${parts[parts.length - 2] ?? lastOf(partsOf(body))}::${last}`;
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

/** The body in the id of a unit, as it is compared, where the id has one. */
export function bodyInId(unit: string): string | undefined {
  const parts = partsOf(unit);
  return parts[parts.length - 2];
}

/** The municipality in the id of a station or municipality, where the id has one. */
export function municipalityOfUnit(unit: string): string | undefined {
  const parts = unit.split("::");
  const code = /^SB\d+$/.test(parts[parts.length - 1] ?? "") ? parts[parts.length - 2] : undefined;
  return code;
}
